package io.jixiao.importer.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PictureData;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** All that a workbook's owner would miss, a line each under its place. */
final class Snapshot {
  private final Map<String, String> facts = new TreeMap<>();

  static Map<String, String> of(Path file) {
    Snapshot snapshot = new Snapshot();
    open(file, snapshot::read);
    return snapshot.facts;
  }

  static void open(Path file, Consumer<Workbook> use) {
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      use.accept(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places at which both differ, with what is there in each. */
  static List<String> differences(Map<String, String> before, Map<String, String> after) {
    List<String> differences = new ArrayList<>();
    Map<String, String> all = new TreeMap<>(before);
    all.putAll(after);
    for (String place : all.keySet()) {
      String old = before.get(place);
      String now = after.get(place);
      if (old == null || !old.equals(now)) {
        differences.add(place + ": " + old + " -> " + now);
      }
    }
    return differences;
  }

  private void read(Workbook book) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      Sheet sheet = book.getSheetAt(i);
      String name = sheet.getSheetName();
      facts.put(
          name + " sheet",
          book.getSheetVisibility(i)
              + " print "
              + book.getPrintArea(i)
              + " titles "
              + sheet.getRepeatingRows()
              + " "
              + sheet.getPrintSetup().getLandscape()
              + sheet.getHeader().getCenter());
      facts.put(name + " merged", sheet.getMergedRegions().toString());
      for (DataValidation validation : sheet.getDataValidations()) {
        facts.put(
            name + " validation " + validation.getRegions().getCellRangeAddresses()[0],
            String.valueOf(List.of(validation.getValidationConstraint().getExplicitListValues())));
      }
      SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
      for (int n = 0; n < formats.getNumConditionalFormattings(); n++) {
        facts.put(
            name + " conditional " + n,
            formats.getConditionalFormattingAt(n).getRule(0).getFormula1());
      }
      for (int column = 0; column < 12; column++) {
        facts.put(name + " width " + column, String.valueOf(sheet.getColumnWidth(column)));
      }
      if (sheet instanceof XSSFSheet xlsx && hasDrawing(xlsx)) {
        XSSFDrawing drawing = xlsx.getDrawingPatriarch();
        facts.put(name + " drawing", drawing.getShapes().size() + " " + drawing.getCharts().size());
      }
      for (Comment comment : sheet.getCellComments().values()) {
        facts.put(
            name + " comment " + comment.getAddress(),
            comment.getAuthor()
                + "|"
                + comment.getString().getString()
                + "|"
                + comment.getString().numFormattingRuns());
      }
      for (Row row : sheet) {
        facts.put(name + " row " + row.getRowNum(), row.getHeight() + " " + row.getZeroHeight());
        for (Cell cell : row) {
          facts.put(name + " cell " + cell.getAddress(), value(cell) + " " + look(book, cell));
          facts.put(name + " ground " + cell.getAddress(), ground(cell.getCellStyle()));
        }
      }
    }
    for (Name name : book.getAllNames()) {
      facts.put("name " + name.getNameName(), name.getRefersToFormula());
    }
    for (PictureData picture : book.getAllPictures()) {
      facts.put("picture " + picture.getData().length, picture.getMimeType());
    }
  }

  private static boolean hasDrawing(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch() != null
        && !sheet.getDrawingPatriarch().getShapes().isEmpty();
  }

  private static String value(Cell cell) {
    if (cell.getCellType() != CellType.FORMULA) {
      return cell.getCellType() + " " + cell;
    }
    String cached =
        switch (cell.getCachedFormulaResultType()) {
          case NUMERIC -> String.valueOf(cell.getNumericCellValue());
          case STRING -> cell.getStringCellValue();
          default -> "?";
        };
    return "=" + cell.getCellFormula() + " " + cached;
  }

  private static String look(Workbook book, Cell cell) {
    CellStyle style = cell.getCellStyle();
    Font font = book.getFontAt(style.getFontIndex());
    return "%s %s %s %s %s %s %s"
        .formatted(
            style.getDataFormatString(),
            font.getFontName(),
            font.getFontHeightInPoints(),
            font.getBold(),
            style.getBorderBottom(),
            style.getAlignment(),
            style.getWrapText());
  }

  private static String ground(CellStyle style) {
    return style.getFillPattern()
        + " "
        + (style.getFillForegroundColorColor() == null ? "" : Arrays.toString(bytes(style)));
  }

  private static byte[] bytes(CellStyle style) {
    return style.getFillForegroundColorColor() instanceof XSSFColor colour
        ? colour.getRGB()
        : new byte[] {(byte) style.getFillForegroundColor()};
  }
}
