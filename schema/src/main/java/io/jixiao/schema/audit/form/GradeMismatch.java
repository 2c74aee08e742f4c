package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Reported;
import java.math.BigDecimal;

/**
 * The printed grade is not that of the printed total, or not that of the scores added up. The share
 * is one of the sum of the weights or of what the total row prints, whichever suits the grade.
 */
final class GradeMismatch implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Reported reported = form.project().reported();
    if (reported.grade() == null) {
      return;
    }
    if (reported.score() != null) {
      compare(form, remarks, reported.grade(), reported.score(), "GRADE.total");
    }
    PrintedPoints points = form.points();
    boolean complete = points.scored() > 0 && points.unscored().signum() == 0;
    if (complete && isAnother(points, reported)) {
      compare(form, remarks, reported.grade(), points.allScores(), "GRADE.sum");
    }
  }

  private static boolean isAnother(PrintedPoints points, Reported reported) {
    return reported.score() == null
        || Tolerance.differ(
            points.allScores(),
            reported.score(),
            points.roundingOfScores().add(Tolerance.of(reported.score())));
  }

  private static void compare(
      AuditedForm form, Remarks remarks, Grade printed, BigDecimal score, String basis) {
    BigDecimal full = fullMark(form);
    Grade right = form.policy().grades().grade(score, full);
    if (right == printed || suitsTotalRow(form, printed, score)) {
      return;
    }
    remarks.raise(
        FindingCode.GRADE_MISMATCH,
        "reported.grade",
        Say.clause("GRADE." + printed.name()),
        Say.clause(basis),
        Say.figure(score),
        Say.figure(full),
        Say.clause("GRADE." + right.name()));
  }

  /** The points of a form that leaves some of them out add up to less than can be earned. */
  private static BigDecimal fullMark(AuditedForm form) {
    return form.points().indicatorWeights() == null ? form.fullMark() : form.scorecard().fullMark();
  }

  private static boolean suitsTotalRow(AuditedForm form, Grade printed, BigDecimal score) {
    BigDecimal full = form.project().reported().weight();
    return full != null
        && full.compareTo(score) >= 0
        && form.policy().grades().grade(score, full) == printed;
  }
}
