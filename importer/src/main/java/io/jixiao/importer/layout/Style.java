package io.jixiao.importer.layout;

/** How a cell of a layout looks. */
public enum Style {
  /** Large, above the table. */
  TITLE,
  /** Outside the table's borders. */
  LINE,
  /** A label, or a text that is short. */
  LABEL,
  /** What is filled in: a figure where it is one. */
  VALUE,
  /** Running text. */
  PROSE
}
