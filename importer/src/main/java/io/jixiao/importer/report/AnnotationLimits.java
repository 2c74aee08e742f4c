package io.jixiao.importer.report;

/**
 * Up to which size a workbook is annotated; remarks on a larger one come as a workbook of their
 * own, since annotating holds all of it in memory.
 *
 * @param unpackedBytes of an .xlsx: its parts of XML, unpacked; of an .xls its file takes a share
 */
public record AnnotationLimits(long unpackedBytes) {

  /** An .xls of a size needs as much memory as an .xlsx that unpacks to so many times that. */
  private static final int XLS_FACTOR = 2;

  /** Safe in a heap of 256 MB. */
  public static final AnnotationLimits STANDARD = new AnnotationLimits(8L << 20);

  long xlsBytes() {
    return unpackedBytes / XLS_FACTOR;
  }
}
