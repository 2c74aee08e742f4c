package io.jixiao.importer.report;

import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;

/** Why remarks come as a workbook of their own and not in the cells of the file. */
enum OwnWorkbookReason {
  /** A .csv has cells but no room for remarks. */
  TEXT_FILE,
  /** POI does not write .ods. */
  OPEN_DOCUMENT,
  /** Limit in megabytes. */
  TOO_LARGE,
  NOT_WRITABLE,
  NOT_READABLE;

  private static final Messages MESSAGES = Messages.beside(OwnWorkbookReason.class, "summary");

  Text sentence(String... arguments) {
    return MESSAGES.text("OWN_" + name(), (Object[]) arguments);
  }
}
