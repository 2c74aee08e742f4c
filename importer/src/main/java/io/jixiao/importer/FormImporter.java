package io.jixiao.importer;

import java.util.List;

/** Reads the forms and lists of an uploaded file; holds at most one sheet in memory. */
public interface FormImporter {

  /**
   * Reads {@code uploads} and hands everything found to {@code sink}, in their order and each
   * file's. Trouble with a file, a member, a sheet or a form is reported to the sink as a problem
   * and stops nothing else; only failures of the sink itself and of the disk are thrown.
   *
   * @param uploads whose files stay as they are until this returns
   */
  void read(List<Upload> uploads, ReadingHints hints, ReadingSink sink);

  /** The same for one file. */
  default void read(Upload upload, ReadingHints hints, ReadingSink sink) {
    read(List.of(upload), hints, sink);
  }
}
