package io.jixiao.importer.report;

import org.apache.poi.ss.usermodel.Workbook;

/** Names of sheets, free ones and as links have them. */
final class SheetNames {
  private static final String SUMMARY = "导入结果";

  private SheetNames() {}

  /** {@code 导入结果}, or the first of {@code 导入结果 (2)} … that {@code book} does not have. */
  static String freeIn(Workbook book) {
    String free = SUMMARY;
    for (int n = 2; book.getSheet(free) != null; n++) {
      free = "%s (%d)".formatted(SUMMARY, n);
    }
    return free;
  }

  /** Where a link leads: {@code 'it''s'!A1}. */
  static String link(String sheet, String cell) {
    return "'%s'!%s".formatted(sheet.replace("'", "''"), cell);
  }
}
