package io.jixiao.importer.form.lists;

import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.workbook.Cell;
import java.util.List;
import java.util.Map;

/**
 * A row of a list by itself.
 *
 * @param cells visible, at least one; they begin in it
 * @param assigned those that stand in the list's columns
 * @param kind what it is about, whatever stands above it
 */
public record ListLine(List<Cell> cells, Map<Column, Cell> assigned, ListLines.Kind kind) {
  int row() {
    return cells.get(0).row();
  }
}
