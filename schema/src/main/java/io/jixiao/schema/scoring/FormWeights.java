package io.jixiao.schema.scoring;

import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.DefaultWeights;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points that the rows of a form can earn: the form's, else the policy's. */
final class FormWeights {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final @Nullable BigDecimal[] indicators;
  private @Nullable BigDecimal execution;

  private FormWeights(@Nullable BigDecimal[] indicators, @Nullable BigDecimal execution) {
    this.indicators = indicators;
    this.execution = execution;
  }

  /**
   * @param row of the fund block that can earn points; null for none
   */
  static FormWeights of(Project project, @Nullable Fund row, ScoringPolicy policy) {
    List<Indicator> rows = project.indicators();
    @Nullable BigDecimal[] printed = new BigDecimal[rows.size()];
    int blank = 0;
    for (int i = 0; i < printed.length; i++) {
      printed[i] = notNegative(rows.get(i).weight());
      blank += printed[i] == null ? 1 : 0;
    }
    FormWeights weights = new FormWeights(printed, row == null ? null : notNegative(row.weight()));
    boolean fundBlank = row != null && weights.execution == null;
    if (blank == printed.length) {
      weights.takeDefaults(project, policy, fundBlank);
    } else if (blank + (fundBlank ? 1 : 0) == 1) {
      weights.fillTheOnlyBlank(fundBlank, policy.fullMark() == null ? HUNDRED : policy.fullMark());
    }
    return weights;
  }

  @Nullable BigDecimal ofExecution() {
    return execution;
  }

  @Nullable BigDecimal of(int indicator) {
    return indicators[indicator];
  }

  private void takeDefaults(Project project, ScoringPolicy policy, boolean fundBlank) {
    if (fundBlank) {
      execution = policy.weights().execution();
    }
    DefaultWeights defaults =
        execution == null ? policy.weights() : policy.weights().besideExecution(execution);
    LevelShares.distribute(project, defaults, indicators);
  }

  /** The only blank is what is missing to the full mark. */
  private void fillTheOnlyBlank(boolean fundBlank, BigDecimal fullMark) {
    BigDecimal missing = fullMark.subtract(execution == null ? BigDecimal.ZERO : execution);
    int blank = -1;
    for (int i = 0; i < indicators.length; i++) {
      BigDecimal weight = indicators[i];
      if (weight == null) {
        blank = i;
      } else {
        missing = missing.subtract(weight);
      }
    }
    if (missing.signum() <= 0) {
      return;
    }
    if (fundBlank) {
      execution = missing;
    } else {
      indicators[blank] = missing;
    }
  }

  private static @Nullable BigDecimal notNegative(@Nullable BigDecimal weight) {
    return weight == null ? null : weight.max(BigDecimal.ZERO);
  }
}
