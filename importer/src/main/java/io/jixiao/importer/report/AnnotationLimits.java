package io.jixiao.importer.report;

/**
 * Up to which size a workbook is annotated; remarks on a larger one come as a workbook of their
 * own, since annotating holds all of it in memory.
 *
 * @param bytes of an .xlsx its parts of XML, unpacked; of an .xls the file
 */
public record AnnotationLimits(long bytes) {

  /** Some 480 forms. Annotating them takes up to 300 MB of heap. */
  public static final AnnotationLimits STANDARD = new AnnotationLimits(12L << 20);
}
