package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
      Pattern.compile(".*(\\(" + MARK + "\\)|(?<!手)续表\\d?|(表|报告|报告书)\\(续[\\d一二三四]?\\))");

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
   * title, also where it says that it goes on, and the first project that is named is one.
   */
  public static List<Cell> on(Grid grid) {
    if (grid.cells().stream().noneMatch(cell -> mayMark(cell.text()))) {
      return List.of();
    }
    List<Cell> marks = new ArrayList<>();
    Block sheet = new Block(grid, 0, grid.rows());
    Set<String> labels = new HashSet<>();
    for (int row = grid.filledRowFrom(0); row < grid.rows(); row = grid.filledRowFrom(row + 1)) {
      List<Cell> cells = sheet.starting(row);
      if (cells.isEmpty()) {
        continue;
      }
      Cell opening = cells.get(0);
      LabelledText labelled = LabelledText.of(opening.text());
      String label = LabelKey.of(labelled == null ? opening.text() : labelled.label());
      boolean repeats = labelled == null ? !labels.isEmpty() : labels.contains(label);
      if (cells.size() <= MOST_BESIDE && isMark(opening.text(), repeats)) {
        marks.add(opening);
      }
      labels.add(label);
    }
    return marks;
  }

  /**
   * @param repeats whether what it says was said before
   */
  private static boolean isMark(String text, boolean repeats) {
    return mayMark(text)
        && (PAGE.matcher(Normal.compact(text)).matches()
            || BARE.matcher(Normal.compact(text)).matches()
            || (repeats && goesOn(text)));
  }

  /** Most texts need no further look. */
  private static boolean mayMark(String text) {
    return text.length() <= LONGEST && (text.indexOf('页') >= 0 || text.indexOf('续') >= 0);
  }
}
