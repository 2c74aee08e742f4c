package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.scoring.ScoreItem;
import java.math.BigDecimal;

/**
 * The fund block's score is not its weight × rate, by more than 0.05. A printed rate that rounded
 * amounts leave room for is as good as the one that follows from them.
 */
final class ExecutionScoreMismatch implements Check {
  @Override
  public void look(AuditedForm form, Remarks remarks) {
    MainFund fund = form.mainFund();
    ScoreItem item = fund == null ? null : fund.item();
    if (fund == null || item == null || fund.weight() == null || item.reported() == null) {
      return;
    }
    if (!item.undecided()
        && Tolerance.differ(item.earned(), item.reported(), Tolerance.NEGLIGIBLE)
        && !followsPrintedRate(form, fund, fund.weight(), item.reported())) {
      remarks.raise(
          FindingCode.EXECUTION_SCORE_MISMATCH,
          fund.path("score"),
          Say.figure(item.reported()),
          item.explanation().text(),
          Say.figure(item.earned()));
    }
  }

  private static boolean followsPrintedRate(
      AuditedForm form, MainFund fund, BigDecimal weight, BigDecimal reported) {
    BigDecimal printed = fund.execution().printed();
    return printed != null
        && !ExecutionRateMismatch.differs(form.project(), fund.row(), fund.execution())
        && !Tolerance.differ(
            weight.multiply(printed).movePointLeft(2).min(weight), reported, Tolerance.NEGLIGIBLE);
  }
}
