package io.jixiao.importer.form.header;

import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.MoneyUnit;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.YearText;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a header by their fields. The first value of a field is kept there; others, and
 * those without a field, become attributes under their labels.
 */
final class HeaderFields {
  /** How close to the form an authority is, by a word of its label: the closest is the last. */
  private static final List<String> AUTHORITIES = List.of("中央", "省级", "自治区", "市级");

  private final Map<Term, RawValue> values = new EnumMap<>(Term.class);
  private final Map<Term, String> labels = new EnumMap<>(Term.class);
  private final Set<Term> printed = EnumSet.noneOf(Term.class);
  private final List<RawAttribute> attributes = new ArrayList<>();

  /** Notes a label, with or without a value. */
  void printed(Term term) {
    printed.add(term);
  }

  boolean isPrinted(Term term) {
    return printed.contains(term);
  }

  void keep(Term term, String label, RawValue value) {
    printed(term);
    Term field = field(term, value.text());
    RawValue known = values.get(field);
    if (field == Term.OTHER_LABEL || (known != null && !isCloser(field, label))) {
      addAttribute(label, value);
      return;
    }
    if (known != null) {
      addAttribute(label(field), known);
    }
    values.put(field, value);
    labels.put(field, label);
  }

  /** What stands behind a label may say that it meant something else. */
  private static Term field(Term term, String value) {
    if (term == Term.FILLING_UNIT && MoneyUnit.isUnit(value)) {
      return Term.AMOUNT_UNIT;
    }
    return term == Term.YEAR && YearText.of(value) == null ? Term.OTHER_LABEL : term;
  }

  /**
   * Of 中央主管部门 and 地方主管部门 the form is the latter's: forms are compared with those of the same
   * authority, and the ministry is everybody's.
   */
  private boolean isCloser(Term field, String label) {
    return field == Term.DEPARTMENT && authority(label) > authority(label(field));
  }

  private static int authority(String label) {
    for (int i = 0; i < AUTHORITIES.size(); i++) {
      if (label.contains(AUTHORITIES.get(i))) {
        return i;
      }
    }
    return AUTHORITIES.size();
  }

  /**
   * 填报单位 and 部门（单位）名称 are the implementing unit unless the form names another.
   *
   * @param field one of the two
   */
  void settleAsUnit(Term field) {
    RawValue value = values.remove(field);
    if (value == null) {
      return;
    }
    RawValue unit = values.putIfAbsent(Term.UNIT, value);
    if (unit != null) {
      addAttribute(label(field), value);
    }
  }

  /** Nobody's code is that of no unit, and a dash is none. */
  void settleUnitCode() {
    RawValue code = values.get(Term.UNIT_CODE);
    if (code != null && (!values.containsKey(Term.UNIT) || Placeholder.isNothing(code.text()))) {
      values.remove(Term.UNIT_CODE);
      addAttribute(label(Term.UNIT_CODE), code);
    }
  }

  private void addAttribute(String label, RawValue value) {
    attributes.add(new RawAttribute(LabelledText.withoutColon(label), value));
  }

  void putIfAbsent(Term field, RawValue value) {
    values.putIfAbsent(field, value);
  }

  @Nullable RawValue value(Term field) {
    return values.get(field);
  }

  /** The label of a field, as printed; empty where there is none. */
  String label(Term field) {
    return labels.getOrDefault(field, "");
  }

  List<RawAttribute> attributes() {
    return attributes;
  }
}
