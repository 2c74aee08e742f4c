package io.jixiao.importer.form.words;

import io.jixiao.schema.text.RecentMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Further words concern few forms, and few vocabularies with such are in use at a time. */
  private static final int MOST_REMEMBERED_FURTHER = 1_000;

  private static final int MOST_FURTHER = 8;

  /** {@code 2024年度　　单位：万元} are two things in one line. */
  private static final Pattern YEAR_BY_ITSELF =
      Pattern.compile("\\s*\\d{4}\\s*年度?\\s{2}", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int SHORTEST_OF_YEAR = 3;

  static final Set<Term> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Term.class));

  /** What a label stands for that the header of a form has no field for. */
  private static final Set<Term> FIELDLESS =
      EnumSet.of(Term.OTHER_LABEL, Term.FUND_SOURCE, Term.LIST_UNIT, Term.LIST_AMOUNT);

  private final Map<String, Set<Term>> exact;
  private final Likenesses likenesses;
  private final Likenesses wider;
  private final Map<String, Set<Term>> columns;
  private final @Nullable Vocabulary plain;
  private final Set<String> concerned;
  private final RecentMap<String, Meaning> remembered;
  private final RecentMap<Words, Vocabulary> further = new RecentMap<>(MOST_FURTHER);

  /**
   * @param wider wordings that count only where no label has the field's own
   * @param columns what stands for nothing else where it heads a column, by {@link
   *     LabelKey#heading}
   * @param plain the vocabulary that this one has further words beside; null for none
   * @param concerned keys of all that the further words speak of
   */
  private Vocabulary(
      Map<String, Set<Term>> exact,
      Likenesses likenesses,
      Likenesses wider,
      Map<String, Set<Term>> columns,
      @Nullable Vocabulary plain,
      Set<String> concerned) {
    this.exact = exact;
    this.likenesses = likenesses;
    this.wider = wider;
    this.columns = columns;
    this.plain = plain;
    this.concerned = concerned;
    this.remembered = new RecentMap<>(plain == null ? MOST_REMEMBERED : MOST_REMEMBERED_FURTHER);
  }

  /** The vocabulary of the general reading. */
  public static Vocabulary general() {
    return General.VOCABULARY;
  }

  /** This vocabulary with further words; made once for all sheets that are read with them. */
  public Vocabulary with(Words words) {
    if (words.isEmpty()) {
      return this;
    }
    Vocabulary known = further.get(words);
    if (known == null) {
      known = enriched(words);
      further.put(words, known);
    }
    return known;
  }

  private Vocabulary enriched(Words words) {
    Map<String, Set<Term>> more = new HashMap<>();
    exact.forEach((key, terms) -> more.put(key, EnumSet.copyOf(terms)));
    words.labels().forEach((term, wordings) -> wordings.forEach(word -> put(more, word, term)));
    Map<String, Set<Term>> headings = new HashMap<>(columns);
    words.columns().forEach((heading, term) -> headings.put(heading, EnumSet.of(term)));
    words.attributes().forEach(heading -> headings.put(heading, NONE));
    Set<String> keys = new HashSet<>(concerned);
    keys.addAll(words.texts());
    return new Vocabulary(
        more, likenesses, wider, headings, plain == null ? this : plain, Set.copyOf(keys));
  }

  /** Whether {@code text} can be a label at all. */
  public static boolean isShort(String text) {
    return text.length() <= LONGEST_LABEL;
  }

  /**
   * What a text may stand for.
   *
   * @param settled the same as a heading, where somebody has settled that
   * @param isOfRespelt whether only the characters that were meant stand for it
   */
  private record Meaning(Set<Term> terms, @Nullable Set<Term> settled, boolean isOfRespelt) {
    static final Meaning NONE = new Meaning(Vocabulary.NONE, null, false);

    boolean isNothing() {
      return terms.isEmpty() && settled == null;
    }
  }

  /** What {@code text} may stand for where it heads a column; empty if that is no field. */
  public Set<Term> headingTerms(String text) {
    Meaning meaning = meaning(text);
    return meaning.settled() == null ? meaning.terms() : meaning.settled();
  }

  /** Whether {@code text} may head a column for {@code term}. */
  public boolean heads(String text, Term term) {
    return headingTerms(text).contains(term);
  }

  /** What somebody has settled that {@code text} stands for as a heading; null if nobody has. */
  public @Nullable Set<Term> settled(String text) {
    return columns.isEmpty() ? null : meaning(text).settled();
  }

  /** Whether {@code text} is a label only by the characters that were meant: 执形率. */
  public boolean isMisspelt(String text) {
    return meaning(text).isOfRespelt();
  }

  /** What {@code text} may stand for if it is a label as a whole; empty if it is none. */
  public Set<Term> terms(String text) {
    return meaning(text).terms();
  }

  private Meaning meaning(String text) {
    if (!isShort(text)) {
      return Meaning.NONE;
    }
    Meaning known = remembered.get(text);
    if (known == null) {
      known = plain == null || isConcerned(text) ? found(text) : plain.meaning(text);
      remembered.put(text, known);
    }
    return known;
  }

  /** Whether the further words say anything of {@code text}, however it is spelt. */
  private boolean isConcerned(String text) {
    String chinese = LabelKey.chinese(text);
    String respelt = LabelKey.respelt(text);
    return isAmongFurther(text)
        || (chinese != null && isAmongFurther(chinese))
        || (respelt != null && isAmongFurther(respelt));
  }

  private boolean isAmongFurther(String text) {
    String key = LabelKey.of(text);
    return concerned.contains(key)
        || concerned.contains(LabelKey.withoutCounter(key))
        || concerned.contains(LabelKey.withoutYear(key));
  }

  private Meaning found(String text) {
    Meaning found = look(text, false);
    if (found.isNothing()) {
      found = look(LabelKey.chinese(text), false);
    }
    return found.isNothing() ? look(LabelKey.respelt(text), true) : found;
  }

  private Meaning look(@Nullable String text, boolean isRespelt) {
    if (text == null) {
      return Meaning.NONE;
    }
    String key = LabelKey.of(text);
    return new Meaning(
        lookUp(key, !YEAR_BY_ITSELF.matcher(text).lookingAt()),
        columns.get(LabelKey.withoutCounter(key)),
        isRespelt);
  }

  /**
   * What {@code label} may stand for in the header where nothing has the field's own label; empty
   * where somebody settled that, or where it is known for something else.
   */
  public Set<Term> widerTerms(String label) {
    return isShort(label) && settled(label) == null && isOpen(label)
        ? wider.terms(LabelKey.heading(label))
        : NONE;
  }

  /**
   * Whether all that is known of {@code label} is that it has no field, or heads a list or funds.
   */
  private boolean isOpen(String label) {
    return FIELDLESS.containsAll(terms(label));
  }

  /** Whether {@code text} may be a label for {@code term}. */
  public boolean means(String text, Term term) {
    return terms(text).contains(term);
  }

  /**
   * @param ofYear whether a year at its beginning belongs to the label
   */
  private Set<Term> lookUp(String key, boolean ofYear) {
    Set<Term> terms = matching(key);
    String withoutCounter = LabelKey.withoutCounter(key);
    if (!withoutCounter.equals(key)) {
      // 三、实施单位 is like any unit of a list, and the unit of a form all the same.
      terms = union(terms, matching(withoutCounter));
    }
    String withoutYear = LabelKey.withoutYear(key);
    if (!ofYear || withoutYear.equals(key)) {
      return terms;
    }
    boolean ofFiscalYear = key.charAt(key.length() - withoutYear.length() - 1) == '度';
    return union(terms, ofFiscalYear ? ofEachYear(withoutYear) : matching(withoutYear));
  }

  /** Forms print one year's values beside another's; 2022年度评价等级 is not that of the form. */
  private Set<Term> ofEachYear(String key) {
    Set<Term> terms = EnumSet.noneOf(Term.class);
    terms.addAll(key.length() < SHORTEST_OF_YEAR ? NONE : matching(key));
    terms.retainAll(Term.OF_A_YEAR);
    return terms;
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
      List<Likenesses.Likeness> wider = new ArrayList<>();
      for (Term term : Term.values()) {
        Map<String, List<String>> entry =
            Objects.requireNonNull(entries.get(term.key()), term.key());
        entry.getOrDefault("is", List.of()).forEach(word -> put(exact, word, term));
        entry
            .getOrDefault("like", List.of())
            .forEach(like -> likenesses.add(new Likenesses.Likeness(term, like)));
        entry
            .getOrDefault("wider", List.of())
            .forEach(like -> wider.add(new Likenesses.Likeness(term, like)));
      }
      return new Vocabulary(
          exact, new Likenesses(likenesses), new Likenesses(wider), Map.of(), null, Set.of());
    }
  }
}
