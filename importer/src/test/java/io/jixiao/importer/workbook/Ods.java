package io.jixiao.importer.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipOutputStream;

/** Makes the .ods files that the tests read. */
final class Ods {
  static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";

  private Ods() {}

  /** A document with these tables; styles {@code shown} and {@code hidden} are there. */
  static Path of(Path folder, String tables) {
    return document(folder, "", tables);
  }

  /** The same with something before the root element. */
  static Path document(Path folder, String before, String tables) {
    return zip(folder, "mimetype", TYPE, "content.xml", content(before, tables));
  }

  static String content(String before, String tables) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + before
        + "<office:document-content"
        + NAMESPACES
        + "><office:automatic-styles><style:style style:name=\"shown\" style:family=\"table\">"
        + "<style:table-properties table:display=\"true\"/></style:style>"
        + "<style:style style:name=\"hidden\" style:family=\"table\">"
        + "<style:table-properties table:display=\"false\"/></style:style>"
        + "</office:automatic-styles><office:body><office:spreadsheet>"
        + tables
        + "</office:spreadsheet></office:body></office:document-content>";
  }

  /** A sheet of these rows. */
  static String table(String rows) {
    return "<table:table table:name=\"表\" table:style-name=\"shown\">" + rows + "</table:table>";
  }

  static String row(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  /** A cell that shows {@code paragraphs}, which are separated by line ends. */
  static String cell(String paragraphs) {
    return "<table:table-cell>" + paragraphs(paragraphs) + "</table:table-cell>";
  }

  /** A cell with a stored figure: {@code percentage}, {@code 0.5}. */
  static String cell(String type, String value, String shown) {
    return "<table:table-cell office:value-type=\"%s\" office:%s=\"%s\">%s</table:table-cell>"
        .formatted(
            type,
            type.equals("date") || type.equals("boolean") ? type + "-value" : "value",
            value,
            paragraphs(shown));
  }

  private static String paragraphs(String lines) {
    return lines.isEmpty()
        ? ""
        : "<text:p>" + lines.replace("\n", "</text:p><text:p>") + "</text:p>";
  }

  /** Names and contents by turns. */
  static Path zip(Path folder, String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        Books.put(out, parts[i], parts[i + 1].getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      return Files.write(folder.resolve("book.ods"), bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
