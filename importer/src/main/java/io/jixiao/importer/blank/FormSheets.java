package io.jixiao.importer.blank;

import io.jixiao.importer.layout.Canvas;
import io.jixiao.importer.layout.Figures;
import io.jixiao.importer.layout.LayoutDrawer;
import io.jixiao.importer.layout.Look;
import io.jixiao.importer.layout.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws forms into a workbook, a sheet each, ready for A4. */
final class FormSheets {
  private static final int LONGEST_NAME = 31;

  /** More characters side by side are too small on an upright page. */
  private static final int PORTRAIT = 150;

  private final XSSFWorkbook workbook;
  private final Look look;
  private final Set<String> names = new HashSet<>();

  private FormSheets(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.look = new Look(workbook);
  }

  /** A form and the name of its sheet. */
  record Named(String name, FittedForm form) {}

  static void write(List<Named> forms, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      FormSheets sheets = new FormSheets(workbook);
      forms.forEach(sheets::draw);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }
  }

  private void draw(Named form) {
    Sheet sheet = workbook.createSheet(name(form.name()));
    Canvas canvas = new Canvas(sheet, look, Figures.NUMBERS, Spacing.NONE);
    LayoutDrawer.draw(form.form().layout(), form.form().text(), canvas);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(
        form.form().layout().widths().stream().mapToInt(Integer::intValue).sum() > PORTRAIT);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  /** A name that no other sheet has, in so far as spreadsheets tell names apart. */
  private String name(String wanted) {
    String readable = wanted.replaceAll("[\\s\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+", " ");
    String safe = WorkbookUtil.createSafeSheetName(readable);
    String name = safe;
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      String counter = " (" + i + ")";
      int kept = Math.min(safe.length(), LONGEST_NAME - counter.length());
      name = safe.substring(0, kept) + counter;
    }
    return name;
  }
}
