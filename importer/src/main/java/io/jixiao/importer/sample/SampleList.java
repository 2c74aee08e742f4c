package io.jixiao.importer.sample;

import java.util.List;

/** A department's summary list: one project a row. */
record SampleList(String key, String title, String department, String amountUnit, List<Row> rows) {

  SampleList {
    rows = List.copyOf(rows);
  }

  /** A row; texts as printed. */
  record Row(String unit, String name, String amount, String score, String grade) {}
}
