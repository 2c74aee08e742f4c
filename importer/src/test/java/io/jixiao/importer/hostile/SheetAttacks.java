package io.jixiao.importer.hostile;

import java.io.OutputStream;
import java.util.List;

/** Sheets of .xlsx that are larger, deeper or more crooked than a program would make them. */
final class SheetAttacks {
  private static final int MILLION = 1_000_000;
  private static final String READ = "read";
  private static final String DAMAGED = "FILE_CORRUPT";
  private static final String TOO_LONG = "FILE_XML_TOO_LONG";

  /** A list with one project; more rows may follow. */
  private static final String LIST =
      "<row r=\"1\">"
          + text("A1", "序号")
          + text("B1", "项目名称")
          + text("C1", "项目金额")
          + text("D1", "自评得分")
          + "</row><row r=\"2\"><c r=\"A2\"><v>1</v></c>"
          + text("B2", "办案费")
          + "<c r=\"C2\"><v>10.5</v></c><c r=\"D2\"><v>95</v></c></row>";

  private static final String LONG_TEXT =
      "<c t=\"inlineStr\"><is><t>" + "很长的文字".repeat(4_000) + "</t></is></c>";

  private SheetAttacks() {}

  static List<Attack> all() {
    return List.of(
        rows("a text in the last cell of a sheet", row(1_048_576, text("XFD1048576", "末")), READ),
        sheet("a range that lies", "<dimension ref=\"A1:XFD1048576\"/>", "", "", READ),
        rows("rows back and forth", row(1_048_576, "") + row(3, "") + row(1_048_576, ""), DAMAGED),
        rows("rows out of order", row(9, text("B9", "九")) + row(4, text("B4", "四")), READ),
        rows("a row twice", row(2, text("B2", "另一个")), READ),
        rows("a row beyond the last", row(1_048_577, ""), DAMAGED),
        rows("a cell twice", row(3, text("B3", "甲") + text("B3", "乙")), READ),
        rows("cells without places", "<row><c><v>2</v></c><c t=\"str\"><v>甲</v></c></row>", READ),
        rows(
            "a text that is not in the table",
            row(3, "<c r=\"A3\" t=\"s\"><v>7</v></c>"),
            READ + "|" + DAMAGED),
        rows(
            "a text before the table",
            row(3, "<c r=\"A3\" t=\"s\"><v>-1</v></c>"),
            READ + "|" + DAMAGED),
        rows(
            "a format that there is not",
            row(3, "<c r=\"A3\" s=\"99999\"><v>1</v></c>"),
            READ + "|" + DAMAGED),
        rows(
            "a figure of a billion digits",
            row(3, "<c r=\"A3\"><v>1E999999999</v></c>"),
            READ + "|" + DAMAGED),
        rows("a tiny figure", row(3, "<c r=\"A3\"><v>1E-999999999</v></c>"), READ + "|" + DAMAGED),
        rows(
            "a formula in ten thousand brackets",
            row(3, formula("(".repeat(10_000) + "1" + ")".repeat(10_000))),
            READ),
        repeated(
            "a million signs that XML escapes",
            "<row>",
            "<c t=\"inlineStr\"><is><t>" + "&gt;&amp;".repeat(1000) + "</t></is></c>",
            500,
            "</row>",
            READ),
        rows("a formula that needs itself", row(3, formula("A3+1")), READ),
        rows("a formula over a whole column", row(3, formula("SUMPRODUCT(D:D*D:D)")), READ),
        rows(
            "a link to another workbook",
            row(3, formula("'[1]表'!A1") + formula("'file:///etc/[passwd]x'!A1", "B3")),
            READ),
        rows("a call of another program", row(3, formula("cmd|' /C calc'!A0")), READ),
        repeated(
            "a million empty cells in one row",
            "<row r=\"3\">",
            "<c/>",
            MILLION,
            "</row>",
            DAMAGED),
        repeated("a million empty rows", "", "<row/>", MILLION, "", READ),
        repeated("two million empty rows", "", "<row/>", 2 * MILLION, "", DAMAGED),
        repeated(
            "a border down to the last row", "", "<row><c s=\"0\"/></row>", 1_048_574, "", READ),
        repeated(
                "a million filled cells",
                "",
                "<row>" + "<c><v>1</v></c>".repeat(2) + "</row>",
                MILLION / 2,
                "",
                "SHEET_TOO_LARGE|read")
            .thatIsHeavy(),
        repeated(
            "elements a million deep",
            "<row r=\"3\"><c r=\"A3\">",
            "<x>",
            MILLION,
            "",
            "FILE_XML_TOO_DEEP"),
        repeated(
            "a text of 100 MB in a cell",
            "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>",
            "长长的字",
            8 * MILLION,
            "</t></is></c></row>",
            "FILE_CELL_TOO_LONG|FILE_ZIP_BOMB"),
        behind(
                "a million merged areas",
                "<mergeCells>",
                "<mergeCell ref=\"A5:B6\"/>",
                "</mergeCells>",
                "SHEET_TOO_LARGE")
            .thatIsHeavy(),
        behind(
                "200,000 merged areas over the whole sheet",
                "<mergeCells>",
                "<mergeCell ref=\"A3:XFD1048576\"/>".repeat(1),
                "</mergeCells>",
                "SHEET_TOO_LARGE|read")
            .thatIsHeavy(),
        behind(
            "a million rules of input",
            "<dataValidations>",
            "<dataValidation sqref=\"A1:XFD1048576\" type=\"list\"><formula1>\"a\"</formula1></dataValidation>",
            "</dataValidations>",
            READ),
        new Attack(
            "a million columns",
            folder ->
                new Parts()
                    .repeating(
                        Parts.SHEET,
                        Parts.root("worksheet") + "<cols>",
                        "<col min=\"20\" max=\"16384\" hidden=\"1\"/>",
                        MILLION,
                        "</cols><sheetData>" + LIST + "</sheetData></worksheet>")
                    .zip(folder),
            READ + "|FILE_ZIP_BOMB"),
        repeated("a comment of 100 MB", "<!--", "comment, ", 12 * MILLION, "-->", TOO_LONG),
        repeated("an instruction of 100 MB", "<?x ", "and so on ", 11 * MILLION, "?>", TOO_LONG),
        repeated("an attribute of 100 MB", "<x y=\"", "and so on ", 11 * MILLION, "\"/>", TOO_LONG),
        part(
            "a comment of 100 MB among remarks",
            "xl/comments1.xml",
            Parts.root("comments") + "<!--",
            "comment, ",
            12 * MILLION,
            "--></comments>",
            TOO_LONG),
        part(
            "formats nested too deep",
            Parts.STYLES,
            Parts.root("styleSheet"),
            "<x>",
            5_000,
            "</x>".repeat(5_000) + "</styleSheet>",
            "FILE_XML_TOO_DEEP"),
        part(
            "a workbook nested too deep",
            Parts.WORKBOOK,
            Parts.root("workbook"),
            "<x>",
            5_000,
            "</x>".repeat(5_000) + "</workbook>",
            "FILE_XML_TOO_DEEP"),
        part(
            "texts nested too deep",
            Parts.TEXTS,
            Parts.root("sst"),
            "<x>",
            5_000,
            "</x>".repeat(5_000) + "</sst>",
            "FILE_XML_TOO_DEEP"),
        part(
            "200,000 formats",
            Parts.STYLES,
            Parts.root("styleSheet") + "<cellXfs>",
            "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
            200_000,
            "</cellXfs></styleSheet>",
            READ),
        part(
            "a million formats",
            Parts.STYLES,
            Parts.root("styleSheet") + "<cellXfs>",
            "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
            MILLION,
            "</cellXfs></styleSheet>",
            "FILE_PART_TOO_LARGE|FILE_ZIP_BOMB"),
        part(
                "160,000 names of formats",
                Parts.STYLES,
                Parts.root("styleSheet") + "<numFmts>",
                "<numFmt numFmtId=\"164\" formatCode=\"0.00&quot;分&quot;\"/>",
                160_000,
                "</numFmts></styleSheet>",
                READ)
            .thatIsHeavy(),
        part(
                "160,000 types of parts",
                Parts.TYPES,
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
                "<Override PartName=\"/xl/x.xml\" ContentType=\"application/xml-x-y-z-spreadsheetml.sheet.main\"/>",
                160_000,
                "</Types>",
                DAMAGED)
            .thatIsHeavy(),
        part(
            "100,000 relations",
            Parts.SHEET_RELS,
            Parts.relations("").replace("</Relationships>", ""),
            Parts.relation("1", "http://x", "../x.xml"),
            100_000,
            "</Relationships>",
            READ + "|" + DAMAGED),
        part(
            "100,000 sheets that are one",
            Parts.WORKBOOK,
            Parts.root("workbook") + "<sheets>",
            "<sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/>",
            100_000,
            "</sheets></workbook>",
            DAMAGED),
        repeated(
            "240 million letters in one row",
            "<row>",
            LONG_TEXT,
            12_000,
            "</row>",
            "FILE_ROW_TOO_LONG"),
        repeated(
                "240 million letters in 300 rows",
                "",
                "<row>" + LONG_TEXT.repeat(40) + "</row>",
                300,
                "",
                "SHEET_TEXT_TOO_LARGE")
            .thatIsHeavy(),
        repeated(
            "30 million letters in 38 rows",
            "",
            "<row>" + LONG_TEXT.repeat(40) + "</row>",
            38,
            "",
            READ),
        part(
            "100,000 names",
            Parts.WORKBOOK,
            Parts.root("workbook")
                + "<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets><definedNames>",
            "<definedName name=\"甲\">表!$A$1:$XFD$1048576</definedName>",
            200_000,
            "</definedNames></workbook>",
            READ),
        part(
                "3,700,000 texts of one letter",
                Parts.TEXTS,
                Parts.root("sst"),
                "<si><t>a</t></si>",
                3_700_000,
                "</sst>",
                "(?s).*")
            .thatIsHeavy(),
        part(
                "a table of 60 MB of texts",
                Parts.TEXTS,
                Parts.root("sst"),
                "<si><t>项目支出绩效自评</t></si>",
                1_500_000,
                "</sst>",
                READ + "|FILE_ZIP_BOMB")
            .thatIsHeavy(),
        part(
            "a table of 100 MB of texts",
            Parts.TEXTS,
            Parts.root("sst"),
            "<si><t>项目支出绩效自评</t></si>",
            2_500_000,
            "</sst>",
            "FILE_TEXTS_TOO_LARGE|FILE_ZIP_BOMB"));
  }

  private static String text(String place, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
  }

  private static String row(int row, String cells) {
    return "<row r=\"%d\">%s</row>".formatted(row, cells);
  }

  private static String formula(String formula) {
    return formula(formula, "A3");
  }

  private static String formula(String formula, String place) {
    return "<c r=\"%s\"><f>%s</f></c>".formatted(place, formula);
  }

  private static Attack rows(String name, String more, String answer) {
    return sheet(name, "", more, "", answer);
  }

  private static Attack sheet(
      String name, String before, String rows, String behind, String answer) {
    return new Attack(
        name,
        folder ->
            new Parts().with(Parts.SHEET, Parts.sheet(before, LIST + rows, behind)).zip(folder),
        answer);
  }

  private static Attack repeated(
      String name, String begin, String repeated, int times, String end, String answer) {
    return new Attack(
        name,
        folder ->
            new Parts()
                .repeating(
                    Parts.SHEET,
                    Parts.root("worksheet") + "<sheetData>" + LIST + begin,
                    repeated,
                    times,
                    end + "</sheetData></worksheet>")
                .zip(folder),
        answer);
  }

  private static Attack behind(
      String name, String begin, String repeated, String end, String answer) {
    return new Attack(
        name,
        folder ->
            new Parts()
                .repeating(
                    Parts.SHEET,
                    Parts.root("worksheet") + "<sheetData>" + LIST + "</sheetData>" + begin,
                    repeated,
                    MILLION,
                    end + "</worksheet>")
                .zip(folder),
        answer);
  }

  private static Attack part(
      String name,
      String part,
      String begin,
      String repeated,
      int times,
      String end,
      String answer) {
    return new Attack(
        name,
        folder ->
            new Parts()
                .with(
                    Parts.SHEET,
                    (OutputStream out) ->
                        out.write(
                            Parts.sheet(LIST).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .repeating(part, begin, repeated, times, end)
                .zip(folder),
        answer);
  }
}
