package io.jixiao.importer;

import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.mapping.FormMapping;
import io.jixiao.importer.template.KnownTemplate;
import io.jixiao.importer.template.PrintedHeadings;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateFit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the templates of forms by what they print.
 *
 * @param forced the template that the upload asked for
 */
record FormTemplates(FormKnowledge knowledge, FormMapping mapping, @Nullable KnownTemplate forced) {

  /** The template that {@code page} was most likely made from, or the one that was asked for. */
  Optional<TemplateFit> fit(@Nullable RawForm page, PrintedHeadings printed) {
    return forced == null
        ? knowledge.templates().likeliest(printed, () -> mapping.regionCode(page))
        : Optional.of(TemplateFit.forced(forced, printed));
  }

  FormTemplate chosen(TemplateFit fit, ReadWords words) {
    Template template = fit.template();
    return new FormTemplate(
        template, fit.choice(forced != null, words.of(template.id())), fit.isOfItsRegion());
  }

  /** Whether sheets may be read in other words than the general ones. */
  boolean haveWords() {
    return forced == null ? knowledge.templates().hasWords() : !forced.words().isEmpty();
  }
}
