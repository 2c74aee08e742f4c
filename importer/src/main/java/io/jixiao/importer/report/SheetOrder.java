package io.jixiao.importer.report;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;

/** Which sheet comes first, and is shown when the workbook is opened. */
final class SheetOrder {
  private SheetOrder() {}

  /**
   * Shows {@code first} and puts it before the others. In an .xls it stays where it is until the
   * workbook is written (see {@link XlsFirstSheet}): POI would turn formulas that name a sheet to
   * another one.
   */
  static void putFirst(Workbook book, Sheet first) {
    if (book instanceof XSSFWorkbook xlsx) {
      CTWorkbook workbook = xlsx.getCTWorkbook();
      if (!workbook.isSetBookViews() || workbook.getBookViews().sizeOfWorkbookViewArray() == 0) {
        (workbook.isSetBookViews() ? workbook.getBookViews() : workbook.addNewBookViews())
            .addNewWorkbookView();
      }
    }
    if (!(book instanceof HSSFWorkbook)) {
      book.setSheetOrder(first.getSheetName(), 0);
    }
    int index = book.getSheetIndex(first);
    book.setActiveSheet(index);
    book.setFirstVisibleTab(index);
    // Sheets selected together would all take what is typed into one of them.
    for (int sheet = 0; sheet < book.getNumberOfSheets(); sheet++) {
      book.getSheetAt(sheet).setSelected(sheet == index);
    }
  }
}
