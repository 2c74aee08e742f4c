package io.jixiao.importer.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The styles of a workbook's cells with another ground. A workbook has room for few styles, so
 * cells that look the same share one.
 */
final class RemarkStyles {
  private final Workbook book;
  private final Map<Key, CellStyle> made = new HashMap<>();

  RemarkStyles(Workbook book) {
    this.book = book;
  }

  private record Key(int base, int rgb) {}

  /** Gives {@code cell} the ground of {@code level}; all else of its style stays. */
  void colour(Cell cell, RemarkLevel level) {
    CellStyle base = cell.getCellStyle();
    CellStyle coloured =
        made.computeIfAbsent(
            new Key(base.getIndex(), level.rgb()), key -> coloured(base, colour(level)));
    cell.setCellStyle(coloured);
  }

  /** Takes a ground of ours away. What was there before it is not known any more. */
  void clear(Cell cell) {
    CellStyle base = cell.getCellStyle();
    if (isOurs(base)) {
      cell.setCellStyle(
          made.computeIfAbsent(new Key(base.getIndex(), -1), key -> withoutGround(base)));
    }
  }

  private CellStyle coloured(CellStyle base, Color colour) {
    CellStyle style = book.createCellStyle();
    style.cloneStyleFrom(base);
    style.setFillForegroundColor(colour);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private CellStyle withoutGround(CellStyle base) {
    CellStyle style = book.createCellStyle();
    style.cloneStyleFrom(base);
    style.setFillPattern(FillPatternType.NO_FILL);
    return style;
  }

  private boolean isOurs(CellStyle style) {
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        && Arrays.stream(RemarkLevel.values())
            .anyMatch(level -> colour(level).equals(style.getFillForegroundColorColor()));
  }

  /** An .xls has a palette of 56 colours, the user's own perhaps; the nearest of them is taken. */
  private Color colour(RemarkLevel level) {
    byte[] rgb = {
      (byte) (level.rgb() >> 16), (byte) (level.rgb() >> 8), (byte) level.rgb(),
    };
    return book instanceof HSSFWorkbook xls
        ? xls.getCustomPalette().findSimilarColor(rgb[0], rgb[1], rgb[2])
        : new XSSFColor(rgb);
  }
}
