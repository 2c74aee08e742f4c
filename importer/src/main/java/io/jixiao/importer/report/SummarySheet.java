package io.jixiao.importer.report;

import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;

/** What an import has to say about a file, on one sheet: counts, remarks, how sheets were read. */
final class SummarySheet {
  private static final Messages MESSAGES = Messages.beside(SummarySheet.class, "summary");

  /** Excel has room for 65,530 links on a sheet; people read fewer lines. */
  private static final int MOST_REMARKS = 10_000;

  private final SummaryPage page;
  private final ImportFacts facts;

  SummarySheet(SummaryPage page, ImportFacts facts) {
    this.page = page;
    this.facts = facts;
  }

  /**
   * As a sheet of the file itself, with links to its cells.
   *
   * @param roomForAll whether every remark on a cell is in a comment there too
   */
  void inWorkbook(String fileName, FileReport report, boolean roomForAll) {
    write(
        fileName,
        report,
        roomForAll ? List.of() : List.of(MESSAGES.text("COMMENTS_LACK_ROOM")),
        true);
  }

  /**
   * As a sheet of another workbook.
   *
   * @param reasons why
   */
  void apart(String fileName, FileReport report, List<Text> reasons) {
    write(fileName, report, reasons, false);
  }

  private void write(String fileName, FileReport report, List<Text> reasons, boolean links) {
    page.columns(24, 10, 15, 24, 60, 60);
    head(page, facts, fileName);
    reasons.forEach(page::line);
    page.line(counts(report.counts(), report.leftOver()));
    List<Remark> listed =
        report.remarks().subList(0, Math.min(MOST_REMARKS, report.remarks().size()));
    int more = report.remarks().size() - listed.size();
    int sheetsAt = page.nextRow() + 2 + Math.max(1, listed.size()) + (more > 0 ? 2 : 0) + 1;
    if (!report.sheets().isEmpty()) {
      page.linkedLine(
          MESSAGES.text("SHEETS_BELOW", String.valueOf(sheetsAt)),
          SheetNames.link(page.sheet().getSheetName(), "A" + sheetsAt));
    } else {
      page.blank();
    }
    page.heading(headings("SHEET", "CELL", "LEVEL", "CODE", "MESSAGE", "MESSAGE"));
    page.freeze();
    remarks(listed, more, links);
    page.blank();
    sheets(report.sheets(), links);
  }

  /** The first lines of every summary. */
  static void head(SummaryPage page, ImportFacts facts, String fileName) {
    page.title(facts.title());
    page.line(SummaryMark.SENTENCE);
    page.line(facts.origin(fileName));
  }

  static Text counts(FormCounts counts, int leftOver) {
    return MESSAGES.text(
        "COUNTS",
        String.valueOf(counts.found()),
        String.valueOf(counts.created()),
        String.valueOf(counts.updated()),
        String.valueOf(counts.unchanged()),
        String.valueOf(counts.rejected()),
        String.valueOf(counts.findings()),
        String.valueOf(leftOver));
  }

  static Text[] headings(String... names) {
    return Stream.of(names).map(name -> MESSAGES.text("HEAD_" + name)).toArray(Text[]::new);
  }

  private void remarks(List<Remark> remarks, int more, boolean links) {
    if (remarks.isEmpty()) {
      Text nothing = MESSAGES.text("NOTHING");
      Row unused = page.row("", "", "", "", nothing.zh(), nothing.en());
    }
    for (Remark remark : remarks) {
      Row row = remarkRow(page, remark.sheet() == null ? "" : remark.sheet(), remark);
      if (links && remark.sheet() != null) {
        String cell = remark.cell() == null ? "A1" : remark.cell();
        page.link(
            row.getCell(remark.cell() == null ? 0 : 1), SheetNames.link(remark.sheet(), cell));
      }
    }
    if (more > 0) {
      page.line(MESSAGES.text("MORE", String.valueOf(more)));
    }
  }

  private static Row remarkRow(SummaryPage page, String place, Remark remark) {
    Text label = remark.level().label();
    return page.row(
        place,
        remark.cell() == null ? "" : remark.cell(),
        label.zh() + "\n" + label.en(),
        remark.code(),
        remark.message().zh(),
        remark.message().en());
  }

  private void sheets(List<SheetReport> sheets, boolean links) {
    if (sheets.isEmpty()) {
      return;
    }
    page.title(MESSAGES.text("HEAD_WHOLE"));
    page.heading(headings("SHEET", "FORMS", "CELLS"));
    for (SheetReport sheet : sheets) {
      Row row = page.row(sheet.name(), "");
      row.getCell(1).setCellValue(sheet.forms());
      Text cells = cells(sheet);
      row.createCell(2).setCellValue(cells.zh() + "　" + cells.en());
      if (links) {
        page.link(row.getCell(0), SheetNames.link(sheet.name(), "A1"));
      }
    }
  }

  private static Text cells(SheetReport sheet) {
    return MESSAGES.text(
        "CELLS",
        String.valueOf(sheet.mapped()),
        String.valueOf(sheet.labels()),
        String.valueOf(sheet.unmapped()),
        String.valueOf(sheet.nonEmpty()));
  }
}
