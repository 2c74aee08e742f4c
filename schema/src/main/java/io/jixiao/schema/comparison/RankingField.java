package io.jixiao.schema.comparison;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By what the projects of a group are ranked. */
public enum RankingField {
  REPORTED_SCORE(member -> member.totals().reportedScore()),
  RECOMPUTED_SCORE(member -> member.totals().recomputedScore()),
  /** Recomputed less reported. */
  DIFFERENCE(member -> member.totals().difference()),
  EXECUTION_RATE(member -> member.totals().executionRate()),
  EXECUTED(member -> member.totals().executed()),
  ADJUSTED_BUDGET(member -> member.totals().adjustedBudget()),
  ERROR_COUNT(member -> BigDecimal.valueOf(member.findings().error()));

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<Group.Member, @Nullable BigDecimal> value;

  RankingField(Function<Group.Member, @Nullable BigDecimal> value) {
    this.value = value;
  }

  @Nullable BigDecimal of(Group.Member member) {
    return value.apply(member);
  }
}
