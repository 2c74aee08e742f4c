package io.jixiao.importer.report;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/**
 * What this program wrote into a workbook that comes back corrected: its summary sheet, its words
 * in comments and its colours. Otherwise remarks would stay that have been dealt with.
 */
final class FormerRemarks {
  private FormerRemarks() {}

  static void removeFrom(Workbook book) {
    boolean annotatedBefore = false;
    for (int sheet = book.getNumberOfSheets() - 1; sheet >= 0; sheet--) {
      if (book.getNumberOfSheets() > 1 && isSummary(book.getSheetAt(sheet))) {
        book.removeSheetAt(sheet);
        annotatedBefore = true;
      }
    }
    if (annotatedBefore) {
      RemarkStyles styles = new RemarkStyles(book);
      book.forEach(sheet -> clear(sheet, styles));
    }
  }

  private static boolean isSummary(Sheet sheet) {
    return IntStream.rangeClosed(0, SummaryMark.LAST_ROW)
        .mapToObj(sheet::getRow)
        .filter(Objects::nonNull)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .anyMatch(
            cell ->
                cell.getCellType() == CellType.STRING
                    && SummaryMark.isMark(cell.getRowIndex(), cell.getStringCellValue()));
  }

  private static void clear(Sheet sheet, RemarkStyles styles) {
    for (CellAddress address : new SheetComments(sheet).clearOurs()) {
      Row row = sheet.getRow(address.getRow());
      Cell cell = row == null ? null : row.getCell(address.getColumn());
      if (cell != null) {
        styles.clear(cell);
      }
    }
  }
}
