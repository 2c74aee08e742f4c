package io.jixiao.importer.workbook;

/** What a file is by its content. */
public enum FileKind {
  XLSX,
  XLS,
  ODS,
  CSV,
  /** A zip that is no document itself: its members are to be looked at. */
  ARCHIVE
}
