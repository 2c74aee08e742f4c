package io.jixiao.importer.hostile;

import java.util.List;

/** Sheets of .ods that say much in few words, or have no end. */
final class OdsAttacks {
  private static final String TOO_LONG = "FILE_XML_TOO_LONG";
  private static final String TOO_LARGE = "SHEET_(RANGE_)?TOO_LARGE";
  private static final String TEXT =
      " office:value-type=\"string\"><text:p>甲</text:p></table:table-cell>";

  private OdsAttacks() {}

  static List<Attack> all() {
    return List.of(
        ods("an .ods with a comment of 100 MB", "<!--", "comment, ", 12_000_000, "-->", TOO_LONG),
        ods(
            "an .ods with an attribute of 100 MB",
            "<table:table-row table:x=\"",
            "and so on ",
            11_000_000,
            "\"/>",
            TOO_LONG),
        cells("an .ods with a row repeated to the last", 1_048_576, 1, TOO_LARGE),
        cells("an .ods with a cell repeated to the last column", 1, 16_384, "FILE_NO_FORM.*"),
        cells("an .ods with a cell repeated over the sheet", 1_048_576, 16_384, TOO_LARGE),
        cells(
            "an .ods with a cell repeated beyond all sheets",
            2_147_483_647,
            2_147_483_647,
            TOO_LARGE),
        ods(
                "an .ods with a million repeated blank rows",
                "",
                "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                    + " table:number-columns-repeated=\"16384\"/></table:table-row>",
                1_000_000,
                "",
                "FILE_NO_FORM")
            .thatIsHeavy());
  }

  private static Attack cells(String name, int rows, int columns, String answer) {
    return ods(
        name,
        "<table:table-row table:number-rows-repeated=\"%d\">".formatted(rows),
        "<table:table-cell table:number-columns-repeated=\"%d\"".formatted(columns) + TEXT,
        1,
        "</table:table-row>",
        answer);
  }

  private static Attack ods(
      String name, String begin, String repeated, int times, String end, String answer) {
    String document = "urn:oasis:names:tc:opendocument:xmlns:";
    String content =
        "<office:document-content xmlns:office=\"%soffice:1.0\" xmlns:table=\"%stable:1.0\""
                .formatted(document, document)
            + " xmlns:text=\"%stext:1.0\"><office:body><office:spreadsheet>".formatted(document)
            + "<table:table table:name=\"表\">";
    return new Attack(
        name,
        folder ->
            Parts.none()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .repeating(
                    "content.xml",
                    content + begin,
                    repeated,
                    times,
                    end
                        + "</table:table></office:spreadsheet></office:body>"
                        + "</office:document-content>")
                .zip(folder, "book.ods"),
        answer);
  }
}
