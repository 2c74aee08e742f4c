package io.jixiao.importer;

import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.template.PrintedHeadings;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The templates of the projects of a list: their headings are the same, their regions differ. */
final class ListTemplates {
  private final FormTemplates templates;
  private final ReadWords words;
  private final Map<String, Optional<FormTemplate>> byRegion = new HashMap<>();

  /**
   * @param words in which the list is read
   */
  ListTemplates(FormTemplates templates, ReadWords words) {
    this.templates = templates;
    this.words = words;
  }

  /** The template of {@code form}; null where none is like it. */
  @Nullable FormTemplate of(RawForm form) {
    String region = Objects.requireNonNullElse(templates.mapping().regionCode(form), "");
    return byRegion.computeIfAbsent(region, unknown -> chosen(form)).orElse(null);
  }

  private Optional<FormTemplate> chosen(RawForm form) {
    return templates
        .fit(form, new PrintedHeadings(form.headings(), form.headings()))
        .map(fit -> templates.chosen(fit, words));
  }
}
