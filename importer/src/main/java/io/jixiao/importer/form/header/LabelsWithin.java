package io.jixiao.importer.form.header;

import io.jixiao.importer.form.words.HeaderLabels;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the labels of the header that stand in one cell with their values. */
final class LabelsWithin {
  /** What is told by a name, and may have lost the colon before it. */
  static final Set<Term> NAMED = EnumSet.of(Term.NAME, Term.DEPARTMENT, Term.UNIT);

  private static final Pattern LABEL_GOES_ON = Pattern.compile("[及和与、（(]");

  private final Vocabulary vocabulary;

  LabelsWithin(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** All of them; empty where the text does not begin with one. */
  List<LabelledText> of(String text) {
    return LabelledText.several(text, this::isLabel).stream()
        .flatMap(each -> isShort(each) ? each.lines().stream() : Stream.of(each))
        .toList();
  }

  /** The same, among them such as count only where nothing has the field's own. */
  List<LabelledText> orWider(String text) {
    List<LabelledText> labelled = of(text);
    return labelled.stream().allMatch(this::isShort)
        ? LabelledText.several(
            text, label -> isLabel(label) || !vocabulary.widerTerms(label).isEmpty())
        : labelled;
  }

  /** {@code 主管部门　某局}, where the colon was forgotten; null where it is anything else. */
  @Nullable LabelledText withoutColon(String text) {
    LabelledText labelled =
        vocabulary.terms(text).isEmpty()
            ? LabelledText.withoutColonBetween(
                text, label -> NAMED.contains(HeaderLabels.term(label, vocabulary)))
            : null;
    return labelled != null
            && HeaderLabels.term(labelled.value(), vocabulary) == null
            && !LABEL_GOES_ON.matcher(labelled.value()).lookingAt()
            && !HeaderValue.isSentence(labelled.value())
        ? labelled
        : null;
  }

  private boolean isLabel(String label) {
    return HeaderLabels.isLabel(label, vocabulary) || HeaderLabels.isVerdict(label, vocabulary);
  }

  /** What asks for a name or a date; the text of others may hold what sounds like a label. */
  private boolean isShort(LabelledText labelled) {
    Term term = HeaderLabels.term(labelled.label(), vocabulary);
    return term != null && term != Term.OTHER_LABEL;
  }
}
