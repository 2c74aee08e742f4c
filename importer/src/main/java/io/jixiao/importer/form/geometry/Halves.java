package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form of a sheet that goes on at its right: header and funds stand in the left half, the
 * indicators beside them in the right one.
 */
final class Halves {
  /** A title at the side of a table goes on over more rows than its headings. */
  private static final int TALLEST_HEADING = 3;

  private final Vocabulary vocabulary;
  private final SegmentFinder finder;

  Halves(Vocabulary vocabulary, SegmentFinder finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
  }

  /** The left half with the right one; null where the sheet is no such form. */
  @Nullable Segment find(Grid sheet) {
    Cell heading = heading(sheet);
    if (heading == null || !isBesideName(sheet, heading)) {
      return null;
    }
    int column = beginning(sheet, heading);
    Grid left = sheet.only(cell -> cell.column() < column);
    Grid right = sheet.only(cell -> cell.column() >= column);
    boolean parted =
        left.cells().stream()
            .allMatch(
                cell -> cell.area().lastColumn() < column || cell.area().lastRow() < heading.row());
    Segment first = parted ? only(left) : null;
    Segment second = first == null ? null : only(right);
    return first == null || second == null || !hasName(left) || hasName(right)
        ? null
        : first.with(second.block());
  }

  /** The first heading of levels on the sheet, wherever it stands. */
  private @Nullable Cell heading(Grid sheet) {
    return sheet.cells().stream()
        .filter(cell -> vocabulary.heads(cell.text(), Term.LEVEL1))
        .findFirst()
        .orElse(null);
  }

  private boolean isBesideName(Grid sheet, Cell heading) {
    return sheet
        .cells(heading.row() - SideBySide.FEW_ROWS, heading.row() + SideBySide.FEW_ROWS)
        .stream()
        .anyMatch(cell -> cell.column() < heading.column() && finder.namesProject(cell));
  }

  /** Where the right half begins: with the levels, or with the title at their side. */
  private static int beginning(Grid sheet, Cell heading) {
    return sheet.row(heading.row()).stream()
        .filter(cell -> cell.area().lastColumn() == heading.column() - 1)
        .filter(cell -> cell.area().lastRow() - heading.row() >= TALLEST_HEADING)
        .mapToInt(Cell::column)
        .findFirst()
        .orElse(heading.column());
  }

  private boolean hasName(Grid part) {
    return part.cells().stream().anyMatch(finder::namesProject);
  }

  private @Nullable Segment only(Grid part) {
    List<Segment> found = finder.find(part);
    return found.size() == 1 && !found.get(0).isList() ? found.get(0) : null;
  }
}
