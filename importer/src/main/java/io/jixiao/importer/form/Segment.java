package io.jixiao.importer.form;

/**
 * A part of a sheet that holds one form or one list.
 *
 * @param headingRow of a list, the row that heads its columns; -1 for a form
 * @param titleRow -1 where it has no title
 */
record Segment(Block block, int titleRow, int headingRow) {

  boolean isList() {
    return headingRow >= 0;
  }
}
