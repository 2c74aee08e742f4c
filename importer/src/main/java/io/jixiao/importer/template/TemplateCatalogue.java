package io.jixiao.importer.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The templates that forms are compared with. */
public final class TemplateCatalogue {
  private final List<Template> templates;
  private final List<KnownTemplate> known;
  private final boolean withWords;

  /**
   * @param templates no two of one id
   */
  public TemplateCatalogue(List<Template> templates) {
    this.templates = List.copyOf(templates);
    this.known = templates.stream().map(KnownTemplate::of).toList();
    this.withWords = templates.stream().anyMatch(Template::hasWords);
  }

  /** The templates that come with the product, by id. */
  public static TemplateCatalogue shipped() {
    return Shipped.CATALOGUE;
  }

  public List<Template> templates() {
    return templates;
  }

  /** Whether any template has words of its own. */
  public boolean hasWords() {
    return withWords;
  }

  /** The template of that id; empty for null and for ids that nobody knows. */
  public Optional<Template> byId(@Nullable String id) {
    return templates.stream().filter(template -> template.id().equals(id)).findFirst();
  }

  /**
   * The template that a form with these headings was made from; empty where none is like it.
   *
   * @param regionCode GB/T 2260 code of the form's region, null where it is unknown; asked for only
   *     where headings are alike
   */
  public Optional<TemplateFit> likeliest(
      PrintedHeadings printed, Supplier<@Nullable String> regionCode) {
    List<KnownTemplate> alike =
        known.stream()
            .filter(template -> TemplateFit.of(template, printed, Provenance.OWN).isLikely())
            .toList();
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    String region = regionCode.get();
    return alike.stream()
        .map(
            each ->
                TemplateFit.of(each, printed, Provenance.of(each.template().regionCode(), region)))
        .filter(TemplateFit::isLikely)
        .max(Comparator.comparing(TemplateFit::likeness).thenComparing(TemplateFit::isOfItsRegion));
  }

  /** Loaded once, when first needed. */
  private static final class Shipped {
    private static final TemplateCatalogue CATALOGUE =
        new TemplateCatalogue(TemplateFiles.shipped());
  }
}
