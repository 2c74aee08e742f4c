package io.jixiao.importer.report;

import io.jixiao.schema.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of nothing but a summary sheet, written without being held in memory. */
final class RemarksWorkbook {
  private RemarksWorkbook() {}

  static void write(Path target, String fileName, FileReport report, ImportFacts facts, Text reason)
      throws IOException {
    write(target, page -> new SummarySheet(page, facts).apart(fileName, report, List.of(reason)));
  }

  static void write(Path target, Consumer<SummaryPage> content) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(target)) {
      content.accept(new SummaryPage(book.createSheet(SheetNames.freeIn(book))));
      book.write(out);
    }
  }
}
