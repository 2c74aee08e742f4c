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
  private final CommentRoom room;
  private final List<CellRangeAddress> merged;

  SheetMarker(Sheet sheet, RemarkStyles styles, CommentRoom room) {
    this.sheet = sheet;
    this.styles = styles;
    this.room = room;
    this.merged = sheet.getMergedRegions();
  }

  /**
   * Writes remarks that have a cell, in any order.
   *
   * @return whether there was room for comments; else there are colours only
   */
  boolean mark(List<Remark> remarks) {
    Map<CellAddress, List<Remark>> byCell = new TreeMap<>();
    for (Remark remark : remarks) {
      byCell.computeIfAbsent(anchor(remark), cell -> new ArrayList<>()).add(remark);
    }
    byCell.forEach(this::colour);
    if (!room.take(sheet, byCell.size())) {
      return false;
    }
    SheetComments comments = new SheetComments(sheet);
    byCell.forEach((address, some) -> comments.add(cell(address), RemarkText.of(some)));
    return true;
  }

  private void colour(CellAddress address, List<Remark> remarks) {
    Cell cell = cell(address);
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
