package io.jixiao.importer;

/** Reads the forms and lists of an uploaded file; holds at most one sheet in memory. */
public interface FormImporter {

  /**
   * Reads {@code upload} and hands everything found to {@code sink}, in the file's order. Trouble
   * with the file, a member, a sheet or a form is reported to the sink as a problem and stops
   * nothing else; only failures of the sink itself and of the disk are thrown.
   */
  void read(Upload upload, ReadingHints hints, ReadingSink sink);
}
