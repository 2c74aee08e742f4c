package io.jixiao.importer.form;

import io.jixiao.schema.text.RecentMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Which labels mean what. A wording may stand for several terms (合计 heads a fund row and a total
 * row); where on the form it stands decides.
 */
public final class Vocabulary {
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_REMEMBERED = 10_000;
  static final Set<Term> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Term.class));

  private final Map<String, Set<Term>> exact;
  private final Likenesses likenesses;
  private final Map<String, Set<Term>> columns;
  private final RecentMap<String, Set<Term>> remembered = new RecentMap<>(MOST_REMEMBERED);

  /**
   * @param columns what stands for nothing else where it heads a column, by {@link
   *     LabelKey#heading}
   */
  private Vocabulary(
      Map<String, Set<Term>> exact, Likenesses likenesses, Map<String, Set<Term>> columns) {
    this.exact = exact;
    this.likenesses = likenesses;
    this.columns = columns;
  }

  /** The vocabulary of the general reading. */
  public static Vocabulary general() {
    return General.VOCABULARY;
  }

  /** This vocabulary with further words. */
  public Vocabulary with(Words words) {
    if (words.isEmpty()) {
      return this;
    }
    Map<String, Set<Term>> more = new HashMap<>();
    exact.forEach((key, terms) -> more.put(key, EnumSet.copyOf(terms)));
    words.labels().forEach((term, wordings) -> wordings.forEach(word -> put(more, word, term)));
    Map<String, Set<Term>> headings = new HashMap<>(columns);
    words.columns().forEach((heading, term) -> headings.put(heading, EnumSet.of(term)));
    words.attributes().forEach(heading -> headings.put(heading, NONE));
    return new Vocabulary(more, likenesses, headings);
  }

  /** Whether {@code text} can be a label at all. */
  static boolean isShort(String text) {
    return text.length() <= LONGEST_LABEL;
  }

  /** What {@code text} may stand for where it heads a column; empty if that is no field. */
  Set<Term> headingTerms(String text) {
    Set<Term> settled = settled(text);
    return settled == null ? terms(text) : settled;
  }

  boolean heads(String text, Term term) {
    return headingTerms(text).contains(term);
  }

  /** What somebody has settled that {@code text} stands for as a heading; null if nobody has. */
  @Nullable Set<Term> settled(String text) {
    return columns.isEmpty() || !isShort(text) ? null : columns.get(LabelKey.heading(text));
  }

  /** What {@code text} may stand for if it is a label as a whole; empty if it is none. */
  public Set<Term> terms(String text) {
    if (!isShort(text)) {
      return NONE;
    }
    Set<Term> known = remembered.get(text);
    if (known == null) {
      known = lookUp(LabelKey.of(text));
      remembered.put(text, known);
    }
    return known;
  }

  boolean means(String text, Term term) {
    return terms(text).contains(term);
  }

  private Set<Term> lookUp(String key) {
    Set<Term> terms = matching(key);
    String withoutCounter = LabelKey.withoutCounter(key);
    if (!withoutCounter.equals(key)) {
      // 三、实施单位 is like any unit of a list, and the unit of a form all the same.
      terms = union(terms, matching(withoutCounter));
    }
    String withoutYear = LabelKey.withoutYear(key);
    return withoutYear.equals(key) ? terms : union(terms, matching(withoutYear));
  }

  /** 2024年预算数 is 预算数, whatever else it may stand for. */
  private static Set<Term> union(Set<Term> some, Set<Term> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<Term> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }

  private Set<Term> matching(String key) {
    Set<Term> found = exact.get(key);
    return found == null ? likenesses.terms(key) : found;
  }

  private static void put(Map<String, Set<Term>> exact, String wording, Term term) {
    exact.computeIfAbsent(LabelKey.of(wording), key -> EnumSet.noneOf(Term.class)).add(term);
  }

  /** Loaded once, when first needed. */
  private static final class General {
    private static final Vocabulary VOCABULARY = load("vocabulary.yaml");

    private static Vocabulary load(String resource) {
      try (InputStream in =
          Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource)) {
        Map<String, Map<String, List<String>>> entries =
            new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        return of(entries);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Vocabulary of(Map<String, Map<String, List<String>>> entries) {
      Map<String, Set<Term>> exact = new HashMap<>();
      List<Likenesses.Likeness> likenesses = new ArrayList<>();
      for (Term term : Term.values()) {
        Map<String, List<String>> entry =
            Objects.requireNonNull(entries.get(term.key()), term.key());
        entry.getOrDefault("is", List.of()).forEach(word -> put(exact, word, term));
        entry
            .getOrDefault("like", List.of())
            .forEach(like -> likenesses.add(new Likenesses.Likeness(term, like)));
      }
      return new Vocabulary(exact, new Likenesses(likenesses), Map.of());
    }
  }
}
