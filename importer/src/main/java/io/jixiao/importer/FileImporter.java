package io.jixiao.importer;

import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads workbooks and archives of them, so many sheets at a time. */
final class FileImporter implements FormImporter {
  private final SheetReader sheets;
  private final ReadLimits limits;
  private final int sheetsInFlight;

  FileImporter(SheetReader sheets, ReadLimits limits, int sheetsInFlight) {
    this.sheets = sheets;
    this.limits = limits;
    this.sheetsInFlight = sheetsInFlight;
  }

  @Override
  public void read(List<Upload> uploads, ReadingHints hints, ReadingSink sink) {
    Progress progress = new Progress(sink::progress);
    try (UploadReading reading =
        new UploadReading(sheets, limits, hints, sink, new ReadAhead(sheetsInFlight))) {
      reading.read(uploads, progress::at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.at(1);
  }
}
