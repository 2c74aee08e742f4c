package io.jixiao.importer.layout;

import java.util.List;

/** Draws the headings over the columns of a table. */
final class HeadingRows {
  private HeadingRows() {}

  static void draw(List<List<LayoutCell>> rows, FormText form, Canvas canvas, int top) {
    for (int i = 0; i < rows.size(); i++) {
      for (LayoutCell cell : rows.get(i)) {
        LayoutDrawer.draw(cell, cell.on(top + i), form, canvas);
      }
    }
  }
}
