package io.jixiao.importer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes remarks into the cells of a sheet. */
final class SheetMarker {
  private final Sheet sheet;
  private final RemarkStyles styles;
  private final SheetComments comments;
  private final List<CellRangeAddress> merged;

  SheetMarker(Sheet sheet, RemarkStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.comments = new SheetComments(sheet);
    this.merged = sheet.getMergedRegions();
  }

  /**
   * @param remarks with a cell, in any order
   */
  void mark(List<Remark> remarks) {
    Map<CellAddress, List<Remark>> byCell = new TreeMap<>();
    for (Remark remark : remarks) {
      byCell.computeIfAbsent(anchor(remark), cell -> new ArrayList<>()).add(remark);
    }
    byCell.forEach(this::mark);
  }

  private void mark(CellAddress address, List<Remark> remarks) {
    Cell cell = cell(address);
    comments.add(cell, RemarkText.of(remarks));
    remarks.stream()
        .filter(Remark::aboutCell)
        .map(Remark::level)
        .min(Comparator.naturalOrder())
        .ifPresent(level -> styles.colour(cell, level));
  }

  /** Only the first cell of a merged area is shown. */
  private CellAddress anchor(Remark remark) {
    CellAddress address = new CellAddress(remark.cell());
    return merged.stream()
        .filter(area -> area.isInRange(address.getRow(), address.getColumn()))
        .map(area -> new CellAddress(area.getFirstRow(), area.getFirstColumn()))
        .findFirst()
        .orElse(address);
  }

  /** The cell, made to look as an empty one does there if it does not exist. */
  private Cell cell(CellAddress address) {
    Row row = sheet.getRow(address.getRow());
    Row existing = row == null ? sheet.createRow(address.getRow()) : row;
    Cell cell = existing.getCell(address.getColumn());
    if (cell != null) {
      return cell;
    }
    CellStyle rowStyle = existing.getRowStyle();
    CellStyle style = rowStyle == null ? sheet.getColumnStyle(address.getColumn()) : rowStyle;
    Cell made = existing.createCell(address.getColumn());
    if (style != null) {
      made.setCellStyle(style);
    }
    return made;
  }
}
