package io.jixiao.importer.report;

import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import java.util.List;

/**
 * What an import has to say about one of its files.
 *
 * @param remarks in the order in which they are listed
 */
public record FileReport(FormCounts counts, List<SheetReport> sheets, List<Remark> remarks) {

  private static final String OWN_SHEET = FileProblem.SHEET_OF_REMARKS.name();

  public FileReport {
    sheets = List.copyOf(sheets);
    remarks = List.copyOf(remarks);
  }

  /** Of a file of which nothing could be read. */
  static FileReport of(Problem problem) {
    FormCounts none = new FormCounts(0, 0, 0, 0, 0, 0);
    return new FileReport(none, List.of(), List.of(Remark.of(problem)));
  }

  /** Whether the file holds nothing but summaries that this program wrote before. */
  boolean isOfOurOwn() {
    return !sheets.isEmpty() && sheets.stream().allMatch(FileReport::isOurs);
  }

  private static boolean isOurs(SheetReport sheet) {
    Problem problem = sheet.problem();
    return problem != null && problem.code().equals(OWN_SHEET);
  }

  /** Without the sheets of earlier imports, which are not given back. */
  FileReport withoutOurOwn() {
    return new FileReport(
        counts,
        sheets.stream().filter(sheet -> !isOurs(sheet)).toList(),
        remarks.stream().filter(remark -> !remark.code().equals(OWN_SHEET)).toList());
  }

  int leftOver() {
    return sheets.stream().mapToInt(SheetReport::unmapped).sum();
  }
}
