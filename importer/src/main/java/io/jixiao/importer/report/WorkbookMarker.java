package io.jixiao.importer.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes a file's remarks into its workbook: cells first, then the sheet that sums them up. */
final class WorkbookMarker {
  private final Workbook book;

  WorkbookMarker(Workbook book) {
    this.book = book;
  }

  void mark(String fileName, FileReport report, ImportFacts facts) {
    FormerRemarks.removeFrom(book);
    RemarkStyles styles = new RemarkStyles(book);
    CommentRoom room = CommentRoom.of(book);
    boolean roomForAll = true;
    for (Map.Entry<String, List<Remark>> remarks : bySheet(report.remarks()).entrySet()) {
      Sheet sheet = book.getSheet(remarks.getKey());
      if (sheet != null) {
        roomForAll &= new SheetMarker(sheet, styles, room).mark(remarks.getValue());
      }
    }
    addFirst(fileName, report, facts, roomForAll);
  }

  private static Map<String, List<Remark>> bySheet(List<Remark> remarks) {
    Map<String, List<Remark>> bySheet = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      if (remark.sheet() != null && remark.cell() != null) {
        bySheet.computeIfAbsent(remark.sheet(), sheet -> new ArrayList<>()).add(remark);
      }
    }
    return bySheet;
  }

  private void addFirst(String fileName, FileReport report, ImportFacts facts, boolean roomForAll) {
    Sheet summary = book.createSheet(SheetNames.freeIn(book));
    new SummarySheet(new SummaryPage(summary), facts).inWorkbook(fileName, report, roomForAll);
    SheetOrder.putFirst(book, summary);
  }
}
