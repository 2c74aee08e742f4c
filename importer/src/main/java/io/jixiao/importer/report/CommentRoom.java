package io.jixiao.importer.report;

import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How many comments a workbook still has room for. An .xls numbers all that is drawn on its sheets
 * up to 65,535, in blocks of 1,024 that belong to a sheet each; an .xlsx has no such limit.
 */
final class CommentRoom {
  /** One of the 64 is nobody's, and a block's first number is the sheet's. */
  private static final int BLOCKS = 62;

  private static final int PER_BLOCK = 1_000;

  private int blocks;

  private CommentRoom(int blocks) {
    this.blocks = blocks;
  }

  static CommentRoom of(Workbook book) {
    int used = 0;
    for (Sheet sheet : book) {
      used += sheet instanceof HSSFSheet xls ? blocks(drawn(xls)) : 0;
    }
    return new CommentRoom(BLOCKS - used);
  }

  /** Takes the room for so many comments on {@code sheet}; false where there is not enough. */
  boolean take(Sheet sheet, int comments) {
    if (!(sheet instanceof HSSFSheet xls)) {
      return true;
    }
    int there = drawn(xls);
    int needed = blocks(there + comments) - blocks(there);
    if (needed > blocks) {
      return false;
    }
    blocks -= needed;
    return true;
  }

  private static int blocks(int shapes) {
    return (shapes + PER_BLOCK - 1) / PER_BLOCK;
  }

  private static int drawn(HSSFSheet sheet) {
    HSSFPatriarch drawn = sheet.getDrawingPatriarch();
    return drawn == null ? 0 : Math.max(1, drawn.countOfAllChildren());
  }
}
