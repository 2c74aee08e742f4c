package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Reported;
import java.math.BigDecimal;

/** The total row's points are the indicators' alone, while its score has the fund block's in it. */
final class TotalWeightExcludesFund implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    PrintedPoints points = form.points();
    Reported total = form.project().reported();
    BigDecimal all = points.allWeights();
    if (total.weight() == null
        || total.score() == null
        || all == null
        || points.indicatorWeights() == null
        || points.fundWeight() == null) {
      return;
    }
    BigDecimal tolerance = points.roundingOfWeights().add(Tolerance.of(total.weight()));
    boolean excludes =
        points.fundWeight().compareTo(tolerance) > 0
            && !Tolerance.differ(total.weight(), points.indicatorWeights(), tolerance);
    if (excludes && includesFund(points, total.score(), total.weight())) {
      remarks.raise(
          FindingCode.TOTAL_WEIGHT_EXCLUDES_FUND,
          "reported.weight",
          Say.figure(total.weight()),
          Say.figure(points.fundWeight()),
          Say.figure(total.score()),
          Say.figure(all));
    }
  }

  private static boolean includesFund(PrintedPoints points, BigDecimal score, BigDecimal weight) {
    BigDecimal tolerance = points.roundingOfScores().add(Tolerance.of(score));
    boolean hasScore = PrintedPoints.orNone(points.fundScore()).compareTo(tolerance) > 0;
    return score.compareTo(weight) > 0
        || (hasScore && !Tolerance.differ(score, points.allScores(), tolerance));
  }
}
