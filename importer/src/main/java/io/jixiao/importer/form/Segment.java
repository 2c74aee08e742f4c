package io.jixiao.importer.form;

/**
 * A part of a sheet that holds one form or one list.
 *
 * @param headingRow of a list, the row that heads its columns; -1 for a form
 * @param titleRow -1 where it has no title
 */
record Segment(Block block, int titleRow, int headingRow, Kind kind) {
  /** What a segment holds. */
  enum Kind {
    FORM,
    /** One project a row. */
    PROJECTS,
    /** One indicator a row, with what is said of its project beside it. */
    INDICATORS
  }

  boolean isList() {
    return kind != Kind.FORM;
  }
}
