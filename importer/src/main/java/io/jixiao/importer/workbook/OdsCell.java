package io.jixiao.importer.workbook;

import static io.jixiao.importer.limits.ReadLimits.LAST_COLUMN;
import static io.jixiao.importer.limits.ReadLimits.LAST_ROW;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.format.CellFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an .ods, or several equal ones beside each other.
 *
 * @param text as the spreadsheet shows it; empty for an empty cell and beneath a merged area
 * @param columns how many there are
 * @param spannedRows rows of the merged area that begins here, 1 for none
 */
record OdsCell(
    String text, @Nullable BigDecimal number, int columns, int spannedRows, int spannedColumns) {

  private static final Pattern SHORT_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2}");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})-0?(\\d+)-0?(\\d+)(?:T(\\d{2}:\\d{2}:\\d{2})?.*)?");

  /** As {@code PT09H30M00S}; hours may be more than a day has. */
  private static final Pattern TIME =
      Pattern.compile("PT(\\d{1,9})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d*)?S");

  private static final Pattern FORMULA_LANGUAGE = Pattern.compile("^[a-z]+:(?==)");

  /**
   * Reads to the end of the cell.
   *
   * @param xml at its beginning
   */
  static OdsCell read(OdsXml xml, ReadLimits limits) throws XMLStreamException {
    boolean covered = xml.name().equals("covered-table-cell");
    int columns = xml.tableCount("number-columns-repeated", LAST_COLUMN + 1);
    int spannedRows = xml.tableCount("number-rows-spanned", LAST_ROW + 1);
    int spannedColumns = xml.tableCount("number-columns-spanned", LAST_COLUMN + 1);
    Stored stored = Stored.of(xml);
    String shown = CellText.of(OdsText.read(xml, limits));
    return covered
        ? new OdsCell("", null, columns, 1, 1)
        : new OdsCell(
            stored.shown(shown), stored.number(shown), columns, spannedRows, spannedColumns);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean isSpanned() {
    return spannedRows > 1 || spannedColumns > 1;
  }

  Area spanned(int row, int column) {
    return new Area(
        row,
        column,
        Math.min(LAST_ROW, row + spannedRows - 1),
        Math.min(LAST_COLUMN, column + spannedColumns - 1));
  }

  Cell at(int row, int column, boolean visible) {
    return new Cell(Area.of(row, column), text, number, visible);
  }

  /**
   * What is stored of a cell beside what it shows.
   *
   * @param type of OpenDocument: float, currency, percentage, date, time, boolean, string
   */
  private record Stored(String type, String value, String formula) {

    static Stored of(OdsXml xml) {
      String type = xml.office("value-type");
      String value =
          switch (type) {
            case "date", "time", "boolean", "string" -> xml.office(type + "-value");
            case "float", "currency", "percentage" -> xml.office("value");
            default -> "";
          };
      return new Stored(type, value, xml.table("formula"));
    }

    /** None where the cell shows an error, beside which a figure is kept. */
    @Nullable BigDecimal number(String text) {
      BigDecimal figure = text.startsWith("#") || text.startsWith("Err:") ? null : figure();
      return figure == null ? null : CellFormat.figure(figure);
    }

    private @Nullable BigDecimal figure() {
      return switch (type) {
        case "float", "currency", "percentage" -> Figures.of(value);
        default -> null;
      };
    }

    /** The text to go by, where a program did not store what it shows as well. */
    String shown(String text) {
      if (type.equals("boolean")) {
        return value.toUpperCase(Locale.ROOT);
      }
      if (type.equals("date") && (text.isEmpty() || SHORT_DATE.matcher(text).matches())) {
        return date(text.isEmpty());
      }
      if (type.equals("time") && text.isEmpty()) {
        Matcher time = TIME.matcher(value);
        return time.matches() ? clock(time) : CellText.of(value);
      }
      if (!text.isEmpty()) {
        return text;
      }
      BigDecimal figure = figure();
      if (figure != null) {
        return CellFormat.of(type.equals("percentage") ? "0.##########%" : "General")
            .show(figure, false);
      }
      // Nothing is lost: a formula without a result is shown itself.
      return !value.isEmpty() || formula.isEmpty()
          ? CellText.of(value)
          : FORMULA_LANGUAGE.matcher(formula).replaceFirst("");
    }

    /** As spreadsheets in Chinese show a date in short, with its century. */
    private String date(boolean withTime) {
      Matcher date = DATE.matcher(value);
      if (!date.matches()) {
        return CellText.of(value);
      }
      String day = date.group(1) + "/" + date.group(2) + "/" + date.group(3);
      String time = withTime ? date.group(4) : null;
      return time == null || time.equals("00:00:00") ? day : day + " " + time;
    }

    private static String clock(Matcher time) {
      return String.join(":", time.group(1), time.group(2), time.group(3));
    }
  }
}
