package io.jixiao.importer.form.header;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.text.Normal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a form is about that is about no project: a department or unit with all that it spends
 * (部门整体支出绩效自评表).
 */
final class WholeUnit {
  private static final Pattern WHOLE = Pattern.compile(".*((部门|单位)\\)?整体|整体(支出)?绩效).*");
  private static final Pattern NAMES = Pattern.compile("(?!.*(主管|实施|使用|项目)).*(部门|单位)\\)?名称");
  private static final List<Term> BY_PLACE =
      List.of(Term.WHOLE_UNIT, Term.FILLING_UNIT, Term.DEPARTMENT, Term.UNIT);

  private WholeUnit() {}

  /**
   * The unit that stands for the project: where the title says that the form is about a whole unit,
   * whichever it names; where the title says nothing, only one under 部门名称 or 单位名称, and only if no
   * label asks for a project.
   *
   * @param title null where there is none
   * @return null where the form is about a project, or nobody can tell what it is about
   */
  static @Nullable RawValue of(@Nullable String title, HeaderFields fields) {
    String compact = title == null ? "" : Normal.compact(title);
    RawValue named = named(fields);
    if (isSaidIn(title)) {
      return named == null ? first(fields) : named;
    }
    return compact.contains("项目") || fields.isPrinted(Term.NAME) ? null : named;
  }

  /**
   * Whether the {@code unit} that stands for the project is a department: title or label say so.
   */
  static boolean isDepartment(@Nullable String title, RawValue unit, HeaderFields fields) {
    return (title != null && Normal.compact(title).contains("部门"))
        || BY_PLACE.stream()
            .filter(field -> unit.equals(fields.value(field)))
            .anyMatch(field -> LabelKey.of(fields.label(field)).contains("部门"));
  }

  /** Whether {@code title} says that the form is about a whole department or unit. */
  static boolean isSaidIn(@Nullable String title) {
    return title != null && WHOLE.matcher(Normal.compact(title)).matches();
  }

  private static @Nullable RawValue named(HeaderFields fields) {
    return BY_PLACE.stream()
        .filter(field -> NAMES.matcher(LabelKey.of(fields.label(field))).matches())
        .map(fields::value)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable RawValue first(HeaderFields fields) {
    for (Term field : BY_PLACE) {
      RawValue value = fields.value(field);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
