package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The outside of an .xlsx, looked at before any parser of workbooks sees it. Sheets and shared
 * texts are streamed later and limited then; the other parts that are read end up in memory whole
 * and are limited here. Parts that nobody reads (drawings, remarks, caches) may be as large as they
 * like, but neither unsafe nor too deep.
 *
 * @param hiddenSheets names of sheets that the workbook does not show
 * @param date1904 whether day 0 is 1904-01-01
 * @param streamedBytes of sheets and shared texts, unpacked, as the zip's directory says
 * @param otherBytes of all other parts of XML, unpacked
 */
record XlsxPackage(
    Set<String> hiddenSheets, boolean date1904, long streamedBytes, long otherBytes) {

  /**
   * Types of parts that are read as a whole, by this package or by a library that opens the file.
   */
  private static final List<String> HELD =
      List.of("main+xml", "styles+xml", "relationships+xml", "core-properties+xml", "theme+xml");

  /** What is held in memory where the workbook is loaded whole. */
  long heldBytes() {
    return streamedBytes + otherBytes;
  }

  static XlsxPackage check(Path file, ReadLimits limits) {
    try (ZipFile zip = ZipCheck.open(file, limits)) {
      ZipArchiveEntry typesPart = zip.getEntry(ContentTypes.PART);
      if (typesPart == null) {
        throw FileProblem.FILE_CORRUPT.exception();
      }
      ContentTypes types = ContentTypes.of(ZipCheck.bytes(zip, typesPart, limits.partBytes()));
      Looked looked = new Looked();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        looked.at(entry, types.of(entry.getName()), zip, limits);
      }
      looked.refuseWithoutFormats(types);
      looked.refuseSharedParts();
      return looked.found();
    } catch (IOException | XMLStreamException e) {
      throw new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
    }
  }

  /** What has been seen of the parts so far. */
  private static final class Looked {
    private final Set<String> hiddenSheets = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private int sheets;
    private int sheetParts;
    private boolean date1904;
    private long streamedBytes;
    private long otherBytes;

    void at(ZipArchiveEntry entry, String type, ZipFile zip, ReadLimits limits)
        throws IOException, XMLStreamException {
      names.add(ContentTypes.key(entry.getName().replace('\\', '/')));
      if (type.contains("sheet+xml")) {
        sheetParts++;
      }
      if (type.contains("worksheet+xml") || type.contains("sharedStrings+xml")) {
        streamedBytes += Math.max(0, entry.getSize());
        boolean texts = type.contains("sharedStrings+xml");
        if (texts && entry.getSize() > limits.textBytes()) {
          throw FileProblem.FILE_TEXTS_TOO_LARGE.exception(
              ReadLimits.megabytes(limits.textBytes()));
        }
        // Here and not while it is streamed: then its first rows would have been handed over.
        CheckedEntry.check(zip, entry);
      } else if (type.contains("xml")) {
        otherBytes += Math.max(0, entry.getSize());
        if (HELD.stream().anyMatch(type::contains)) {
          held(ZipCheck.bytes(zip, entry, limits.partBytes()), type, limits);
        } else if (type.contains("vmlDrawing")) {
          // Pictures' old markup is no strict XML and nobody parses it.
          CheckedEntry.check(zip, entry);
        } else {
          try (InputStream xml = CheckedEntry.open(zip, entry)) {
            PartDepth.check(xml, false, limits);
            // What is damaged is told by the checksum at its end.
            xml.transferTo(OutputStream.nullOutputStream());
          }
        }
      }
    }

    private void held(byte[] xml, String type, ReadLimits limits) throws XMLStreamException {
      refuseDoctype(xml);
      PartDepth.check(new ByteArrayInputStream(xml), needed(type), limits);
      if (type.contains("main+xml")) {
        workbook(xml);
      }
    }

    /**
     * EasyExcel misses sheets and texts that are lost; without formats it takes dates for counts.
     */
    void refuseWithoutFormats(ContentTypes types) {
      if (!names.containsAll(types.parts("spreadsheetml.styles+xml"))) {
        throw FileProblem.FILE_CORRUPT.exception();
      }
    }

    /** EasyExcel reads on without formats and does not say so. */
    private static boolean needed(String type) {
      return type.contains("styles+xml");
    }

    private void workbook(byte[] xml) throws XMLStreamException {
      XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (reader.getLocalName().equals("workbook")
            && String.valueOf(reader.getNamespaceURI()).contains("purl.oclc.org")) {
          throw FileProblem.FILE_STRICT_FORMAT.exception();
        }
        if (reader.getLocalName().equals("workbookPr")) {
          String flag = reader.getAttributeValue(null, "date1904");
          date1904 = "1".equals(flag) || "true".equals(flag);
        }
        if (!reader.getLocalName().equals("sheet")) {
          continue;
        }
        sheets++;
        if (String.valueOf(reader.getAttributeValue(null, "state")).endsWith("idden")) {
          hiddenSheets.add(String.valueOf(reader.getAttributeValue(null, "name")));
        }
      }
    }

    /** EasyExcel opens all sheets at once, and a part may be named as a sheet without end. */
    void refuseSharedParts() {
      if (sheets > sheetParts) {
        throw FileProblem.FILE_CORRUPT.exception();
      }
    }

    XlsxPackage found() {
      return new XlsxPackage(Set.copyOf(hiddenSheets), date1904, streamedBytes, otherBytes);
    }

    /** In UTF-8 and in both byte orders of UTF-16. */
    private static void refuseDoctype(byte[] xml) {
      String text = new String(xml, StandardCharsets.ISO_8859_1);
      if (text.contains("<!DOCTYPE")
          || text.contains("<\0!\0D\0O\0C\0T\0Y\0P\0E")
          || text.contains("<!ENTITY")) {
        throw FileProblem.FILE_XML_UNSAFE.exception();
      }
    }
  }
}
