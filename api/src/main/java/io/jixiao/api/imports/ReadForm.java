package io.jixiao.api.imports;

import io.jixiao.importer.FormReading;
import io.jixiao.schema.identity.ProjectIdentity;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;

/**
 * What is remembered of a form while the rest of the upload is read; its content is spooled.
 *
 * @param number counts the forms of the upload from 0
 * @param file number of its workbook
 * @param name of the project; of a rejected form its place
 */
record ReadForm(int number, int file, Source source, String name, Reading reading) {

  /** What came of the form: a project, or the problem for which there is none. */
  sealed interface Reading {}

  /**
   * A project.
   *
   * @param position in the spool
   * @param fingerprint equal for equal contents
   */
  record Accepted(ProjectIdentity identity, String fingerprint, long position) implements Reading {}

  /** No project. */
  record Rejected(Problem problem) implements Reading {}

  /** What a form is called: by its project's name, or by its place where it has none. */
  static String name(FormReading form) {
    Project project = form.project();
    Source source = form.source();
    return project == null ? source.sheet() + '!' + source.range() : project.name();
  }

  /** Where the form stands, for people: {@code form.xlsx, Sheet1!A1:I30}. */
  String place() {
    return "%s, %s!%s".formatted(source.fileName(), source.sheet(), source.range());
  }
}
