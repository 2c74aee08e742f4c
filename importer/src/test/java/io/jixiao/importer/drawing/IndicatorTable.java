package io.jixiao.importer.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The indicator table with its headings, its rows and the total below them. */
final class IndicatorTable {
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("产出指标", "效益指标", "满意度指标", "成本指标"),
          List.of("数量指标", "质量指标", "时效指标", "社会效益指标", "可持续影响指标", "经济成本指标"),
          List.of("建设类", "管理类", "服务类"),
          List.of("甲类", "乙类"));

  /** How the headings of levels go down beside their rows. */
  private enum Going {
    MERGED,
    ONCE,
    REPEATED
  }

  private static final String COUNTERS = "一二三四五六";

  private final Sketch sketch;
  private final Chance chance;
  private final List<IndicatorColumn> columns;
  private final int depth;
  private final int[] at;
  private final int[] widths;
  private final Going going;
  private final boolean pointsInLevels;
  private final boolean numbered;
  private final boolean placeholders;
  private final List<IndicatorRow> rows = new ArrayList<>();

  /** How many levels have rows of their own, over those of their indicators. */
  private final int levelRows;

  private final boolean counted;
  private final boolean levelsAcross;
  private int nextRow;

  /** How many indicators the form has so far. */
  private int filled;

  /**
   * @param filled how many indicators stand above it
   */
  IndicatorTable(Sketch sketch, List<IndicatorColumn> columns, int filled) {
    this.sketch = sketch;
    this.chance = sketch.chance;
    this.columns = columns;
    this.filled = filled;
    this.depth = (int) columns.stream().filter(IndicatorColumn::isLevel).count();
    this.widths = sketch.parts(sketch.width - sketch.left(), columns.size());
    this.at = new int[columns.size()];
    for (int i = 0, column = sketch.left(); i < widths.length; i++) {
      at[i] = column;
      column += widths[i];
    }
    this.going = sketch.merged ? chance.of(Going.values()) : chance.of(Going.ONCE, Going.REPEATED);
    this.pointsInLevels = chance.in100(20);
    this.numbered = chance.in100(10);
    this.placeholders = chance.in100(15);
    this.levelRows = depth == 0 && chance.in100(40) ? chance.between(1, 2) : 0;
    this.counted = chance.in100(60);
    this.levelsAcross = sketch.merged && chance.in100(50);
  }

  /** Draws headings and rows, and says how many indicators the form has by then. */
  int draw() {
    int firstRow = sketch.paper.nextRow();
    headings();
    rows();
    sketch.side(
        firstRow, Written.text(sketch.spelling.spaced(Wordings.of("indicator-block", chance))));
    return filled;
  }

  /** The rows of one project. */
  void rows() {
    rows.clear();
    nextRow = sketch.paper.nextRow();
    level(new ArrayList<>());
    rows.forEach(IndicatorRow::draw);
  }

  /** Has the indicators counted anew. */
  void restart() {
    filled = 0;
  }

  /** Below the last table of the form, if it has any. */
  void end() {
    if (chance.in100(75)) {
      total();
    }
  }

  /** Draws the headings over one to three rows, and says over how many. */
  int headings() {
    int row = sketch.paper.nextRow();
    int height =
        1
            + (columns.stream().allMatch(column -> column.above().isEmpty()) ? 0 : 1)
            + (columns.stream().allMatch(column -> column.over().isEmpty()) ? 0 : 1);
    int[] taken = new int[columns.size()];
    over(row, taken, IndicatorColumn::above);
    over(row, taken, IndicatorColumn::over);
    for (int i = 0; i < columns.size(); i++) {
      IndicatorColumn column = columns.get(i);
      Written heading =
          column.isAttribute()
              ? Written.text(sketch.spelling.spaced(column.heading()))
              : sketch.spelling.heading(column.heading());
      sketch.paper.put(row + taken[i], at[i], height - taken[i], widths[i], heading);
    }
    return height;
  }

  /** A row of headings over neighbours that have the same. */
  private void over(int row, int[] taken, Function<IndicatorColumn, String> wording) {
    for (int i = 0, next; i < columns.size(); i = next) {
      String words = wording.apply(columns.get(i));
      int across = 0;
      for (next = i;
          next < columns.size() && wording.apply(columns.get(next)).equals(words);
          next++) {
        across += widths[next];
      }
      if (!words.isEmpty()) {
        sketch.paper.put(row + taken[i], at[i], 1, across, Written.text(words));
        for (int j = i; j < next; j++) {
          taken[j]++;
        }
      }
    }
  }

  /** The rows below the headings of {@code path}, and those headings beside them. */
  private void level(List<String> path) {
    if (path.size() == depth + levelRows) {
      for (int i = chance.between(1, depth == 0 ? 6 : 3); i > 0; i--) {
        row(path, false);
      }
      if (placeholders && chance.in100(30)) {
        row(path, true);
      }
      return;
    }
    List<String> names = LEVELS.get(path.size());
    List<String> some = chance.some(names, path.isEmpty() ? 3 : 2);
    int count = 0;
    for (String name : some.isEmpty() ? List.of(names.get(0)) : some) {
      int from = rows.size();
      List<String> deeper = Sketch.list(path, name);
      if (levelRows > 0) {
        levelRow(deeper, count++);
        level(deeper);
      } else {
        level(deeper);
        heading(deeper, from);
      }
    }
  }

  private void row(List<String> path, boolean unfilled) {
    int row = nextRow++;
    int ordinal = unfilled ? -1 : filled++;
    rows.add(new IndicatorRow(sketch, columns, at, widths, row, ordinal, path, numbered, unfilled));
  }

  /** A level with its points, in its heading or under that of the points. */
  private void levelRow(List<String> path, int before) {
    int name = column("name");
    int weight = column("weight");
    BigDecimal points = pointsInLevels ? BigDecimal.valueOf(chance.of(10, 30, 50)) : null;
    boolean inRow = points != null && weight > name && chance.in100(60);
    String printed = points == null || inRow ? "" : chance.of("（%s分）", "(%s)").formatted(points);
    String counter = !counted ? "" : (path.size() == 1 ? "%s、" : "（%s）");
    String label =
        counter.formatted(COUNTERS.charAt(before))
            + sketch.spelling.spaced(path.get(path.size() - 1))
            + printed;
    int from = levelsAcross ? sketch.left() : at[name];
    sketch.paper.put(nextRow, from, 1, at[name] + widths[name] - from, Written.text(label));
    sketch.says.add("groups" + path, "");
    sketch.says.add("groups" + path + ".weight", points);
    if (inRow) {
      Written written = sketch.values.points(points);
      sketch.paper.put(nextRow, at[weight], 1, widths[weight], written);
      sketch.says.shown("groups" + path + ".weightText", written);
    } else {
      sketch.says.add("groups" + path + ".weightText", points == null ? null : printed);
    }
    nextRow++;
  }

  /** Puts the heading of a level beside the rows since {@code from}. */
  private void heading(List<String> path, int from) {
    int column = column("level" + path.size());
    int count = rows.size() - from;
    String label = path.get(path.size() - 1);
    BigDecimal points = pointsInLevels ? BigDecimal.valueOf(chance.of(10, 30, 50)) : null;
    String printed = points == null ? "" : chance.of("（%s分）", "(%s)", "%s分").formatted(points);
    Written heading =
        Written.text(
            sketch.spelling.spaced(label)
                + (points != null && chance.in100(50) ? "\n" : "")
                + printed);
    sketch.says.add("groups" + path, "");
    sketch.says.add("groups" + path + ".weight", points);
    sketch.says.add("groups" + path + ".weightText", points == null ? null : printed);
    for (int i = 0; i < (going == Going.REPEATED ? count : 1); i++) {
      int height = going == Going.MERGED ? count : 1;
      rows.get(from + i).level(at[column], height, widths[column], heading);
    }
  }

  private int column(String what) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).what().equals(what)) {
        return i;
      }
    }
    return -1;
  }

  private void total() {
    int weight = column("weight");
    int score = column("score");
    if (score < 0) {
      return;
    }
    int first = weight < 0 ? score : Math.min(weight, score);
    int row = sketch.paper.nextRow();
    int from = chance.in100(50) ? 0 : sketch.left();
    sketch.paper.put(
        row, from, 1, at[first] - from, sketch.spelling.label(Wordings.of("total", chance)));
    figure(row, weight, "reported.weight", BigDecimal.valueOf(100));
    figure(row, score, "reported.score", BigDecimal.valueOf(chance.between(6000, 10000), 2));
  }

  private void figure(int row, int column, String path, @Nullable BigDecimal points) {
    if (column >= 0) {
      Written written = sketch.values.points(points);
      sketch.paper.put(row, at[column], 1, widths[column], written);
      sketch.points(path, written, points);
    }
  }
}
