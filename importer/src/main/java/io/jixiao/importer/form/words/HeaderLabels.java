package io.jixiao.importer.form.words;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the labels that stand beside values above and below the tables of a form. */
public final class HeaderLabels {
  private static final Set<Term> LABELS = EnumSet.range(Term.NAME, Term.OTHER_LABEL);

  private HeaderLabels() {}

  /** The field of the header that {@code label} asks for; null where it is no label of a header. */
  public static @Nullable Term term(String label, Vocabulary vocabulary) {
    for (Term term : vocabulary.terms(label)) {
      if (LABELS.contains(term)) {
        return term;
      }
    }
    Set<Term> settled = vocabulary.settled(label);
    return settled == null
        ? null
        : settled.stream().filter(LABELS::contains).findFirst().orElse(null);
  }

  /** Whether {@code label} is one of the header's. */
  public static boolean isLabel(String label, Vocabulary vocabulary) {
    return term(label, vocabulary) != null;
  }

  /** Whether {@code text} begins with a label of the header and a colon. */
  public static boolean isHeaderLabel(String text, Vocabulary vocabulary) {
    LabelledText labelled = LabelledText.of(text);
    return labelled != null && isLabel(labelled.label(), vocabulary);
  }

  /** Whether {@code label} is of the score or the grade of the whole. */
  public static boolean isVerdict(String label, Vocabulary vocabulary) {
    return vocabulary.means(label, Term.TOTAL)
        || vocabulary.means(label, Term.SCORE)
        || vocabulary.means(label, Term.GRADE);
  }
}
