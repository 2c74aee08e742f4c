package io.jixiao.importer.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Zips that unpack to more than they should, or to something else than they say. */
final class ZipAttacks {
  private static final int HUGE = 20 << 20;
  private static final String BOMB = "FILE_ZIP_BOMB";
  private static final String DAMAGED = "FILE_CORRUPT";

  private ZipAttacks() {}

  static List<Attack> all() {
    return List.of(
        bombIn(Parts.SHEET),
        bombIn(Parts.TEXTS),
        bombIn(Parts.STYLES),
        bombIn(Parts.TYPES),
        bombIn("xl/media/picture.png"),
        new Attack("a bomb in an .ods", ZipAttacks::openDocument, BOMB),
        new Attack(
            "a bomb in an archive in an archive",
            folder -> archive(folder, "a.zip", Parts.archive("bomb.csv", Parts.spaces(HUGE))),
            BOMB),
        new Attack("archives in archives, seven deep", ZipAttacks::nested, "ARCHIVE_TOO_DEEP"),
        new Attack("60,000 entries", ZipAttacks::manyEntries, "FILE_TOO_MANY_ENTRIES"),
        new Attack("entries that share their bytes", ZipAttacks::overlapping, "FILE_ZIP_OVERLAPS"),
        said("a size in the directory above the true one", 24, 5_000_000, BOMB + "|" + DAMAGED),
        said("a size in the directory below the true one", 24, 5, DAMAGED),
        said("a size of four gigabytes", 24, 0xFFFF_FFFEL, BOMB),
        said("packed bytes beyond the file", 20, 0x7FFF_FFFFL, "FILE_ZIP_OVERLAPS"),
        said("a place beyond the file", 42, 0x7FFF_FFFFL, DAMAGED),
        new Attack(
            "two parts of one name",
            folder -> renamed(folder, "xl/worksheets/sheet2.xml", Parts.SHEET),
            DAMAGED),
        new Attack(
            "names that lead out of the folder",
            folder ->
                archive(
                    folder,
                    "../../../../../../tmp/jixiao-evil.xlsx",
                    new Parts().bytes(),
                    "/tmp/jixiao-evil.xlsx",
                    new Parts().bytes(),
                    "C:\\tmp\\jixiao-evil.xlsx",
                    new Parts().bytes()),
            "FILE_NO_FORM FILE_NO_FORM FILE_NO_FORM.*"),
        new Attack(
            "a part outside of the package",
            folder -> new Parts().with("../../../tmp/jixiao-evil.xml", "<a/>").zip(folder),
            "FILE_NO_FORM.*"));
  }

  private static Attack bombIn(String part) {
    return new Attack(
        "a bomb in " + part,
        folder ->
            new Parts()
                .with(part, out -> Parts.repeat(out, Parts.spaces(1024), HUGE >> 10))
                .packedWell()
                .zip(folder),
        BOMB);
  }

  private static Path archive(Path folder, Object... members) throws IOException {
    return Files.write(folder.resolve("upload.zip"), Parts.archive(members));
  }

  private static Path openDocument(Path folder) throws IOException {
    byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8);
    return archive(folder, "mimetype", type, "content.xml", Parts.spaces(HUGE));
  }

  private static Path nested(Path folder) throws IOException {
    byte[] inner = "甲,乙".getBytes(UTF_8);
    String name = "a.csv";
    for (int depth = 0; depth < 7; depth++) {
      inner = Parts.archive(name, inner);
      name = "a.zip";
    }
    return Files.write(folder.resolve("upload.zip"), inner);
  }

  private static Path manyEntries(Path folder) throws IOException {
    return Files.write(folder.resolve("upload.zip"), members(60_000));
  }

  private static byte[] members(int count) throws IOException {
    Object[] members = new Object[2 * count];
    for (int i = 0; i < count; i++) {
      members[2 * i] = i + ".csv";
      members[2 * i + 1] = new byte[0];
    }
    return Parts.archive(members);
  }

  /** Digits that do not pack well. */
  private static byte[] digits() {
    return new Random(1)
        .ints(50_000, '0', '9')
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  /** A directory that names the same packed bytes a hundred times. */
  private static Path overlapping(Path folder) throws IOException {
    byte[] one = Parts.archive("a.csv", digits());
    int directory = new String(one, ISO_8859_1).indexOf("PK\u0001\u0002");
    int end = new String(one, ISO_8859_1).indexOf("PK\u0005\u0006");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(one, 0, directory);
    for (int i = 0; i < 100; i++) {
      all.write(one, directory, end - directory);
    }
    ByteBuffer tail = ByteBuffer.wrap(one, end, one.length - end).slice();
    tail.order(ByteOrder.LITTLE_ENDIAN);
    tail.putShort(8, (short) 100).putShort(10, (short) 100).putInt(12, 100 * (end - directory));
    all.write(one, end, one.length - end);
    return Files.write(folder.resolve("upload.zip"), all.toByteArray());
  }

  /** The directory says something else of the sheet, at an offset of its header. */
  private static Attack said(String name, int offset, long value, String answer) {
    return new Attack(
        name,
        folder -> {
          byte[] bytes = new Parts().bytes();
          int header = new String(bytes, ISO_8859_1).lastIndexOf(Parts.SHEET) - 46;
          ByteBuffer.wrap(bytes)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(header + offset, (int) value);
          return Files.write(folder.resolve("book.xlsx"), bytes);
        },
        answer);
  }

  private static Path renamed(Path folder, String from, String to) throws IOException {
    byte[] bytes =
        new Parts().with(from, Parts.sheet("<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>")).bytes();
    String text = new String(bytes, ISO_8859_1).replace(from, to);
    return Files.write(folder.resolve("book.xlsx"), text.getBytes(ISO_8859_1));
  }
}
