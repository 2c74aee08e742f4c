package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawGroup;
import io.jixiao.importer.form.words.LevelLabel;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the level headings down an indicator table: merged, repeated on each row, or printed once
 * and carried down until the next.
 */
final class LevelPath {
  private final List<Column> levels;
  private final @Nullable Column names;
  private final Map<Column, Column> pointsColumns;
  private final @Nullable Cell[] current;
  private final @Nullable Cell[] points;
  private @Nullable Cell over;
  private @Nullable String pointsOver;
  private final Map<List<String>, RawGroup> groups = new LinkedHashMap<>();

  /**
   * @param over the heading of the level above them all, where it stands over the table
   * @param names the column of the names
   * @param pointsColumns the column of its points for each level that has one
   */
  LevelPath(
      @Nullable Cell over,
      List<Column> levels,
      @Nullable Column names,
      Map<Column, Column> pointsColumns) {
    this.over = over;
    this.levels = levels;
    this.names = names;
    this.pointsColumns = pointsColumns;
    this.current = new @Nullable Cell[levels.size()];
    this.points = new @Nullable Cell[levels.size()];
  }

  /**
   * Whether {@code cell}, alone in its row, is the next heading of the level above them all; if so,
   * what comes below is its.
   */
  boolean goesOnUnder(Cell cell) {
    if (over == null || !LevelRows.isFirst(cell)) {
      return false;
    }
    goOnUnder(cell, null);
    return true;
  }

  /**
   * Takes the next heading of the level above them all.
   *
   * @param weight in the heading's row, null where there is none
   */
  void goOnUnder(Cell heading, @Nullable RawValue weight) {
    over = heading;
    pointsOver = weight == null ? null : weight.text();
    Arrays.fill(current, null);
    Arrays.fill(points, null);
  }

  /** Whether {@code column} holds the points of a level. */
  boolean arePoints(Column column) {
    return pointsColumns.containsValue(column);
  }

  /**
   * Takes the level cells of the next row.
   *
   * @param name where the row's name stands: there is no level under it
   */
  void follow(Map<Column, Cell> row, @Nullable Cell name) {
    for (int i = 0; i < current.length; i++) {
      if (name != null && name.column() <= levels.get(i).first() && !isBehindNames(levels.get(i))) {
        current[i] = null;
        continue;
      }
      Cell cell = row.get(levels.get(i));
      if (cell == null) {
        continue;
      }
      Cell before = current[i];
      current[i] = cell;
      Column pointsColumn = pointsColumns.get(levels.get(i));
      points[i] = pointsColumn == null ? null : row.get(pointsColumn);
      if (before == null || !label(before).equals(label(cell))) {
        for (int deeper = i + 1; deeper < current.length; deeper++) {
          current[deeper] = null;
        }
      }
    }
  }

  private boolean isBehindNames(Column level) {
    return names != null && names.last() < level.first();
  }

  /** Whether the merged heading of a level that began further up still goes on in {@code row}. */
  boolean reachesInto(int row) {
    return Arrays.stream(current).anyMatch(cell -> cell != null && cell.area().lastRow() >= row);
  }

  /**
   * The deepest level to the left of {@code subtotal}; where none is, the first level, which has
   * just ended above it; empty without levels.
   */
  String labelBeside(Cell subtotal) {
    String beside = "";
    for (int i = 0; i < current.length; i++) {
      Cell level = current[i];
      if (level != null && (i == 0 || levels.get(i).last() < subtotal.column())) {
        beside = label(level);
      }
    }
    return beside;
  }

  /**
   * The path of an indicator in the row taken last, noting its groups. The name is no part of it,
   * even where the heading of a level has to serve as one.
   */
  List<String> path(Cell name, Ledger ledger) {
    List<String> path = new ArrayList<>();
    if (over != null) {
      path.add(LevelRows.label(over));
      ledger.mapped(over);
      groups.putIfAbsent(
          List.copyOf(path),
          new RawGroup(
              List.copyOf(path),
              pointsOver == null ? LevelLabel.of(over.text()).points() : pointsOver,
              over));
    }
    for (int i = 0; i < current.length; i++) {
      Cell cell = current[i];
      if (cell != null && !cell.equals(name)) {
        LevelLabel level = LevelLabel.of(cell.text());
        path.add(level.label());
        ledger.mapped(cell);
        RawValue beside = ledger.value(points[i]);
        String printed = beside == null ? level.points() : beside.text();
        RawGroup group = new RawGroup(List.copyOf(path), printed, cell);
        groups.merge(group.path(), group, LevelPath::better);
      }
    }
    return List.copyOf(path);
  }

  /** The headings with indicators below them, in sheet order. */
  List<RawGroup> groups() {
    return List.copyOf(groups.values());
  }

  private static RawGroup better(RawGroup known, RawGroup again) {
    return known.points() == null && again.points() != null ? again : known;
  }

  private static String label(Cell cell) {
    return LevelLabel.of(cell.text()).label();
  }
}
