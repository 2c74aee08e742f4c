package io.jixiao.importer.template;

import java.util.Optional;

/** What became of a template's own words when a form was read. */
public enum WordsUse {
  /** It has none, or none of them makes a difference to the form. */
  NONE,
  /** The form was read with them. */
  USED,
  /** Less of the form was read with them than without, so it was read without. */
  REFUSED;

  /** The key of the sentence that says so. */
  Optional<String> said() {
    return this == NONE ? Optional.empty() : Optional.of("WORDS_" + name());
  }
}
