package io.jixiao.importer.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The comments of a sheet: new ones, and more text in those that are there. */
final class SheetComments {
  private final Sheet sheet;
  private final CommentBox box;
  private final Map<CellAddress, Comment> existing;

  SheetComments(Sheet sheet) {
    this.sheet = sheet;
    this.box = new CommentBox(sheet);
    this.existing = new HashMap<>(hasComments() ? sheet.getCellComments() : Map.of());
  }

  /** To be asked for its comments costs a sheet of an .xls some of what it has room for. */
  private boolean hasComments() {
    return !(sheet instanceof HSSFSheet xls) || xls.getDrawingPatriarch() != null;
  }

  void add(Cell cell, String text) {
    Comment comment = existing.get(cell.getAddress());
    if (comment == null) {
      existing.put(cell.getAddress(), made(cell, text));
    } else {
      String old = comment.getString() == null ? "" : comment.getString().getString();
      String tail = (old.isEmpty() ? "" : "\n\n") + text;
      comment.setString(
          old.isEmpty()
              ? sheet.getWorkbook().getCreationHelper().createRichTextString(tail)
              : CommentText.of(comment.getString(), old.length(), tail));
      resize(comment, old + tail);
    }
  }

  private Comment made(Cell cell, String text) {
    ClientAnchor anchor = box.at(cell.getRowIndex(), cell.getColumnIndex(), text);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAuthor(RemarkText.AUTHOR);
    comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
    cell.setCellComment(comment);
    return comment;
  }

  /** A box that somebody made for few words would hide the rest. */
  private void resize(Comment comment, String text) {
    ClientAnchor old = comment.getClientAnchor();
    if (old == null) {
      return;
    }
    ClientAnchor larger = box.at(old.getRow1(), old.getCol1(), text);
    if (comment instanceof HSSFComment xls) {
      xls.setAnchor((HSSFClientAnchor) larger);
    } else {
      ((XSSFSheet) sheet)
          .getVMLDrawing(false)
          .findCommentShape(comment.getRow(), comment.getColumn())
          .getClientDataArray(0)
          .setAnchorArray(0, vml(larger));
    }
  }

  /** Columns and rows, each with an offset in pixels. */
  private static String vml(ClientAnchor anchor) {
    return "%d, 0, %d, 0, %d, %d, %d, %d"
        .formatted(
            anchor.getCol1(),
            anchor.getRow1(),
            anchor.getCol2(),
            anchor.getDx2() / Units.EMU_PER_PIXEL,
            anchor.getRow2(),
            anchor.getDy2() / Units.EMU_PER_PIXEL);
  }

  /**
   * Takes away what this program has written into comments, and comments that say nothing else.
   *
   * @return the cells of those comments
   */
  List<CellAddress> clearOurs() {
    List<CellAddress> cleared = new ArrayList<>();
    Map.copyOf(existing)
        .forEach(
            (address, comment) -> {
              String text = comment.getString() == null ? "" : comment.getString().getString();
              int kept = RemarkText.lengthWithoutOurs(text);
              if (kept < text.length()) {
                cut(address, comment, kept);
                cleared.add(address);
              }
            });
    return cleared;
  }

  private void cut(CellAddress address, Comment comment, int kept) {
    Row row = sheet.getRow(address.getRow());
    Cell cell = row == null ? null : row.getCell(address.getColumn());
    if (kept == 0 && cell != null) {
      cell.removeCellComment();
      existing.remove(address);
    } else {
      comment.setString(CommentText.of(comment.getString(), kept, ""));
    }
  }
}
