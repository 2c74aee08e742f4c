package io.jixiao.api.workbooks;

import io.jixiao.api.store.templates.TemplateStore;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.project.Project;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which layout a form is written. */
@Component
class WorkbookLayouts {
  /** Closest to the form that the Ministry of Finance prints; for projects of unknown layout. */
  private static final String USUAL = "nine-columns";

  private final TemplateStore templates;

  WorkbookLayouts(TemplateStore templates) {
    this.templates = templates;
  }

  Template template(String id) {
    return templates
        .catalogue()
        .byId(id)
        .orElseThrow(() -> WorkbookProblems.notFound("TEMPLATE_UNKNOWN", id));
  }

  String of(Template template) {
    String layout = template.layout();
    if (layout == null) {
      throw WorkbookProblems.notFound("TEMPLATE_WITHOUT_LAYOUT", template.id());
    }
    return layout;
  }

  /**
   * Of a stored project: what was asked for, else its own, else the usual one.
   *
   * @param templateId null where nobody asked
   */
  String of(Project project, @Nullable String templateId) {
    TemplateCatalogue catalogue = templates.catalogue();
    if (templateId != null && !templateId.isBlank()) {
      return catalogue
          .byId(templateId)
          .map(this::of)
          .orElseThrow(() -> WorkbookProblems.badRequest("TEMPLATE_ID_UNKNOWN", templateId));
    }
    return Optional.ofNullable(project.template())
        .flatMap(choice -> catalogue.byId(choice.id()))
        .map(Template::layout)
        .orElse(USUAL);
  }
}
