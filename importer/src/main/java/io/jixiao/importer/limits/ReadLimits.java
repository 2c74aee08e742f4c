package io.jixiao.importer.limits;

import java.util.Locale;

/**
 * What a file may cost before it is refused with a sentence. All are inclusive and at least 1.
 *
 * @param bytes of a file, of an archive and of each of its members
 * @param unpackedBytes of all parts of a workbook together, or of all members of an upload
 * @param entries of a zip, a workbook's own zip included, and members of an upload
 * @param ratio unpacked to packed bytes of an entry of more than a megabyte; Excel's own files
 *     seldom pass 100
 * @param archiveDepth archives around a file: 1 for an archive, 2 for an archive in it
 * @param xmlDepth elements around an element of a part of XML; Excel's own files need some 15
 * @param partBytes unpacked, of a part that is read as a whole (formats, relations); parts that are
 *     not read may be larger
 * @param textBytes unpacked, of a workbook's table of shared texts, which is held in memory
 * @param cellCharacters of the text of one cell, UTF-16 units; Excel lets it have 32,767. A row may
 *     have ten times as many in all
 * @param evaluatedBytes unpacked, of a workbook whose formulas are evaluated, since that takes the
 *     whole of it into memory
 * @param cellsPerSheet non-empty cells of a sheet that is held, and its merged areas; sheets read
 *     row by row are longer
 * @param usedRange cells that a sheet spells out, those with nothing but a format included; borders
 *     drawn over whole columns are a million cells each
 * @param longSheetRows rows with cells after which a sheet is offered row by row
 */
public record ReadLimits(
    long bytes,
    long unpackedBytes,
    int entries,
    int ratio,
    int archiveDepth,
    int xmlDepth,
    long partBytes,
    long textBytes,
    int cellCharacters,
    long evaluatedBytes,
    int cellsPerSheet,
    long usedRange,
    int longSheetRows) {

  /** The last row and column of the formats, counted from 0. */
  public static final int LAST_ROW = 1_048_575;

  public static final int LAST_COLUMN = 16_383;

  private static final long MEGABYTE = 1L << 20;

  /**
   * Roomy for any real workbook, and measured in a heap of 256 MB on two busy cores: 190 MB of a
   * .csv take 2 s, 16 million cells with a format 10 s, 16 MB of formats 11 s (32 MB are too many),
   * 64 MB of texts of one letter 12 s (96 MB are too many), 300,000 filled cells 4 s. Formulas of a
   * sheet of 6 MB full of figures are calculated; 12 MB are too many.
   */
  public static final ReadLimits STANDARD =
      new ReadLimits(
          200 * MEGABYTE,
          2048 * MEGABYTE,
          50_000,
          500,
          2,
          100,
          16 * MEGABYTE,
          64 * MEGABYTE,
          100_000,
          6 * MEGABYTE,
          300_000,
          16_000_000,
          300);

  public ReadLimits {
    atLeastOne("bytes", bytes);
    atLeastOne("unpackedBytes", unpackedBytes);
    atLeastOne("entries", entries);
    atLeastOne("ratio", ratio);
    atLeastOne("archiveDepth", archiveDepth);
    atLeastOne("xmlDepth", xmlDepth);
    atLeastOne("partBytes", partBytes);
    atLeastOne("textBytes", textBytes);
    atLeastOne("cellCharacters", cellCharacters);
    atLeastOne("evaluatedBytes", evaluatedBytes);
    atLeastOne("cellsPerSheet", cellsPerSheet);
    atLeastOne("usedRange", usedRange);
    atLeastOne("longSheetRows", longSheetRows);
  }

  /** Characters of all texts of a row together. */
  public long rowCharacters() {
    return 10L * cellCharacters;
  }

  /** A limit of bytes as sentences name it: {@code 200}, or {@code 0.5} for half a megabyte. */
  public static String megabytes(long bytes) {
    return bytes % (1 << 20) == 0
        ? Long.toString(bytes >> 20)
        : String.format(Locale.ROOT, "%.1f", bytes / 1048576d);
  }

  private static void atLeastOne(String name, long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, not " + limit);
    }
  }
}
