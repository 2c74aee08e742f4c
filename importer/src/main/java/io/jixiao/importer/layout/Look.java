package io.jixiao.importer.layout;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of one workbook, each made once: a workbook holds only so many. */
public final class Look {
  static final String TEXT = "@";
  static final String GENERAL = "General";
  private static final String FONT = "宋体";

  private final Workbook workbook;
  private final Map<String, CellStyle> bordered = new HashMap<>();
  private final CellStyle title;
  private final CellStyle line;
  private final Font font;

  public Look(Workbook workbook) {
    this.workbook = workbook;
    font = font(10, false);
    title = plain(font(16, true), HorizontalAlignment.CENTER);
    line = plain(font, HorizontalAlignment.LEFT);
  }

  /** A title above the table. */
  CellStyle title() {
    return title;
  }

  /** A line outside the table's borders. */
  CellStyle line() {
    return line;
  }

  /** A cell of the table under a number format. */
  CellStyle cell(String format, HorizontalAlignment alignment) {
    return bordered.computeIfAbsent(alignment + format, key -> table(format, alignment));
  }

  private CellStyle table(String format, HorizontalAlignment alignment) {
    CellStyle style = plain(font, alignment);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private CellStyle plain(Font of, HorizontalAlignment alignment) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(of);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }

  private Font font(int points, boolean bold) {
    Font made = workbook.createFont();
    made.setFontName(FONT);
    made.setFontHeightInPoints((short) points);
    made.setBold(bold);
    return made;
  }
}
