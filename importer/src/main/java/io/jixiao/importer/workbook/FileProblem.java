package io.jixiao.importer.workbook;

import io.jixiao.schema.report.Problem;
import io.jixiao.schema.text.Messages;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a file or a sheet; the sentences are in the bundle beside this class. */
public enum FileProblem {
  FILE_EMPTY,
  FILE_NOT_A_SPREADSHEET,
  FILE_PDF,
  FILE_WORD,
  FILE_HTML,
  FILE_XML_SPREADSHEET,
  FILE_OPEN_DOCUMENT,
  FILE_BINARY_WORKBOOK,
  FILE_OLD_FORMAT,
  FILE_STRICT_FORMAT,
  FILE_ENCRYPTED,
  FILE_CORRUPT,
  /** Limit in megabytes. */
  FILE_TOO_LARGE,
  /** Limit of unpacked megabytes. */
  FILE_UNPACKS_TOO_LARGE,
  /** Name of the part, limit of its unpacked megabytes. */
  FILE_PART_TOO_LARGE,
  /** Limit of unpacked megabytes. */
  FILE_TEXTS_TOO_LARGE,
  /** Limit of entries. */
  FILE_TOO_MANY_ENTRIES,
  /** Limit of the ratio. */
  FILE_ZIP_BOMB,
  FILE_ZIP_OVERLAPS,
  FILE_XML_UNSAFE,
  /** Limit of elements in each other. */
  FILE_XML_TOO_DEEP,
  /** Limit of megabytes of a comment, an instruction or an attribute. */
  FILE_XML_TOO_LONG,
  /** Limit of characters. */
  FILE_CELL_TOO_LONG,
  /** Limit of characters. */
  FILE_ROW_TOO_LONG,
  FILE_NO_FORM,
  /** An archive that is no zip. */
  ARCHIVE_NOT_ZIP,
  ARCHIVE_EMPTY,
  /** Limit of archives in each other. */
  ARCHIVE_TOO_DEEP,
  /** Limit of cells. */
  SHEET_TOO_LARGE,
  /** Limit of cells, empty ones included. */
  SHEET_RANGE_TOO_LARGE,
  /** Limit of millions of characters, as the limit of megabytes is written. */
  SHEET_TEXT_TOO_LARGE,
  SHEET_NOT_READ,
  /** A sheet that this program has put into the workbook; name. */
  SHEET_OF_REMARKS;

  private static final Messages MESSAGES = Messages.beside(FileProblem.class, "messages");

  /** The problem of the whole file. */
  public Problem problem(Object... arguments) {
    return on(null, arguments);
  }

  /** The problem of one of its sheets. */
  public Problem on(@Nullable String sheet, Object... arguments) {
    return new Problem(name(), MESSAGES.text(name(), arguments), sheet, null);
  }

  UnreadableFileException exception(Object... arguments) {
    return new UnreadableFileException(problem(arguments));
  }
}
