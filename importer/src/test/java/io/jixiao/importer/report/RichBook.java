package io.jixiao.importer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with a little of everything that people put into theirs. */
final class RichBook {
  static final String FORM = "表 '一' 😀";
  static final String OTHER = "乙";
  static final String HIDDEN = "藏";

  private static final byte[] PIXEL =
      java.util.Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private RichBook() {}

  static Path xlsx(Path folder) {
    return saved(new XSSFWorkbook(), folder.resolve("rich.xlsx"), RichBook::fill);
  }

  static Path xls(Path folder) {
    return saved(new HSSFWorkbook(), folder.resolve("rich.xls"), RichBook::fill);
  }

  static Path saved(Workbook book, Path file, Consumer<Workbook> fill) {
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      fill.accept(book);
      book.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Workbook book) {
    Sheet form = book.createSheet(FORM);
    Sheet other = book.createSheet(OTHER);
    Sheet hidden = book.createSheet(HIDDEN);
    CellStyle style = book.createCellStyle();
    style.setBorderBottom(BorderStyle.THIN);
    style.setDataFormat(book.createDataFormat().getFormat("0.00%"));
    style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    Font bold = book.createFont();
    bold.setBold(true);
    bold.setFontName("宋体");
    style.setFont(bold);
    for (int row = 0; row < 10; row++) {
      Row cells = form.createRow(row);
      for (int column = 0; column < 6; column++) {
        Cell cell = cells.createCell(column);
        cell.setCellValue(row * 10 + column);
        cell.setCellStyle(style);
      }
    }
    form.getRow(5).setHeightInPoints(40);
    form.setColumnWidth(2, 30 * 256);
    form.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
    form.addMergedRegion(CellRangeAddress.valueOf("B3:C4"));
    form.getRow(0).getCell(0).setCellValue("标题");
    other.createRow(0).createCell(0).setCellValue(7);
    hidden.createRow(0).createCell(0).setCellFormula("SUM(" + OTHER + "!A1:A5)");
    form.getRow(6).getCell(0).setCellFormula("SUM(" + OTHER + "!A1:A3)+" + HIDDEN + "!A1");
    other.createRow(1).createCell(0).setCellFormula("'表 ''一'' 😀'!A5+1");
    book.setSheetHidden(2, true);
    Name name = book.createName();
    name.setNameName("seven");
    name.setRefersToFormula(OTHER + "!$A$1");
    form.getRow(7).getCell(0).setCellFormula("seven*2");
    book.setPrintArea(1, "$A$1:$B$2");
    book.setPrintArea(0, "$A$1:$F$10");
    form.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
    form.getPrintSetup().setLandscape(true);
    form.getHeader().setCenter("页眉");
    DataValidationHelper validations = form.getDataValidationHelper();
    form.addValidationData(
        validations.createValidation(
            validations.createExplicitListConstraint(new String[] {"优", "良"}),
            new CellRangeAddressList(8, 8, 0, 3)));
    form.getSheetConditionalFormatting()
        .addConditionalFormatting(
            new CellRangeAddress[] {CellRangeAddress.valueOf("A2:A9")},
            form.getSheetConditionalFormatting().createConditionalFormattingRule("A2>50"));
    int picture = book.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG);
    form.createDrawingPatriarch().createPicture(anchor(book, 7, 1), picture);
    comment(form, 4, 1, "老批注", bold);
    comment(form, 5, 2, "别人的", bold);
    if (form instanceof XSSFSheet xlsx) {
      chart(xlsx);
    }
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  private static void chart(XSSFSheet sheet) {
    XSSFChart chart =
        sheet
            .createDrawingPatriarch()
            .createChart(sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 8, 8, 12, 16));
    var data = chart.createData(ChartTypes.PIE, null, null);
    data.addSeries(
        XDDFDataSourcesFactory.fromArray(new String[] {"a", "b"}),
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("A2:A3")));
    chart.plot(data);
  }

  private static ClientAnchor anchor(Workbook book, int column, int row) {
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(column);
    anchor.setRow1(row);
    anchor.setCol2(column + 1);
    anchor.setRow2(row + 2);
    return anchor;
  }

  private static void comment(Sheet sheet, int row, int column, String text, Font font) {
    Workbook book = sheet.getWorkbook();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor(book, column, row));
    RichTextString words = book.getCreationHelper().createRichTextString(text);
    words.applyFont(0, 1, font);
    comment.setString(words);
    comment.setAuthor("张某");
    sheet.getRow(row).getCell(column).setCellComment(comment);
  }
}
