package io.jixiao.importer.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The largest sheets allowed, and several large ones at once. */
final class HeavyAttacks {
  private static final int COUNT = 6;

  /** Held as a whole, since it is no list. */
  private static final String FILLED = "<row>" + "<c><v>123.5</v></c>".repeat(20) + "</row>";

  private static final String LONG_TEXTS =
      "<row>"
          + ("<c t=\"inlineStr\"><is><t>" + "很长的文字".repeat(4_000) + "</t></is></c>").repeat(40)
          + "</row>";

  private HeavyAttacks() {}

  static List<Attack> all() {
    return Stream.of(
            new Attack(
                "borders of 12 columns down to the last row",
                folder -> formatted(12, 1_048_576).zip(folder),
                "FILE_NO_FORM"),
            new Attack(
                "32 million cells with a format",
                folder -> formatted(32, 1_000_000).zip(folder),
                "SHEET_RANGE_TOO_LARGE"),
            new Attack(
                "six sheets of 300,000 cells", folder -> filled().zip(folder), "FILE_NO_FORM.*"),
            new Attack(
                "six sheets of 30 million letters",
                folder -> sheets(LONG_TEXTS, 38).zip(folder),
                "FILE_NO_FORM.*"),
            new Attack(
                "six members of 300,000 cells",
                folder -> members(folder, () -> sheets(1, FILLED, 15_000).bytes()),
                "(FILE_NO_FORM ?){6}.*"),
            new Attack(
                "six members of 30 million letters",
                folder -> members(folder, () -> sheets(1, LONG_TEXTS, 38).bytes()),
                "(FILE_NO_FORM ?){6}.*"),
            new Attack(
                "six members with 3,700,000 texts of one letter",
                folder -> members(folder, HeavyAttacks::texts),
                "(FILE_NO_FORM ?){6}.*"))
        .map(Attack::thatIsHeavy)
        .toList();
  }

  private interface Maker {
    byte[] make() throws IOException;
  }

  private static Parts formatted(int columns, int rows) {
    return sheets(1, "<row>" + "<c s=\"0\"/>".repeat(columns) + "</row>", rows);
  }

  private static Parts filled() {
    return sheets(FILLED, 15_000);
  }

  private static Parts sheets(String row, int rows) {
    return sheets(COUNT, row, rows);
  }

  private static Parts sheets(int count, String row, int rows) {
    Parts parts = new Parts().sheets(count);
    for (int i = 1; i <= count; i++) {
      parts.repeating(
          "xl/worksheets/sheet" + i + ".xml",
          Parts.root("worksheet") + "<sheetData>",
          row,
          rows,
          "</sheetData></worksheet>");
    }
    return parts;
  }

  private static byte[] texts() throws IOException {
    return new Parts()
        .repeating(Parts.TEXTS, Parts.root("sst"), "<si><t>a</t></si>", 3_700_000, "</sst>")
        .bytes();
  }

  private static Path members(Path folder, Maker maker) throws IOException {
    byte[] member = maker.make();
    Parts zip = Parts.none();
    for (int i = 1; i <= COUNT; i++) {
      zip.with(i + ".xlsx", member);
    }
    return zip.zip(folder, "upload.zip");
  }
}
