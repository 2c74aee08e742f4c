package io.jixiao.importer.template;

import io.jixiao.schema.project.TemplateChoice;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The templates that forms are compared with. */
public final class TemplateCatalogue {
  private static final BigDecimal LEAST_LIKENESS = new BigDecimal("0.75");

  private final List<Template> templates;

  public TemplateCatalogue(List<Template> templates) {
    this.templates = List.copyOf(templates);
  }

  /** The templates that come with the product, by id. */
  public static TemplateCatalogue shipped() {
    return Shipped.CATALOGUE;
  }

  public List<Template> templates() {
    return templates;
  }

  /** The template of that id; empty for null and for ids that nobody knows. */
  public Optional<Template> byId(@Nullable String id) {
    return templates.stream().filter(template -> template.id().equals(id)).findFirst();
  }

  /**
   * The template that a form with these headings was made from; null where none is like it.
   *
   * @param headings keys of the form's headings
   * @param forced is taken whatever the headings are; null to choose by them
   */
  public @Nullable TemplateChoice choose(Set<String> headings, @Nullable Template forced) {
    if (forced != null) {
      return TemplateFit.of(forced, headings).choice(true);
    }
    return templates.stream()
        .map(template -> TemplateFit.of(template, headings))
        .filter(fit -> fit.likeness().compareTo(LEAST_LIKENESS) >= 0)
        .max(Comparator.comparing(TemplateFit::likeness))
        .map(fit -> fit.choice(false))
        .orElse(null);
  }

  /** Loaded once, when first needed. */
  private static final class Shipped {
    private static final TemplateCatalogue CATALOGUE =
        new TemplateCatalogue(TemplateFiles.shipped());
  }
}
