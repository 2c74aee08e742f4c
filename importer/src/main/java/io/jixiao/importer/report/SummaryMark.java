package io.jixiao.importer.report;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.text.Normal;
import java.util.stream.Stream;

/**
 * How a summary sheet is known again when its workbook is uploaded once more. By a sentence in one
 * of its first cells and nothing else: names of sheets are changed by people, and properties of
 * documents are lost by programs that save them anew, or as .csv.
 */
public final class SummaryMark {

  /** Never changed, since workbooks that carry it are out there. */
  static final String SENTENCE =
      "本页由 jixiao 绩效自动生成，再次上传时不读取。Made by jixiao; not read when uploaded again.";

  /** Where people have put rows above it, it is still found. */
  static final int LAST_ROW = 50;

  private static final String COMPACT = Normal.compact("本页由 jixiao 绩效自动生成，再次上传时不读取");

  /** Some of it that every way of spacing leaves alone: most cells are known by that. */
  private static final String WORDS = "jixiao";

  private SummaryMark() {}

  /** Whether {@code cells}, those of a sheet or its first rows, are those of a summary sheet. */
  public static boolean isAmong(Stream<Cell> cells) {
    return cells.anyMatch(cell -> isMark(cell.row(), cell.text()));
  }

  static boolean isMark(int row, String text) {
    return row <= LAST_ROW
        && text.contains(WORDS)
        && text.length() < 2 * SENTENCE.length()
        && Normal.compact(text).startsWith(COMPACT);
  }
}
