package io.jixiao.importer;

import io.jixiao.importer.form.words.Words;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a sheet may be read with beside the general ones.
 *
 * @param relied those of the words that are known to be about this form: they were confirmed, or
 *     are from a template that the form is like
 * @param templates ids of the templates that they are from
 */
record FurtherWords(Words words, Words relied, Set<String> templates) {
  static final FurtherWords NONE = new FurtherWords(Words.NONE, Words.NONE, Set.of());

  FurtherWords with(FurtherWords other) {
    return new FurtherWords(
        words.with(other.words),
        relied.with(other.relied),
        Stream.concat(templates.stream(), other.templates.stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Keys of headings that are meant to have no field. */
  Set<String> meant() {
    return relied.attributes();
  }

  /** Those of the keys of headings whose meaning they say, so that none need be guessed. */
  Set<String> settled(Set<String> guessed) {
    return guessed.stream().filter(relied::settle).collect(Collectors.toUnmodifiableSet());
  }
}
