package io.jixiao.importer.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file is by its content; its name is no evidence. */
public final class ContentSniffer {
  private static final int HEAD = 4096;
  private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final List<String> ARCHIVES =
      List.of("Rar!", "7z\u00bc\u00af'\u001c", "\u001f\u008b", "BZh");
  private static final List<String> OLD_WORKBOOKS =
      List.of("\u0009\u0000\u0004\u0000", "\u0009\u0002\u0006\u0000", "\u0009\u0004\u0006\u0000");

  private static final Pattern PART_OF_WORKBOOK = Pattern.compile("xl[/\\\\].+\\.(xml|rels|bin)");

  private final ReadLimits limits;

  public ContentSniffer(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * What to read the file as.
   *
   * @throws UnreadableFileException if it is nothing that can be read, saying what it is
   * @throws IOException if the disk fails
   */
  public FileKind kind(Path file) throws IOException {
    long bytes = Files.size(file);
    if (bytes == 0) {
      throw FileProblem.FILE_EMPTY.exception();
    }
    if (bytes > limits.bytes()) {
      throw FileProblem.FILE_TOO_LARGE.exception(ReadLimits.megabytes(limits.bytes()));
    }
    String head = head(file);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return zipped(file);
    }
    if (head.startsWith(OLE2)) {
      return compound(file);
    }
    refuseOthers(head);
    return FileKind.CSV;
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), ISO_8859_1);
    }
  }

  private FileKind zipped(Path file) throws IOException {
    try (ZipFile zip = ZipCheck.open(file, limits)) {
      ZipArchiveEntry types = zip.getEntry(ContentTypes.PART);
      if (types != null) {
        return office(ContentTypes.of(ZipCheck.bytes(zip, types, limits.partBytes())));
      }
      ZipArchiveEntry openDocument = zip.getEntry("mimetype");
      if (openDocument != null) {
        String type = new String(ZipCheck.bytes(zip, openDocument, HEAD), ISO_8859_1);
        return openDocument(type);
      }
      if (holdsParts(zip)) {
        throw FileProblem.FILE_CORRUPT.exception();
      }
      return FileKind.ARCHIVE;
    } catch (XMLStreamException e) {
      throw new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
    }
  }

  /** Parts without the list of their types: a damaged workbook, no archive of workbooks. */
  private static boolean holdsParts(ZipFile zip) {
    return Collections.list(zip.getEntries()).stream()
        .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
        .anyMatch(name -> PART_OF_WORKBOOK.matcher(name).matches());
  }

  private static FileKind office(ContentTypes types) {
    if (types.mention("spreadsheetml.sheet.main")
        || types.mention("ms-excel.sheet.macroEnabled.main")
        || types.mention("spreadsheetml.template.main")
        || types.mention("ms-excel.template.macroEnabled.main")) {
      return FileKind.XLSX;
    }
    if (types.mention("sheet.binary")) {
      throw FileProblem.FILE_BINARY_WORKBOOK.exception();
    }
    throw (types.mention("wordprocessingml")
            ? FileProblem.FILE_WORD
            : FileProblem.FILE_NOT_A_SPREADSHEET)
        .exception();
  }

  private static FileKind openDocument(String type) {
    if (type.contains("opendocument.spreadsheet")) {
      return FileKind.ODS;
    }
    throw (type.contains("opendocument.text")
            ? FileProblem.FILE_WORD
            : FileProblem.FILE_NOT_A_SPREADSHEET)
        .exception();
  }

  private static FileKind compound(Path file) {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntry("EncryptionInfo") || root.hasEntry("EncryptedPackage")) {
        throw FileProblem.FILE_ENCRYPTED.exception();
      }
      if (root.hasEntry("Workbook") || root.hasEntry("WORKBOOK") || root.hasEntry("WorkBook")) {
        return FileKind.XLS;
      }
      if (root.hasEntry("Book") || root.hasEntry("BOOK")) {
        throw FileProblem.FILE_OLD_FORMAT.exception();
      }
      throw (root.hasEntry("WordDocument")
              ? FileProblem.FILE_WORD
              : FileProblem.FILE_NOT_A_SPREADSHEET)
          .exception();
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
    }
  }

  private static void refuseOthers(String head) {
    if (head.startsWith("%PDF")) {
      throw FileProblem.FILE_PDF.exception();
    }
    if (head.startsWith("{\\rtf")) {
      throw FileProblem.FILE_WORD.exception();
    }
    if (ARCHIVES.stream().anyMatch(head::startsWith)) {
      throw FileProblem.ARCHIVE_NOT_ZIP.exception();
    }
    if (OLD_WORKBOOKS.stream().anyMatch(head::startsWith)) {
      throw FileProblem.FILE_OLD_FORMAT.exception();
    }
    refuseMarkup(
        head.replace("\u0000", "")
            .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*", ""));
  }

  private static void refuseMarkup(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean mail = lower.startsWith("mime-version:");
    if (mail || (lower.startsWith("<") && lower.matches("(?s).*<(html|table|body|meta)\\b.*"))) {
      throw FileProblem.FILE_HTML.exception();
    }
    if (lower.startsWith("<?xml") && lower.contains("opendocument.spreadsheet")) {
      throw FileProblem.FILE_OPEN_DOCUMENT.exception();
    }
    if (lower.startsWith("<?xml") || lower.startsWith("<workbook")) {
      throw (lower.contains("urn:schemas-microsoft-com:office:spreadsheet")
              ? FileProblem.FILE_XML_SPREADSHEET
              : FileProblem.FILE_NOT_A_SPREADSHEET)
          .exception();
    }
  }
}
