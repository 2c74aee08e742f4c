package io.jixiao.importer.workbook;

/** What EasyExcel does not tell of the sheets that it reads. */
interface SheetBook {

  boolean isHidden(int sheet, String name);

  /** Of the sheet that is being read, as far as it has been read. */
  HiddenParts hiddenParts(int sheet);

  /** Whether cells of that sheet were left out since there are more than the limit allows. */
  default boolean leftCellsOut() {
    return false;
  }
}
