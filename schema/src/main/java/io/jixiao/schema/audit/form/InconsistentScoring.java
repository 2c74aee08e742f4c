package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Comparison.Level;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 16 % of the target twice, for 5 points each, and once it is 1 point and once 2; told at the row
 * that got less.
 */
final class InconsistentScoring implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    for (int i = 1; i < form.indicators().size(); i++) {
      BigDecimal share = missedShare(form, i);
      int earlier = share == null ? -1 : scoredOtherwise(form, share, i);
      if (share != null && earlier >= 0) {
        raise(form, earlier, i, share, remarks);
      }
    }
  }

  /** The first row before {@code number} that reached the same and scored another; -1 for none. */
  private static int scoredOtherwise(AuditedForm form, BigDecimal share, int number) {
    for (int i = 0; i < number; i++) {
      BigDecimal other = missedShare(form, i);
      if (other != null && other.compareTo(share) == 0 && differ(form, i, number)) {
        return i;
      }
    }
    return -1;
  }

  private static void raise(
      AuditedForm form, int first, int second, BigDecimal share, Remarks remarks) {
    Indicator one = form.indicators().get(first);
    Indicator other = form.indicators().get(second);
    boolean firstGotLess =
        one.score() != null && other.score() != null && one.score().compareTo(other.score()) < 0;
    remarks.raise(
        FindingCode.INCONSISTENT_SCORING,
        Rows.path(firstGotLess ? first : second, "score"),
        Quoted.shortened(one.name()),
        plain(one.score()),
        Quoted.shortened(other.name()),
        plain(other.score()),
        plain(share.movePointRight(2)) + "%");
  }

  /** What a missed target was reached to; null where it was met or there is no such share. */
  private static @Nullable BigDecimal missedShare(AuditedForm form, int indicator) {
    if (!(form.comparison(indicator) instanceof Level level)
        || !Boolean.FALSE.equals(level.met())) {
      return null;
    }
    BigDecimal share = level.ratio();
    return share == null || share.signum() == 0 ? null : share;
  }

  private static boolean differ(AuditedForm form, int first, int second) {
    BigDecimal one = form.indicators().get(first).score();
    BigDecimal other = form.indicators().get(second).score();
    boolean alike = form.item(first).weight().compareTo(form.item(second).weight()) == 0;
    return alike && one != null && other != null && one.compareTo(other) != 0;
  }

  private static String plain(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
  }
}
