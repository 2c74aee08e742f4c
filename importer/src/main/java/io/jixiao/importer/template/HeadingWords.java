package io.jixiao.importer.template;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what is said of headings into the reader's words. */
public final class HeadingWords {
  private HeadingWords() {}

  /** The form in which headings are compared: without spaces, width, counters and remarks. */
  public static String key(String heading) {
    return LabelKey.heading(heading);
  }

  /**
   * The words for some headings of columns.
   *
   * @param columns what each stands for, whatever it stands for elsewhere
   */
  public static Words of(Map<String, HeadingMeaning> columns) {
    return of(Map.of(), columns);
  }

  static Words of(Map<HeadingMeaning, List<String>> synonyms, Map<String, HeadingMeaning> columns) {
    Map<Term, List<String>> labels = new EnumMap<>(Term.class);
    synonyms.forEach(
        (meaning, wordings) -> meaning.term().ifPresent(term -> labels.put(term, wordings)));
    Map<String, Term> headings = new HashMap<>();
    Set<String> attributes = new HashSet<>();
    columns.forEach(
        (heading, meaning) ->
            meaning
                .term()
                .ifPresentOrElse(
                    term -> headings.put(heading, term), () -> attributes.add(heading)));
    return new Words(labels, headings, attributes);
  }
}
