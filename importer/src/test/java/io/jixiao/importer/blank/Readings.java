package io.jixiao.importer.blank;

import io.jixiao.importer.FormImporters;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.RecordingSink;
import io.jixiao.importer.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads workbooks that are held in memory. */
final class Readings {
  private Readings() {}

  static RecordingSink of(byte[] workbook, ReadingHints hints) throws IOException {
    Path file = Files.createTempFile("form", ".xlsx");
    try {
      Files.write(file, workbook);
      RecordingSink read = new RecordingSink();
      FormImporters.create().read(new Upload("form.xlsx", file), hints, read);
      return read;
    } finally {
      Files.delete(file);
    }
  }
}
