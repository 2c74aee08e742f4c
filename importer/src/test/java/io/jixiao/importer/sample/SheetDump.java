package io.jixiao.importer.sample;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet as lines: what stands in each cell, how it looks, and which cells are merged. */
final class SheetDump {
  private SheetDump() {}

  static List<String> of(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    int columns = 0;
    for (Row row : sheet) {
      lines.add("row " + row.getRowNum() + " high " + row.getHeightInPoints());
      for (Cell cell : row) {
        lines.add(cell.getAddress() + " " + content(cell) + " " + look(sheet, cell));
        columns = Math.max(columns, cell.getColumnIndex() + 1);
      }
    }
    for (int column = 0; column < columns; column++) {
      lines.add("column " + column + " wide " + sheet.getColumnWidth(column));
    }
    sheet.getMergedRegions().stream()
        .map(CellRangeAddress::formatAsString)
        .sorted()
        .forEach(area -> lines.add("merged " + area));
    return lines;
  }

  private static String content(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> "number " + cell.getNumericCellValue();
      case FORMULA -> "formula " + cell.getCellFormula() + stored(cell);
      case BLANK -> "blank";
      default -> "text " + cell.getStringCellValue().replace("\n", "\\n");
    };
  }

  private static String stored(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.NUMERIC
        ? " = " + cell.getNumericCellValue()
        : " = " + cell.getStringCellValue();
  }

  private static String look(Sheet sheet, Cell cell) {
    CellStyle style = cell.getCellStyle();
    Font font = sheet.getWorkbook().getFontAt(style.getFontIndex());
    return "[%s %s %s wrap=%s %s%s%s%s %s %d %s]"
        .formatted(
            style.getDataFormatString(),
            style.getAlignment(),
            style.getVerticalAlignment(),
            style.getWrapText(),
            style.getBorderTop().getCode(),
            style.getBorderBottom().getCode(),
            style.getBorderLeft().getCode(),
            style.getBorderRight().getCode(),
            font.getFontName(),
            font.getFontHeightInPoints(),
            font.getBold());
  }
}
