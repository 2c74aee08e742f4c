package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawGroup;
import io.jixiao.importer.form.words.LevelLabel;
import io.jixiao.importer.form.words.SectionHeading;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows levels that have rows of their own in a table without columns for them: {@code 一、产出指标}
 * over {@code （一）数量指标} over the names.
 */
final class LevelRows {
  private static final Pattern FIRST =
      Pattern.compile("(产出|效益|效果|满意度|成本|决策|过程|投入|管理|项目完成)(类)?(指标)?");
  private static final Pattern SECOND =
      Pattern.compile("(产出)?(数量|质量|时效)(指标)?|(经济|社会|生态|环境)(成本|效益)(指标)?|可持续影响(指标)?|服务对象满意度(指标)?");

  private final TreeMap<Integer, Cell> open = new TreeMap<>();
  private final Map<Integer, String> points = new LinkedHashMap<>();
  private final Map<List<String>, RawGroup> groups = new LinkedHashMap<>();

  /** Whether {@code cell}, without a target beside it, is the heading of a level. */
  static boolean isLevel(Cell cell) {
    return depth(cell) > 0;
  }

  /**
   * The first level where it has the row over a table to itself, whose columns begin with the
   * second or with the names: {@code 一、产出指标（50分）} over {@code 二级指标 | 三级指标}; null for any other
   * table.
   */
  static @Nullable Cell over(Block block, Columns columns) {
    int row = columns.area().firstRow() - 1;
    if (columns.has(Term.LEVEL1) || row < block.firstRow()) {
      return null;
    }
    List<Cell> above = block.touching(row);
    return above.size() == 1 && isFirst(above.get(0)) ? above.get(0) : null;
  }

  /** Whether {@code cell} is the heading of a first level. */
  static boolean isFirst(Cell cell) {
    return FIRST.matcher(label(cell)).matches();
  }

  /** Whether {@code cell} is the heading of a second level. */
  static boolean isSecond(Cell cell) {
    return SECOND.matcher(label(cell)).matches();
  }

  private static int depth(Cell cell) {
    SectionHeading section = SectionHeading.of(cell.text());
    if (section != null && section.depth() <= 2) {
      return section.depth();
    }
    if (isFirst(cell)) {
      return 1;
    }
    return isSecond(cell) ? 2 : 0;
  }

  /**
   * Takes the heading of a level.
   *
   * @param weight in the heading's row, null where there is none
   */
  void follow(Cell cell, @Nullable RawValue weight) {
    int depth = depth(cell);
    open.tailMap(depth, true).clear();
    points.keySet().removeIf(each -> each >= depth);
    open.put(depth, cell);
    if (weight != null) {
      points.put(depth, weight.text());
    }
  }

  /** The path of an indicator below the headings taken so far, noting its groups. */
  List<String> path(Ledger ledger) {
    List<String> path = new ArrayList<>();
    open.forEach(
        (depth, cell) -> {
          path.add(label(cell));
          ledger.mapped(cell);
          String inRow = points.get(depth);
          String printed = inRow == null ? LevelLabel.of(cell.text()).points() : inRow;
          RawGroup group = new RawGroup(List.copyOf(path), printed, cell);
          groups.putIfAbsent(group.path(), group);
        });
    return List.copyOf(path);
  }

  List<RawGroup> groups() {
    return List.copyOf(groups.values());
  }

  /** The heading without its counter and points. */
  static String label(Cell cell) {
    return LevelLabel.of(cell.text()).label();
  }
}
