package io.jixiao.importer.report;

import io.jixiao.schema.text.Text;

/**
 * What became of one file of several; its remarks are elsewhere.
 *
 * @param treatment what was done with it on the way back
 * @param sentence what is wrong with the file, or else how its forms fared
 */
record BatchLine(String name, Text treatment, FormCounts counts, int leftOver, Text sentence) {

  static BatchLine of(String name, Text treatment, FileReport report) {
    Text sentence =
        report.remarks().stream()
            .filter(remark -> remark.sheet() == null)
            .map(Remark::message)
            .findFirst()
            .orElseGet(() -> SummarySheet.counts(report.counts(), report.leftOver()));
    return new BatchLine(name, treatment, report.counts(), report.leftOver(), sentence);
  }
}
