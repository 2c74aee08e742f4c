package io.jixiao.importer.report;

import io.jixiao.schema.text.Text;
import java.util.List;

/** A page with a line for each of several files. */
final class BatchSummary {
  private static final FormCounts NONE = new FormCounts(0, 0, 0, 0, 0, 0);

  private BatchSummary() {}

  static void write(SummaryPage page, String name, ImportFacts facts, List<BatchLine> lines) {
    page.columns(50, 30, 10, 60, 60);
    SummarySheet.head(page, facts, name);
    FormCounts counts = lines.stream().map(BatchLine::counts).reduce(NONE, FormCounts::and);
    int leftOver = lines.stream().mapToInt(BatchLine::leftOver).sum();
    page.line(SummarySheet.counts(counts, leftOver));
    page.heading(SummarySheet.headings("FILE", "TREATMENT", "FORMS", "MESSAGE", "MESSAGE"));
    page.freeze();
    for (BatchLine line : lines) {
      Text treatment = line.treatment();
      Text sentence = line.sentence();
      page.row(
              line.name(), treatment.zh() + "\n" + treatment.en(), "", sentence.zh(), sentence.en())
          .getCell(2)
          .setCellValue(line.counts().found());
    }
  }
}
