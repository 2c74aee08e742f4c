package io.jixiao.importer;

import io.jixiao.importer.workbook.ReadLimits;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads workbooks and archives of them, one member and one sheet at a time. */
final class FileImporter implements FormImporter {
  private final SheetReader sheets;
  private final ReadLimits limits;

  FileImporter(SheetReader sheets, ReadLimits limits) {
    this.sheets = sheets;
    this.limits = limits;
  }

  @Override
  public void read(Upload upload, ReadingHints hints, ReadingSink sink) {
    Progress progress = new Progress(sink::progress);
    try {
      new UploadReading(sheets, limits, hints, sink)
          .read(upload.name(), upload.path(), progress::at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.at(1);
  }
}
