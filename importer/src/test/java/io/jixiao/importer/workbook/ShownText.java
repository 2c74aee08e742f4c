package io.jixiao.importer.workbook;

/** What a sheet shows of a text that a cell holds. */
public final class ShownText {
  private ShownText() {}

  public static String of(String stored) {
    return CellText.of(stored);
  }
}
