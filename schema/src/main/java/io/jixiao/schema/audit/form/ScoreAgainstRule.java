package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.attainment.Comparison.Level;
import io.jixiao.schema.scoring.attainment.Nature;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score is not what the policy makes of target and actual; full points that are not earned are
 * said as such. What the policy leaves to the reviewer or takes from the form is none of it.
 */
final class ScoreAgainstRule implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    boolean asksForActuals = form.indicators().stream().anyMatch(row -> Given.is(row.actual()));
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      if (row.score() != null && row.weight() != null) {
        Text why = notEarned(form, i, row.score(), row.weight(), asksForActuals);
        if (why != null) {
          String points = Say.figure(row.score());
          remarks.raise(
              FindingCode.SCORE_NOT_EARNED,
              Rows.path(i, "score"),
              Say.text(row.name()),
              why,
              points);
        } else if (row.score().compareTo(row.weight()) <= 0) {
          compare(form.item(i), row.score(), i, row.name(), remarks);
        }
      }
    }
  }

  private static @Nullable Text notEarned(
      AuditedForm form, int index, BigDecimal score, BigDecimal weight, boolean asksForActuals) {
    if (weight.signum() <= 0 || score.compareTo(weight) < 0) {
      return null;
    }
    Indicator row = form.indicators().get(index);
    Measure target = Comparison.target(row);
    if (target == null || !Given.is(target)) {
      return null;
    }
    if (row.actual() == null || !Given.is(row.actual())) {
      return asksForActuals ? Say.clause("NOT_EARNED.blank", Say.value(target)) : null;
    }
    ScoreItem item = form.item(index);
    boolean granted = !item.undecided() && item.earned().compareTo(weight) >= 0;
    Comparison comparison = form.comparison(index);
    boolean missed = Boolean.FALSE.equals(comparison.met()) && !mayBeBetter(comparison);
    return missed && !granted
        ? Say.clause("NOT_EARNED.missed", Say.value(target), Say.value(row.actual()))
        : null;
  }

  /** Less money or time than planned is a matter of the rules, nothing that was not reached. */
  private static boolean mayBeBetter(Comparison comparison) {
    return comparison instanceof Level level
        && (level.nature() == Nature.COST || level.nature() == Nature.DURATION)
        && level.side() < 0;
  }

  private static void compare(
      ScoreItem item, BigDecimal score, int index, String name, Remarks remarks) {
    if (item.undecided() || !Tolerance.differ(item.earned(), score, Tolerance.NEGLIGIBLE)) {
      return;
    }
    boolean above = score.compareTo(item.earned()) > 0;
    remarks.raise(
        above ? FindingCode.SCORE_ABOVE_RULE : FindingCode.SCORE_BELOW_RULE,
        Rows.path(index, "score"),
        Say.text(name),
        Say.figure(score),
        item.explanation().text(),
        Say.figure(score.subtract(item.earned()).abs()));
  }
}
