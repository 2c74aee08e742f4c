package io.jixiao.schema.audit.list;

import io.jixiao.schema.project.ProjectListRow;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A row and a form that may be about one project, with what speaks for it.
 *
 * @param name likeness of the names, see {@link ProjectNames#likeness}
 * @param evidence what else agrees: amount, score, unit
 */
record RowMatch(int row, ListedForm form, int name, int evidence) {

  /** Forms that fit a row equally well need no order: it is about none of them for certain. */
  static final Comparator<RowMatch> BEST_FIRST =
      Comparator.comparingInt(RowMatch::name)
          .thenComparingInt(RowMatch::evidence)
          .reversed()
          .thenComparingInt(RowMatch::row);

  private static final int AMOUNT = 4;
  private static final int SCORE = 2;
  private static final int UNIT = 1;

  /** Null where too little speaks for it. */
  static @Nullable RowMatch of(ListRows list, int number, int name, ListedForm form) {
    ProjectListRow row = list.rows().get(number);
    ListedAmount amount = ListedAmount.of(row.amount());
    boolean sameAmount = amount != null && amount.isOf(form);
    boolean sameScore =
        row.score() != null && form.score() != null && row.score().compareTo(form.score()) == 0;
    int unit = unit(list, row, form);
    boolean possible =
        sameAmount
            || (unit >= 0 && (sameScore || name == ProjectNames.SAME))
            || (unit > 0 && name == ProjectNames.SAME_CORE);
    return name > 0 && possible
        ? new RowMatch(
            number, form, name, (sameAmount ? AMOUNT : 0) + (sameScore ? SCORE : 0) + UNIT * unit)
        : null;
  }

  /** 1 where the organisations agree, -1 where they contradict, 0 where one says nothing. */
  private static int unit(ListRows list, ProjectListRow row, ListedForm form) {
    String listed = row.unit() == null ? list.department() : row.unit();
    if (listed == null || (form.unit() == null && form.department() == null)) {
      return 0;
    }
    boolean agrees =
        OrganisationNames.areAlike(listed, form.unit())
            || (OrganisationNames.areAlike(listed, form.department())
                && (row.unit() == null || OrganisationNames.areAlike(listed, list.department())));
    return agrees ? 1 : -1;
  }

  boolean isAsGoodAs(RowMatch other) {
    return name == other.name && evidence == other.evidence;
  }
}
