package io.jixiao.importer.blank;

import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.schema.project.Project;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes forms as workbooks. */
public final class FormWorkbooks {
  private FormWorkbooks() {}

  /** The ids of the layouts in which forms can be written. */
  public static List<String> layouts() {
    return Layouts.all().stream().map(Layout::id).toList();
  }

  /**
   * Writes what is known of a project as a form in a layout; reading it gives the project again.
   *
   * @param layout the id of a shipped layout
   * @throws IllegalArgumentException if there is no such layout
   */
  public static void writeProject(Project project, String layout, OutputStream out)
      throws IOException {
    FittedForm form = RecordFitting.fit(project, layout(layout));
    FormSheets.write(List.of(new FormSheets.Named(project.name(), form)), out);
  }

  /**
   * Writes an empty form.
   *
   * @throws IllegalArgumentException if there is no such layout
   */
  public static void writeBlank(String layout, BlankRequest request, OutputStream out)
      throws IOException {
    FittedForm form = BlankForms.empty(layout(layout), request);
    FormSheets.write(List.of(new FormSheets.Named(form.layout().blank().title(), form)), out);
  }

  /**
   * Writes the forms of projects for the year after, a sheet each.
   *
   * @param last the projects as they were; without any, the form is empty
   * @throws IllegalArgumentException if there is no such layout
   */
  public static void writeNextYear(
      String layout, BlankRequest request, List<Project> last, OutputStream out)
      throws IOException {
    if (last.isEmpty()) {
      writeBlank(layout, request, out);
      return;
    }
    Layout known = layout(layout);
    FormSheets.write(
        last.stream()
            .map(each -> new FormSheets.Named(each.name(), NextYear.of(each, known, request)))
            .toList(),
        out);
  }

  private static Layout layout(String id) {
    return Layouts.byId(id).orElseThrow(() -> new IllegalArgumentException("no layout " + id));
  }
}
