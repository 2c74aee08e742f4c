package io.jixiao.importer.form.geometry;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises what a form prints where its pages part and that says nothing of the project: {@code
 * 第1页，共2页}, {@code （续表）}, {@code 项目支出绩效自评表（接上页）}.
 */
public final class PageMarks {
  private static final String MARK = "(续表\\d?|续上表|续上页|接上页|接上表|接下页|转下页)";

  private static final Pattern PAGE =
      Pattern.compile("[(—-]?(第\\d{1,3}页([,，/]?共\\d{1,3}页)?|共\\d{1,3}页[,，/]?第\\d{1,3}页)[)—-]?");

  private static final Pattern BARE = Pattern.compile("\\(?" + MARK + "\\)?[:：]?");

  private static final Pattern GOES_ON =
      Pattern.compile(".*(\\(" + MARK + "\\)|续表\\d?|表\\(续\\d?\\))");

  /** The mark, and the unit of the amounts or the like. */
  private static final int MOST_BESIDE = 2;

  /** Longer texts are prose. */
  private static final int LONGEST = 80;

  private PageMarks() {}

  /** Whether {@code text} says that a form goes on which began on another page. */
  public static boolean goesOn(String text) {
    return mayMark(text) && GOES_ON.matcher(Normal.compact(text)).matches();
  }

  /**
   * The cells that open their rows and do nothing but mark a page. What begins a sheet is its
   * title, also where it says that it goes on.
   */
  public static List<Cell> on(Grid grid) {
    List<Cell> marks = new ArrayList<>();
    Block sheet = new Block(grid, 0, grid.rows());
    int first = grid.filledRowFrom(0);
    for (int row = first; row < grid.rows(); row = grid.filledRowFrom(row + 1)) {
      List<Cell> cells = sheet.starting(row);
      if (!cells.isEmpty()
          && cells.size() <= MOST_BESIDE
          && isMark(cells.get(0).text(), row > first)) {
        marks.add(cells.get(0));
      }
    }
    return marks;
  }

  private static boolean isMark(String text, boolean below) {
    return mayMark(text)
        && (PAGE.matcher(Normal.compact(text)).matches()
            || BARE.matcher(Normal.compact(text)).matches()
            || (below && goesOn(text)));
  }

  /** Most texts need no further look. */
  private static boolean mayMark(String text) {
    return text.length() <= LONGEST && (text.indexOf('页') >= 0 || text.indexOf('续') >= 0);
  }
}
