package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parts the headings of two indicator tables beside each other that share their first level: {@code
 * 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值}.
 */
public final class RepeatedHeadings {
  private RepeatedHeadings() {}

  /** The headings of each table; one list where nothing is repeated. */
  public static List<List<Cell>> parted(List<Cell> headings, Vocabulary vocabulary) {
    int bottom = headings.stream().mapToInt(cell -> cell.area().lastRow()).max().orElse(0);
    List<Cell> lowest =
        headings.stream()
            .filter(cell -> cell.area().lastRow() == bottom)
            .sorted(Comparator.comparingInt(Cell::column))
            .toList();
    for (int length = 2; 2 * length <= lowest.size(); length++) {
      int second = lowest.size() - length;
      int first = second - length;
      if (sayTheSame(lowest.subList(first, second), lowest.subList(second, lowest.size()))
          && makeTable(lowest.subList(second, lowest.size()), vocabulary)) {
        return List.of(
            within(headings, lowest.subList(0, second)),
            within(
                headings,
                Stream.concat(
                        lowest.subList(0, first).stream(),
                        lowest.subList(second, lowest.size()).stream())
                    .toList()));
      }
    }
    return List.of(headings);
  }

  private static boolean sayTheSame(List<Cell> some, List<Cell> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!LabelKey.of(some.get(i).text()).equals(LabelKey.of(others.get(i).text()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean makeTable(List<Cell> headings, Vocabulary vocabulary) {
    return headings.stream()
            .anyMatch(
                cell ->
                    vocabulary.heads(cell.text(), Term.LEVEL3)
                        || vocabulary.heads(cell.text(), Term.INDICATOR_NAME))
        && headings.stream().anyMatch(cell -> vocabulary.heads(cell.text(), Term.TARGET));
  }

  /** Those of {@code headings} that are or stand over one of {@code lowest}. */
  private static List<Cell> within(List<Cell> headings, List<Cell> lowest) {
    List<Cell> found = new ArrayList<>();
    for (Cell heading : headings) {
      if (lowest.stream().anyMatch(cell -> cell.area().sharesColumnWith(heading.area()))) {
        found.add(heading);
      }
    }
    return found;
  }
}
