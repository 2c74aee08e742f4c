package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Comparison.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 16 % of the target twice, for 5 points each, and once it is 1 point and once 2; told at the row
 * that got less.
 */
final class InconsistentScoring implements Check {

  /** What should earn the same: the share of the target that was reached, for the same points. */
  private record Result(BigDecimal share, BigDecimal weight) {}

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    // of each result the first row and the first that scored another, which every further row is
    // compared with
    Map<Result, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Result result = result(form, i);
      if (result == null) {
        continue;
      }
      List<Integer> earlier = seen.computeIfAbsent(result, unused -> new ArrayList<>(2));
      int other = scoredOtherwise(form, earlier, i);
      if (other >= 0) {
        raise(form, other, i, result.share(), remarks);
      }
      if (earlier.isEmpty() || (other >= 0 && earlier.size() == 1)) {
        earlier.add(i);
      }
    }
  }

  /** What a missed target was reached to; null where it was met or there is no share or score. */
  private static @Nullable Result result(AuditedForm form, int indicator) {
    if (form.indicators().get(indicator).score() == null
        || !(form.comparison(indicator) instanceof Level level)
        || !Boolean.FALSE.equals(level.met())) {
      return null;
    }
    BigDecimal share = level.ratio();
    return share == null || share.signum() == 0
        ? null
        : new Result(share, form.item(indicator).weight().stripTrailingZeros());
  }

  private static int scoredOtherwise(AuditedForm form, List<Integer> earlier, int number) {
    for (int row : earlier) {
      if (Tolerance.differ(score(form, row), score(form, number), Tolerance.NEGLIGIBLE)) {
        return row;
      }
    }
    return -1;
  }

  private static void raise(
      AuditedForm form, int first, int second, BigDecimal share, Remarks remarks) {
    Indicator one = form.indicators().get(first);
    Indicator other = form.indicators().get(second);
    boolean firstGotLess = score(form, first).compareTo(score(form, second)) < 0;
    remarks.raise(
        FindingCode.INCONSISTENT_SCORING,
        Rows.path(firstGotLess ? first : second, "score"),
        Say.text(one.name()),
        Say.figure(score(form, first)),
        Say.text(other.name()),
        Say.figure(score(form, second)),
        Say.figure(share.movePointRight(2)) + "%");
  }

  private static BigDecimal score(AuditedForm form, int indicator) {
    return PrintedPoints.orNone(form.indicators().get(indicator).score());
  }
}
