package io.jixiao.importer.template;

import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How well a template fits a form.
 *
 * @param missing headings of the template that the form does not print
 * @param others headings of the form that the template lacks
 * @param provenance whether the form is from where the template is used
 * @param itsWords whether the form prints words that only the template knows
 */
public record TemplateFit(
    KnownTemplate known,
    List<String> missing,
    List<String> others,
    Provenance provenance,
    boolean itsWords) {
  private static final Messages MESSAGES = Messages.beside(TemplateFit.class, "templates");
  private static final BigDecimal LEAST_LIKENESS = new BigDecimal("0.75");
  private static final BigDecimal LEAST_LIKENESS_OF_OWN = new BigDecimal("0.5");
  private static final int PLACES = 4;
  private static final int MOST_NAMED = 6;

  static TemplateFit of(KnownTemplate known, PrintedHeadings printed, Provenance provenance) {
    List<String> missing = new ArrayList<>(known.headings());
    missing.removeIf(printed::has);
    List<String> others = new ArrayList<>(printed.headings());
    others.removeAll(known.headings());
    boolean itsWords = known.words().unknownAmong(Vocabulary.general(), printed.texts());
    return new TemplateFit(known, List.copyOf(missing), List.copyOf(others), provenance, itsWords);
  }

  public Template template() {
    return known.template();
  }

  /** How well a template fits that the upload asked for, be it ever so unlike. */
  public static TemplateFit forced(KnownTemplate known, PrintedHeadings printed) {
    return of(known, printed, Provenance.OWN);
  }

  /** The same template among all that the form prints. */
  public TemplateFit among(PrintedHeadings printed) {
    return of(known, printed, provenance);
  }

  /** Whether the form is known to be from where the template is used. */
  public boolean isOfItsRegion() {
    return provenance == Provenance.OWN;
  }

  /** Whether the form has every heading of the template. */
  public boolean isComplete() {
    return missing.isEmpty();
  }

  /**
   * Whether the form can be one that was made from the template. Headings are not all: a form of
   * its region may be next year's, and one that prints its words is of its kind wherever it is
   * from, whatever else stands on it.
   */
  public boolean isLikely() {
    if (itsWords && share(template().headings().size()).compareTo(LEAST_LIKENESS) >= 0) {
      return true;
    }
    BigDecimal least = isOfItsRegion() ? LEAST_LIKENESS_OF_OWN : LEAST_LIKENESS;
    return provenance != Provenance.ELSEWHERE && likeness().compareTo(least) >= 0;
  }

  /** Headings in common among all headings of either, 0 to 1: what is too much counts as well. */
  BigDecimal likeness() {
    return share(template().headings().size() + others.size());
  }

  /**
   * The choice of this template.
   *
   * @param forced whether the upload asked for it
   * @param words what became of the template's own words
   */
  public TemplateChoice choice(boolean forced, WordsUse words) {
    Text name = template().name();
    String code = forced ? "FORCED" : "CHOSEN";
    Text why =
        new Text(
            MESSAGES.text(code, arguments(name.zh())).zh() + difference().zh() + said(words).zh(),
            MESSAGES.text(code, arguments(name.en())).en() + difference().en() + said(words).en());
    return new TemplateChoice(
        template().id(), template().version(), share(template().headings().size()), why);
  }

  /** A heading that was renamed is one that differs, not two. */
  private Text difference() {
    if (missing.isEmpty() && others.isEmpty()) {
      return new Text("", "");
    }
    return MESSAGES.text(
        missing.isEmpty() ? "MORE" : others.isEmpty() ? "LESS" : "OTHER",
        Math.max(missing.size(), others.size()),
        named(missing),
        named(others));
  }

  private static Text said(WordsUse words) {
    return words.said().map(MESSAGES::text).orElse(new Text("", ""));
  }

  private static Text named(List<String> headings) {
    List<String> named = headings.subList(0, Math.min(headings.size(), MOST_NAMED));
    String more = headings.size() > MOST_NAMED ? "…" : "";
    return new Text(String.join("、", named) + more, String.join(", ", named) + more);
  }

  private Object[] arguments(String name) {
    return new Object[] {
      name, Integer.toString(shared()), Integer.toString(template().headings().size())
    };
  }

  private int shared() {
    return template().headings().size() - missing.size();
  }

  private BigDecimal share(int whole) {
    return BigDecimal.valueOf(shared())
        .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
  }
}
