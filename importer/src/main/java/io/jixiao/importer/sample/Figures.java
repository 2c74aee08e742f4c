package io.jixiao.importer.sample;

/** How the cells of a workbook hold its figures. */
enum Figures {
  /** As text, as systems export them. */
  TEXT,
  /** As numbers whose format shows the printed text. */
  NUMBERS,
  /** As numbers, sums and rates as formulas without stored results. */
  FORMULAS,
  /** As numbers, sums and rates as formulas with stored results. */
  FORMULAS_STORED;

  boolean areText() {
    return this == TEXT;
  }

  boolean areComputed() {
    return this == FORMULAS || this == FORMULAS_STORED;
  }
}
