package io.jixiao.importer.form.header;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawHeader;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Fills what no label of its own gave the header, out of the pairs above the tables that became
 * attributes: by wider wordings (工程名称, 牵头部门, 承办单位), else by what a label that nobody knows sounds
 * like and where it stands. The latter is told as a guess.
 */
public final class HeaderGaps {
  private final Vocabulary vocabulary;
  private final Block block;
  private final List<RawAttribute> attributes;
  private final List<Pair> pairs;
  private final int tablesFrom;
  private final List<Guess> guesses = new ArrayList<>();

  /**
   * A label and its value.
   *
   * @param label the cell of the label, perhaps the value's own
   */
  private record Pair(Cell label, RawAttribute attribute) {
    String words() {
      return attribute.heading();
    }

    String text() {
      return attribute.value().text();
    }
  }

  /**
   * @param attributes of the form; those that turn out to be fields are taken out
   * @param tablesFrom the first row of the tables
   */
  public HeaderGaps(
      Vocabulary vocabulary, Block block, List<RawAttribute> attributes, int tablesFrom) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.attributes = attributes;
    this.tablesFrom = tablesFrom;
    this.pairs = pairs();
  }

  public List<Guess> guesses() {
    return guesses;
  }

  /**
   * The header with what the labels that nobody has taken yet say of its name, department and unit.
   *
   * @param asksForProject whether the form has a label for a project's name, filled in or not
   */
  public RawHeader fill(RawHeader read, boolean asksForProject) {
    RawHeader header = read;
    boolean bare = header.unit() == null && header.department() == null;
    if (!asksForProject && !isAboutWholeUnit(header)) {
      header = fillName(header);
    }
    header = fillByWords(header, Term.DEPARTMENT);
    header = fillByWords(header, Term.UNIT);
    if (bare && header.unit() == null && header.department() == null) {
      header = guess(header, Term.DEPARTMENT, UnknownLabel::asksForDepartment);
      header = guess(header, Term.UNIT, UnknownLabel::asksForUnit);
    }
    return header;
  }

  private static boolean isAboutWholeUnit(RawHeader header) {
    return header.title() != null && WholeUnit.isSaidIn(header.title().text());
  }

  /** The unit stands for a project only where nothing names one. */
  private RawHeader fillName(RawHeader read) {
    boolean unitOnly =
        read.name() != null
            && (read.name().equals(read.unit()) || read.name().equals(read.department()));
    RawHeader header = fillByWords(unitOnly ? read.with(Term.NAME, null) : read, Term.NAME);
    if (header.name() != null || unitOnly) {
      return header.name() == null ? read : header;
    }
    if (asksInOtherWords()) {
      return header;
    }
    RawHeader named = guess(header, Term.NAME, UnknownLabel::asksForName);
    return named.name() == null ? guessFirst(named) : named;
  }

  /** A label with nothing behind it: what it asks for is not given. */
  private boolean asksInOtherWords() {
    return block.cells().stream()
        .filter(cell -> cell.row() < tablesFrom)
        .anyMatch(cell -> vocabulary.widerTerms(cell.text()).contains(Term.NAME));
  }

  private RawHeader fillByWords(RawHeader header, Term field) {
    if (header.value(field) != null) {
      return header;
    }
    for (Pair pair : pairs) {
      if (vocabulary.widerTerms(pair.words()).contains(field)
          && HeaderValue.fits(field, pair.words(), pair.text())) {
        return take(header, field, pair);
      }
    }
    return header;
  }

  private RawHeader guess(RawHeader header, Term field, Predicate<String> asks) {
    for (Pair pair : pairs) {
      if (isUnknown(pair) && asks.test(LabelKey.heading(pair.words())) && isLike(field, pair)) {
        return tell(header, field, pair);
      }
    }
    return header;
  }

  /** The first thing that a form says is what it is about. */
  private RawHeader guessFirst(RawHeader header) {
    return pairs.stream()
        .findFirst()
        .filter(pair -> isUnknown(pair) && isLike(Term.NAME, pair))
        .filter(pair -> UnknownLabel.mayAskForName(LabelKey.heading(pair.words())))
        .map(pair -> tell(header, Term.NAME, pair))
        .orElse(header);
  }

  private static boolean isLike(Term field, Pair pair) {
    return field == Term.NAME
        ? HeaderValue.isLikeName(pair.text())
        : HeaderValue.isOrganisation(pair.text());
  }

  private boolean isUnknown(Pair pair) {
    return vocabulary.settled(pair.words()) == null
        && vocabulary.terms(pair.words()).stream().allMatch(term -> term == Term.LIST_UNIT);
  }

  private RawHeader tell(RawHeader header, Term field, Pair pair) {
    guesses.add(new Guess(pair.label(), field));
    return take(header, field, pair);
  }

  private RawHeader take(RawHeader header, Term field, Pair pair) {
    attributes.remove(pair.attribute());
    pairs.remove(pair);
    return header.with(field, pair.attribute().value());
  }

  private List<Pair> pairs() {
    List<Pair> found = new ArrayList<>();
    for (RawAttribute attribute : attributes) {
      Cell cell = attribute.value().cell();
      Cell label = cell.row() < tablesFrom ? label(attribute, cell) : null;
      if (label != null) {
        found.add(new Pair(label, attribute));
      }
    }
    found.sort(
        Comparator.comparingInt((Pair pair) -> pair.label().row())
            .thenComparingInt(pair -> pair.label().column()));
    return found;
  }

  /** The cell that says {@code attribute}'s heading: the one to the left, or the value's own. */
  private @Nullable Cell label(RawAttribute attribute, Cell value) {
    Cell left = block.leftOf(value);
    if (left != null && LabelledText.withoutColon(left.text()).equals(attribute.heading())) {
      boolean last = block.rightOf(value) == null;
      return last || left.area().lastColumn() + 1 == value.column() ? left : null;
    }
    return value.text().contains(attribute.heading()) ? value : null;
  }
}
