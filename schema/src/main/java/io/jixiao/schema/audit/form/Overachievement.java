package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.Reasons;
import io.jixiao.schema.scoring.attainment.Category;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.attainment.Comparison.Level;
import io.jixiao.schema.scoring.attainment.Nature;
import io.jixiao.schema.scoring.policy.OverAchievement;
import io.jixiao.schema.scoring.policy.OverAchievement.Consequence;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Far more was reached than asked for, where more is better: from the policy's edge on, 130 % as a
 * rule. With a reason it is only worth a look.
 */
final class Overachievement implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      OverAchievement settings = form.policy().rulesFor(row).overAchievement();
      if (form.comparison(i) instanceof Level level
          && isMoreBetter(level, row)
          && isOver(level, settings)) {
        raise(i, row, level, remarks);
      }
    }
  }

  private static boolean isMoreBetter(Level level, Indicator row) {
    return !level.isUpperBound()
        && level.nature() == Nature.MORE_IS_BETTER
        && Category.of(row.path()) != Category.COST;
  }

  private static boolean isOver(Level level, OverAchievement settings) {
    return settings.consequence() != Consequence.FULL
        && level.target().signum() > 0
        && level.actual().movePointRight(2).compareTo(settings.from().multiply(level.target()))
            >= 0;
  }

  private static void raise(int index, Indicator row, Level level, Remarks remarks) {
    boolean explained = Reasons.isGiven(row.deviationReason());
    BigDecimal percent =
        level.actual().movePointRight(2).divide(level.target(), 1, RoundingMode.HALF_UP);
    remarks.raise(
        explained ? Severity.NOTICE : Severity.WARNING,
        FindingCode.OVERACHIEVEMENT,
        Rows.path(index, "actual"),
        Say.text(row.name()),
        Say.value(Comparison.target(row)),
        Say.value(row.actual()),
        Say.figure(percent),
        Say.clause(explained ? "OVER.explained" : "OVER.unexplained"));
  }
}
