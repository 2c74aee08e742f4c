package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.scoring.ScoreItem;

/** The fund block's score is not its weight × rate, by more than 0.05. */
final class ExecutionScoreMismatch implements Check {
  @Override
  public void look(AuditedForm form, Remarks remarks) {
    MainFund fund = form.mainFund();
    ScoreItem item = fund == null ? null : fund.item();
    if (fund == null || item == null || fund.weight() == null || item.reported() == null) {
      return;
    }
    if (!item.undecided()
        && Tolerance.differ(item.earned(), item.reported(), Tolerance.NEGLIGIBLE)) {
      remarks.raise(
          FindingCode.EXECUTION_SCORE_MISMATCH,
          fund.path("score"),
          Say.figure(item.reported()),
          item.explanation().text(),
          Say.figure(item.earned()));
    }
  }
}
