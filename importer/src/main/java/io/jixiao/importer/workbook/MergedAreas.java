package io.jixiao.importer.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** The merged areas of a sheet: gathered while it is read, laid over its cells at its end. */
final class MergedAreas {

  /** An area may reach this far below the last cell with a text; the rest says nothing. */
  private static final int ROWS_BELOW = 100;

  private final List<Area> areas = new ArrayList<>();

  void add(Area area) {
    areas.add(area);
  }

  void clear() {
    areas.clear();
  }

  int size() {
    return areas.size();
  }

  /**
   * How many rows all areas together touch, down to a little below {@code lastRow}: the cost of
   * laying them.
   */
  long rowsTouched(int lastRow) {
    long touched = 0;
    for (Area area : areas) {
      touched += Math.max(0, Math.min(area.lastRow(), lastRow + ROWS_BELOW) - area.firstRow() + 1);
    }
    return touched;
  }

  /**
   * Gives the first cell of each area the whole of it and drops what lies beneath the rest, which
   * nobody can see. Of areas that overlap (a broken file) the upper one holds.
   */
  List<Cell> laidOver(List<Cell> cells, HiddenParts hidden) {
    if (areas.isEmpty() || cells.isEmpty()) {
      return cells;
    }
    TreeMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    for (Cell cell : cells) {
      rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
    }
    int lastRow = rows.lastKey() + ROWS_BELOW;
    for (Area area : apart()) {
      if (area.firstRow() <= lastRow) {
        lay(clipped(area, lastRow), rows, hidden);
      }
    }
    List<Cell> laid = new ArrayList<>(cells.size());
    rows.values().forEach(row -> laid.addAll(row.values()));
    return laid;
  }

  private static void lay(
      Area area, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows, HiddenParts hidden) {
    Cell anchor = null;
    for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row :
        rows.subMap(area.firstRow(), true, area.lastRow(), true).entrySet()) {
      NavigableMap<Integer, Cell> covered =
          row.getValue().subMap(area.firstColumn(), true, area.lastColumn(), true);
      if (row.getKey() == area.firstRow()) {
        anchor = covered.get(area.firstColumn());
      }
      covered.clear();
    }
    if (anchor != null) {
      Cell merged = new Cell(area, anchor.text(), anchor.number(), hidden.shows(area));
      rows.computeIfAbsent(area.firstRow(), row -> new TreeMap<>()).put(area.firstColumn(), merged);
    }
  }

  /** The areas from top to bottom without those that touch an earlier one. */
  private List<Area> apart() {
    List<Area> sorted = new ArrayList<>(areas);
    sorted.sort(Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn));
    List<Area> apart = new ArrayList<>(sorted.size());
    TreeMap<Integer, Area> open = new TreeMap<>();
    PriorityQueue<Area> byEnd = new PriorityQueue<>(Comparator.comparingInt(Area::lastRow));
    for (Area area : sorted) {
      while (!byEnd.isEmpty() && byEnd.element().lastRow() < area.firstRow()) {
        open.remove(byEnd.remove().firstColumn());
      }
      Map.Entry<Integer, Area> left = open.floorEntry(area.lastColumn());
      if (left == null || left.getValue().lastColumn() < area.firstColumn()) {
        open.put(area.firstColumn(), area);
        byEnd.add(area);
        apart.add(area);
      }
    }
    return apart;
  }

  private static Area clipped(Area area, int lastRow) {
    return new Area(
        area.firstRow(), area.firstColumn(), Math.min(area.lastRow(), lastRow), area.lastColumn());
  }
}
