package io.jixiao.importer.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a small sound .xlsx, to be replaced one by one; parts may be too large to hold. */
final class Parts {
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String TEXTS = "xl/sharedStrings.xml";
  static final String STYLES = "xl/styles.xml";
  static final String WORKBOOK = "xl/workbook.xml";
  static final String WORKBOOK_RELS = "xl/_rels/workbook.xml.rels";
  static final String SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels";
  static final String RELS = "_rels/.rels";
  static final String TYPES = "[Content_Types].xml";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String SHEET_TYPE = OFFICE + "/worksheet";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Writes a part. */
  interface Writer {
    void to(OutputStream out) throws IOException;
  }

  private final Map<String, Writer> parts = new LinkedHashMap<>();
  private int level = Deflater.BEST_SPEED;

  Parts() {
    with(TYPES, types(type("worksheets/sheet1", "worksheet")));
    with(RELS, relations(relation("1", OFFICE + "/officeDocument", "xl/workbook.xml")));
    with(
        WORKBOOK_RELS,
        relations(
            relation("1", OFFICE + "/worksheet", "worksheets/sheet1.xml")
                + relation("2", OFFICE + "/sharedStrings", "sharedStrings.xml")
                + relation("3", OFFICE + "/styles", "styles.xml")));
    with(
        WORKBOOK,
        root("workbook")
            + "<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    with(STYLES, root("styleSheet") + "</styleSheet>");
    with(TEXTS, root("sst") + "<si><t>甲</t></si></sst>");
    with(SHEET, sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));
  }

  /** A zip without parts. */
  static Parts none() {
    Parts parts = new Parts();
    parts.parts.clear();
    return parts;
  }

  /** As many sheets as that, whose parts are to be given. */
  Parts sheets(int count) {
    StringBuilder types = new StringBuilder();
    StringBuilder sheets = new StringBuilder();
    StringBuilder related = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      types.append(type("worksheets/sheet" + i, "worksheet"));
      sheets.append("<sheet name=\"%d\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(i, i, i));
      related.append(relation(Integer.toString(i), SHEET_TYPE, "worksheets/sheet" + i + ".xml"));
    }
    return with(TYPES, types(types.toString()))
        .with(WORKBOOK_RELS, relations(related.toString()))
        .with(WORKBOOK, root("workbook") + "<sheets>" + sheets + "</sheets></workbook>");
  }

  private static String types(String sheets) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
        + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + type("workbook", "sheet.main")
        + sheets
        + type("sharedStrings", "sharedStrings")
        + type("styles", "styles")
        + "</Types>";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, SPREADSHEET, type);
  }

  static String relations(String relations) {
    return "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>";
  }

  static String relation(String id, String type, String target) {
    return "<Relationship Id=\"r%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  /** A relation to something elsewhere: a picture, a link. */
  static String external(String id, String type, String target) {
    return relation(id, OFFICE + "/" + type, target).replace("/>", " TargetMode=\"External\"/>");
  }

  static String root(String element) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><%s xmlns=\"%s\" xmlns:r=\"%s\">"
        .formatted(element, MAIN, OFFICE);
  }

  static String sheet(String rows) {
    return sheet("", rows, "");
  }

  static String sheet(String before, String rows, String behind) {
    return root("worksheet")
        + before
        + "<sheetData>"
        + rows
        + "</sheetData>"
        + behind
        + "</worksheet>";
  }

  Parts with(String part, String content) {
    return with(part, out -> out.write(content.getBytes(UTF_8)));
  }

  Parts with(String part, byte[] content) {
    return with(part, out -> out.write(content));
  }

  Parts with(String part, Writer content) {
    parts.put(part, content);
    return this;
  }

  /** Packs as well as can be, which is some thousand times where all bytes are the same. */
  Parts packedWell() {
    level = Deflater.BEST_COMPRESSION;
    return this;
  }

  /** A part that begins, goes on with {@code times} repetitions and ends. */
  Parts repeating(String part, String begin, String repeated, long times, String end) {
    return with(
        part,
        out -> {
          out.write(begin.getBytes(UTF_8));
          repeat(out, repeated.getBytes(UTF_8), times);
          out.write(end.getBytes(UTF_8));
        });
  }

  static void repeat(OutputStream out, byte[] repeated, long times) throws IOException {
    int inBlock = (int) Math.max(1, Math.min(times, (1 << 16) / repeated.length));
    byte[] block = new byte[inBlock * repeated.length];
    for (int i = 0; i < inBlock; i++) {
      System.arraycopy(repeated, 0, block, i * repeated.length, repeated.length);
    }
    for (long left = times; left > 0; left -= inBlock) {
      out.write(block, 0, (int) Math.min(inBlock, left) * repeated.length);
    }
  }

  Path zip(Path folder) throws IOException {
    return zip(folder, "book.xlsx");
  }

  Path zip(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out);
    }
    return file;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes);
    return bytes.toByteArray();
  }

  private void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(level);
    for (Map.Entry<String, Writer> part : parts.entrySet()) {
      zip.putNextEntry(new ZipEntry(part.getKey()));
      part.getValue().to(zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /** A zip of names and bytes by turns. */
  static byte[] archive(Object... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) members[i]));
        zip.write((byte[]) members[i + 1]);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] spaces(int count) {
    byte[] spaces = new byte[count];
    Arrays.fill(spaces, (byte) ' ');
    return spaces;
  }
}
