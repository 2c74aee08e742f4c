package io.jixiao.importer.workbook;

/**
 * What a file may cost before it is refused with a sentence. All are inclusive.
 *
 * @param bytes of a file, of an archive and of each of its members
 * @param unpackedBytes of all parts of a workbook together, or of all members of an archive
 * @param entries of a zip, a workbook's own zip included
 * @param ratio unpacked to packed bytes of an entry of more than a megabyte; Excel's own files
 *     seldom pass 100
 * @param partBytes unpacked, of a part that is read as a whole (styles, relations)
 * @param textBytes unpacked, of a workbook's table of shared texts, which is held in memory
 * @param evaluatedBytes unpacked, of a workbook whose formulas are evaluated, since that takes the
 *     whole of it into memory
 * @param cellsPerSheet non-empty cells of a sheet that is held; sheets read row by row are longer
 * @param longSheetRows rows with cells after which a sheet is offered row by row
 */
public record ReadLimits(
    long bytes,
    long unpackedBytes,
    int entries,
    int ratio,
    long partBytes,
    long textBytes,
    long evaluatedBytes,
    int cellsPerSheet,
    int longSheetRows) {

  /** The last row and column of the two formats, counted from 0. */
  static final int LAST_ROW = 1_048_575;

  static final int LAST_COLUMN = 16_383;

  private static final long MEGABYTE = 1L << 20;

  /** Roomy for any real workbook, and safe in a heap of 256 MB. */
  public static final ReadLimits STANDARD =
      new ReadLimits(
          200 * MEGABYTE,
          2048 * MEGABYTE,
          50_000,
          500,
          16 * MEGABYTE,
          64 * MEGABYTE,
          24 * MEGABYTE,
          300_000,
          300);
}
