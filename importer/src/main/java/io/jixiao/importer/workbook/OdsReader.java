package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads .ods (OpenDocument) in one stream through its contents. No library is used for it: those
 * there are hold the whole document in memory or do not tell what a cell shows.
 */
final class OdsReader {
  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** Parts of a document with tables or texts that are no sheets. */
  private static final Set<String> NO_SHEETS =
      Set.of("dde-links", "tracked-changes", "content-validations", "forms", "named-expressions");

  private final ReadLimits limits;

  OdsReader(ReadLimits limits) {
    this.limits = limits;
  }

  void read(Path file, GridSink sink, DoubleConsumer progress) throws IOException {
    try (ZipFile zip = ZipCheck.open(file, limits)) {
      refuseEncrypted(zip);
      ZipArchiveEntry content = zip.getEntry(CONTENT);
      if (content == null) {
        throw FileProblem.FILE_CORRUPT.exception();
      }
      // Here and not while it is read: then its first sheets would have been handed over.
      CheckedEntry.check(zip, content);
      double all = Math.max(1, content.getSize());
      try (OdsXml xml = new OdsXml(CheckedEntry.open(zip, content), limits)) {
        sheets(xml, sink, () -> progress.accept(Math.min(1, xml.bytes() / all)));
      }
    } catch (XMLStreamException e) {
      throw new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
    }
  }

  private void refuseEncrypted(ZipFile zip) throws IOException {
    ZipArchiveEntry manifest = zip.getEntry(MANIFEST);
    boolean listed =
        manifest != null
            && new String(ZipCheck.bytes(zip, manifest, limits.partBytes()), StandardCharsets.UTF_8)
                .contains("encryption-data");
    if (listed || zip.getEntry("encrypted-package") != null) {
      throw FileProblem.FILE_ENCRYPTED.exception();
    }
  }

  private void sheets(OdsXml xml, GridSink sink, Runnable progress) throws XMLStreamException {
    Set<String> hiddenStyles = new HashSet<>();
    String style = "";
    int tables = 0;
    boolean spreadsheet = false;
    while (xml.next()) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "style" -> style = xml.style("name");
        case "table-properties" -> {
          if ("false".equals(xml.table("display"))) {
            hiddenStyles.add(style);
          }
        }
        case "spreadsheet" -> spreadsheet = true;
        case "table" -> {
          if (++tables > limits.entries()) {
            throw FileProblem.FILE_TOO_MANY_ENTRIES.exception(Integer.toString(limits.entries()));
          }
          boolean hidden = hiddenStyles.contains(xml.table("style-name"));
          new OdsTable(xml, limits, sink, progress).read(hidden);
        }
        default -> {
          if (NO_SHEETS.contains(xml.name())) {
            xml.skip();
          }
        }
      }
    }
    if (!spreadsheet) {
      throw FileProblem.FILE_CORRUPT.exception();
    }
  }
}
