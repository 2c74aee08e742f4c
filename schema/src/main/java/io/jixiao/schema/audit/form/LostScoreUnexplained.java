package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Reasons;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points were lost and nobody says why. The fund block is explained by a reason in any of its rows
 * or in the total row.
 */
final class LostScoreUnexplained implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    MainFund fund = form.mainFund();
    if (fund != null && !isFundExplained(form.project())) {
      compare(remarks, fund.path("score"), Say.clause("FUND"), fund.row().score(), fund.weight());
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      if (!Reasons.isGiven(row.deviationReason())) {
        compare(remarks, Rows.path(i, "score"), Say.text(row.name()), row.score(), row.weight());
      }
    }
  }

  static boolean isFundExplained(Project project) {
    return Reasons.isGiven(project.reported().deviationReason())
        || project.funds().stream().map(Fund::deviationReason).anyMatch(Reasons::isGiven);
  }

  private static void compare(
      Remarks remarks,
      String path,
      Object name,
      @Nullable BigDecimal score,
      @Nullable BigDecimal weight) {
    if (score != null && weight != null && score.compareTo(weight) < 0) {
      remarks.raise(
          FindingCode.LOST_SCORE_UNEXPLAINED, path, name, Say.figure(score), Say.figure(weight));
    }
  }
}
