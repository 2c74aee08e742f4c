package io.jixiao.importer.template;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Words;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A template as forms are compared with it: its texts as keys, made once.
 *
 * @param headings keys ({@link LabelKey#heading}) of its headings
 * @param words its own; none where it has none
 */
public record KnownTemplate(Template template, Set<String> headings, Words words) {

  public static KnownTemplate of(Template template) {
    Set<String> headings = new LinkedHashSet<>();
    template.headings().forEach(heading -> headings.add(LabelKey.heading(heading)));
    return new KnownTemplate(template, Collections.unmodifiableSet(headings), template.words());
  }
}
