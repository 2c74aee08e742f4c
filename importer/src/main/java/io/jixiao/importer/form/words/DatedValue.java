package io.jixiao.importer.form.words;

import io.jixiao.schema.text.Normal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of the header and the date behind it, which has no label: {@code 填报单位：某局　2023年1月16日}.
 *
 * @param date null where there is none or where it is the value's own
 */
public record DatedValue(String value, @Nullable String date) {
  /** Behind these a date is none of theirs; behind others it may be the end of a period. */
  private static final Set<Term> DATED =
      EnumSet.of(
          Term.NAME,
          Term.UNIT,
          Term.FILLING_UNIT,
          Term.WHOLE_UNIT,
          Term.DEPARTMENT,
          Term.AMOUNT_UNIT);

  /** {@code 填表人：张某　　2024年1月5日}: neither is the date a person's. */
  private static final Pattern PERSON = Pattern.compile("(人|电话|领导)$");

  /**
   * A month behind a single blank may be the value's own, and so may be any date of a project's
   * name.
   */
  public static DatedValue of(Term term, LabelledText labelled) {
    String value = labelled.value();
    boolean undated = DATED.contains(term) || PERSON.matcher(labelled.label()).find();
    int gap = undated ? DateText.gapBefore(value) : -1;
    if (gap < 0
        || (!Normal.isBlank(value.codePointAt(gap - 1))
            && (term == Term.NAME || value.indexOf('日', gap) < 0))) {
      return new DatedValue(value, null);
    }
    return new DatedValue(value.substring(0, gap).strip(), value.substring(gap + 1));
  }
}
