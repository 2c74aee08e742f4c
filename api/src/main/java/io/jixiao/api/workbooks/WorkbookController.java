package io.jixiao.api.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.importer.blank.BlankRequest;
import io.jixiao.importer.blank.FormWorkbooks;
import io.jixiao.importer.template.Template;
import io.jixiao.schema.project.Project;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives forms as workbooks. The thread of the request sends them, so that a reader who is slow to
 * take them holds up nobody else's.
 */
@RestController
class WorkbookController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int LONGEST_UNIT = 200;

  private final WorkbookLayouts layouts;
  private final LastYear lastYear;
  private final ProjectStore projects;

  WorkbookController(WorkbookLayouts layouts, LastYear lastYear, ProjectStore projects) {
    this.layouts = layouts;
    this.lastYear = lastYear;
    this.projects = projects;
  }

  /**
   * An empty form of a template; with a year and a unit, the forms of the unit's projects of the
   * year before, for the year.
   */
  @GetMapping("/templates/{id}/workbook")
  void blank(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String fiscalYear,
      @RequestParam(required = false) @Nullable String implementingUnit,
      HttpServletResponse response)
      throws IOException {
    Template template = layouts.template(id);
    String layout = layouts.of(template);
    BlankRequest request = new BlankRequest(year(fiscalYear), unit(implementingUnit));
    List<Project> last = lastYear.projects(request);
    String name =
        template.name().zh()
            + (request.fiscalYear() == null ? "" : "（" + request.fiscalYear() + "年度）")
            + (request.implementingUnit() == null ? "" : "-" + request.implementingUnit());
    begin(response, name);
    FormWorkbooks.writeNextYear(layout, request, last, response.getOutputStream());
  }

  /** A stored project as a form: of a template, or as that it was read from. */
  @GetMapping("/projects/{id}/workbook")
  void project(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String templateId,
      HttpServletResponse response)
      throws IOException {
    Project project =
        projects
            .find(id)
            .map(StoredProject::project)
            .orElseThrow(() -> WorkbookProblems.notFound("PROJECT_UNKNOWN", id));
    String layout = layouts.of(project, templateId);
    String year = project.fiscalYear() == null ? "" : "（" + project.fiscalYear() + "年度）";
    begin(response, project.name() + year);
    FormWorkbooks.writeProject(project, layout, response.getOutputStream());
  }

  private static @Nullable Integer year(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.strip().matches("(19|20)\\d{2}")) {
      throw WorkbookProblems.badRequest("FISCAL_YEAR_INVALID", text);
    }
    return Integer.valueOf(text.strip());
  }

  private static @Nullable String unit(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST_UNIT) {
      throw WorkbookProblems.badRequest(
          "IMPLEMENTING_UNIT_TOO_LONG", Integer.toString(LONGEST_UNIT));
    }
    return text.strip();
  }

  private static void begin(HttpServletResponse response, String name) {
    String safe = name.replaceAll("[\\p{Cntrl}\\p{Cs}\\\\/:*?\"<>|]+", " ").strip();
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(safe + ".xlsx", UTF_8).build();
    response.setContentType(XLSX);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
  }
}
