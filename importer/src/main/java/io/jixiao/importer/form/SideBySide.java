package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts forms that stand side by side: where a row names two projects and the columns from the
 * second name on hold forms of their own, as those before it do.
 */
final class SideBySide {
  private final SegmentFinder finder;

  SideBySide(Vocabulary vocabulary) {
    this.finder = new SegmentFinder(vocabulary);
  }

  /** All forms and lists of the sheet, those at the left first. */
  List<Segment> segments(Grid sheet) {
    for (int column : beginnings(sheet)) {
      Grid left = part(sheet, 0, column - 1);
      Grid right = part(sheet, column, Integer.MAX_VALUE);
      boolean parted = left.cells().size() + right.cells().size() == sheet.cells().size();
      if (parted && holdsForms(left) && holdsForms(right)) {
        List<Segment> all = new ArrayList<>(finder.find(left));
        all.addAll(segments(right));
        return all;
      }
    }
    return finder.find(sheet);
  }

  /** Columns where a second project is named in a row. */
  private List<Integer> beginnings(Grid sheet) {
    List<Integer> columns = new ArrayList<>();
    int row = -1;
    for (Cell cell : sheet.cells()) {
      if (!finder.namesProject(cell)) {
        continue;
      }
      if (cell.row() == row && !columns.contains(cell.column())) {
        columns.add(cell.column());
      }
      row = cell.row();
    }
    return columns;
  }

  private boolean holdsForms(Grid part) {
    List<Segment> segments = finder.find(part);
    return !segments.isEmpty() && segments.stream().noneMatch(Segment::isList);
  }

  private static Grid part(Grid sheet, int first, int last) {
    return new Grid(
        sheet.sheetName(),
        sheet.hidden(),
        sheet.cells().stream()
            .filter(cell -> first <= cell.column() && cell.area().lastColumn() <= last)
            .toList());
  }
}
