package io.jixiao.importer.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Makes the last sheet of an .xls the first. POI's own way ({@code setSheetOrder}) takes numbers of
 * references for numbers of sheets, and formulas, print areas and charts then mean another sheet;
 * here the records that hold numbers of sheets or places in the stream are changed, and no other.
 */
final class XlsFirstSheet {
  private static final String STREAM = "Workbook";

  private XlsFirstSheet() {}

  /** Writes {@code xls} with its last sheet first, and shown first, to {@code target}. */
  static void putLastFirst(byte[] xls, Path target) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(xls));
        OutputStream out = Files.newOutputStream(target)) {
      byte[] stream;
      try (var in = files.createDocumentInputStream(STREAM)) {
        stream = in.readAllBytes();
      }
      byte[] reordered = new XlsStream(stream).withLastSheetFirst();
      var unused = files.createOrUpdateDocument(new ByteArrayInputStream(reordered), STREAM);
      files.writeFilesystem(out);
    }
  }
}
