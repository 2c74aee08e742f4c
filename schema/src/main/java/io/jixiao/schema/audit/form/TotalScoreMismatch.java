package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import java.math.BigDecimal;

/**
 * The printed total is not what fund block and indicators add up to, nor could a missing score make
 * up for the difference. A total row without the fund block's points may leave out its score, too.
 */
final class TotalScoreMismatch implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    PrintedPoints points = form.points();
    BigDecimal printed = form.project().reported().score();
    if (printed == null || points.scored() == 0) {
      return;
    }
    BigDecimal sum = points.allScores();
    BigDecimal tolerance = points.roundingOfScores().add(Tolerance.of(printed));
    BigDecimal most = sum.add(points.unscored());
    boolean explained =
        printed.compareTo(sum.subtract(tolerance)) >= 0
            && printed.compareTo(most.add(tolerance)) <= 0;
    if (!explained && !leavesOutFund(form, printed, tolerance)) {
      remarks.raise(
          FindingCode.TOTAL_SCORE_MISMATCH,
          "reported.score",
          Say.figure(printed),
          Say.figure(sum),
          Say.figure(PrintedPoints.orNone(points.fundScore())),
          Say.figure(points.indicatorScores()));
    }
  }

  private static boolean leavesOutFund(AuditedForm form, BigDecimal printed, BigDecimal tolerance) {
    BigDecimal weight = form.project().reported().weight();
    return weight != null
        && form.points().leavesOutFund(weight, form.fullMark())
        && !Tolerance.differ(printed, form.points().indicatorScores(), tolerance);
  }
}
