package io.jixiao.importer;

import io.jixiao.importer.form.Words;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a sheet may be read with beside the general ones.
 *
 * @param meant keys of headings that are meant to have no field
 * @param templates ids of the templates that they are from
 */
record FurtherWords(Words words, Set<String> meant, Set<String> templates) {
  static final FurtherWords NONE = new FurtherWords(Words.NONE, Set.of(), Set.of());

  FurtherWords with(FurtherWords other) {
    return new FurtherWords(
        words.with(other.words), union(meant, other.meant), union(templates, other.templates));
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
