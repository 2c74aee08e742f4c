package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Parts forms that stand side by side: where projects are named in two columns and those from the
 * second on hold forms of their own, as those before it do.
 */
public final class SideBySide {
  /** How far apart what two forms or halves beside each other begin with may be. */
  static final int FEW_ROWS = 3;

  private final Vocabulary vocabulary;
  private final SegmentFinder finder;

  public SideBySide(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.finder = new SegmentFinder(vocabulary);
  }

  /** All forms and lists of the sheet, those at the left first. */
  public List<Segment> segments(Grid sheet) {
    for (int column : beginnings(sheet)) {
      Grid left = part(sheet, 0, column - 1);
      Grid right = part(sheet, column, Integer.MAX_VALUE);
      boolean parted = left.cells().size() + right.cells().size() == sheet.cells().size();
      if (parted && holdsForms(left) && holdsForms(right) && areBeside(left, right)) {
        List<Segment> all = new ArrayList<>(finder.find(left));
        all.addAll(segments(right));
        return all;
      }
    }
    Segment halves = new Halves(vocabulary, finder).find(sheet);
    return halves == null ? finder.find(sheet) : List.of(halves);
  }

  /** Columns where forms may begin that name their projects further right than another does. */
  private static List<Integer> beginnings(SortedSet<Integer> names, Set<Integer> used) {
    List<Integer> columns = new ArrayList<>();
    int left = names.isEmpty() ? 0 : names.first();
    for (int name : names) {
      int column = name;
      // The name may have a label at its side: the form begins behind the blank column.
      while (column > left + 1 && used.contains(column - 1)) {
        column--;
      }
      boolean parted = column > left + 1;
      if (name > left) {
        columns.add(parted ? column : name);
      }
    }
    return columns.stream().distinct().toList();
  }

  private List<Integer> beginnings(Grid sheet) {
    SortedSet<Integer> names = new TreeSet<>();
    for (Cell cell : sheet.cells()) {
      if (finder.namesProject(cell)) {
        names.add(cell.column());
      }
    }
    if (names.size() < 2) {
      return List.of();
    }
    Set<Integer> used = new HashSet<>();
    for (Cell cell : sheet.cells()) {
      for (int c = cell.column(); c <= cell.area().lastColumn(); c++) {
        used.add(c);
      }
    }
    return beginnings(names, used);
  }

  private boolean holdsForms(Grid part) {
    List<Segment> segments = finder.find(part);
    return !segments.isEmpty() && segments.stream().allMatch(this::isNamedForm);
  }

  /** Whether each name at the right has one at the left beside it, give or take a few rows. */
  private boolean areBeside(Grid left, Grid right) {
    List<Cell> names = left.cells().stream().filter(finder::namesProject).toList();
    return right.cells().stream()
        .filter(finder::namesProject)
        .allMatch(
            name ->
                names.stream().anyMatch(other -> Math.abs(other.row() - name.row()) <= FEW_ROWS));
  }

  /** Of forms under each other that have no column in common, parts would have no name. */
  private boolean isNamedForm(Segment segment) {
    return !segment.isList() && segment.block().cells().stream().anyMatch(finder::namesProject);
  }

  private static Grid part(Grid sheet, int first, int last) {
    return sheet.only(cell -> first <= cell.column() && cell.area().lastColumn() <= last);
  }
}
