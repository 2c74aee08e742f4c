package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row claims more points than it can earn. */
final class ScoreExceedsWeight implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    MainFund fund = form.mainFund();
    if (fund != null) {
      compare(
          remarks, fund.path("score"), Say.clause("FUND"), fund.row().score(), fund.row().weight());
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      compare(remarks, Rows.path(i, "score"), Say.text(row.name()), row.score(), row.weight());
    }
  }

  private static void compare(
      Remarks remarks,
      String path,
      Object name,
      @Nullable BigDecimal score,
      @Nullable BigDecimal weight) {
    if (score != null && weight != null && score.compareTo(weight) > 0) {
      remarks.raise(
          FindingCode.SCORE_EXCEEDS_WEIGHT, path, name, Say.figure(score), Say.figure(weight));
    }
  }
}
