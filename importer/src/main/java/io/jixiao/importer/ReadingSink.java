package io.jixiao.importer;

import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;

/**
 * Receives what a reading yields: for each file {@link #fileStarted}, then its forms, lists and
 * sheet reports in sheet order, then {@link #fileEnded} or {@link #fileFailed}.
 */
public interface ReadingSink {

  /**
   * A workbook begins: the upload itself, or a member of an uploaded zip ({@code a.zip/b.xlsx}).
   */
  void fileStarted(String name, String sha256, long bytes);

  /** A form was read. */
  void form(FormReading form);

  /** A summary list begins; {@code list} has no rows yet. Its rows follow one by one. */
  void listStarted(ProjectList list);

  void listRow(ProjectListRow row);

  void listEnded();

  /** A sheet is finished; counts are final. */
  void sheet(SheetReport report);

  /** The file begun last could not be read, or not to its end. */
  void fileFailed(Problem problem);

  void fileEnded();

  /** How far the reading of the whole upload has come, 0 to 1; never falls. */
  void progress(double share);
}
