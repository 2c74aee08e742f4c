package io.jixiao.schema.comparison;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of a group, for orders. */
public enum GroupFigure {
  PROJECT_COUNT(group -> BigDecimal.valueOf(group.projectCount())),
  INDICATOR_COUNT(group -> BigDecimal.valueOf(group.indicatorCount())),
  DECIDED_COUNT(group -> BigDecimal.valueOf(group.decidedCount())),
  MET_COUNT(group -> BigDecimal.valueOf(group.metCount())),
  MET_SHARE(Group::metShare),
  MET_WEIGHT_SHARE(Group::metWeightShare),
  WEIGHT(Group::weight),
  REPORTED_POINTS(Group::reportedPoints),
  RECOMPUTED_POINTS(Group::recomputedPoints),
  INITIAL_BUDGET(Group::initialBudget),
  ADJUSTED_BUDGET(Group::adjustedBudget),
  EXECUTED(Group::executed),
  EXECUTION_RATE(Group::executionRate),
  REPORTED_AVERAGE(group -> of(group.reported(), Distribution::average)),
  REPORTED_MEDIAN(group -> of(group.reported(), Distribution::median)),
  REPORTED_MIN(group -> of(group.reported(), Distribution::min)),
  REPORTED_MAX(group -> of(group.reported(), Distribution::max)),
  RECOMPUTED_AVERAGE(group -> of(group.recomputed(), Distribution::average)),
  RECOMPUTED_MEDIAN(group -> of(group.recomputed(), Distribution::median)),
  RECOMPUTED_MIN(group -> of(group.recomputed(), Distribution::min)),
  RECOMPUTED_MAX(group -> of(group.recomputed(), Distribution::max)),
  DIFFERENCE_AVERAGE(group -> of(group.difference(), Distribution::average)),
  DIFFERENCE_MEDIAN(group -> of(group.difference(), Distribution::median)),
  DIFFERENCE_MIN(group -> of(group.difference(), Distribution::min)),
  DIFFERENCE_MAX(group -> of(group.difference(), Distribution::max)),
  ERROR_COUNT(group -> BigDecimal.valueOf(group.findings().error())),
  WARNING_COUNT(group -> BigDecimal.valueOf(group.findings().warning())),
  NOTICE_COUNT(group -> BigDecimal.valueOf(group.findings().notice())),
  UNDECIDED_WEIGHT(Group::undecidedWeight);

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<Group, @Nullable BigDecimal> figure;

  GroupFigure(Function<Group, @Nullable BigDecimal> figure) {
    this.figure = figure;
  }

  /** Null where the group has none. */
  public @Nullable BigDecimal of(Group group) {
    return figure.apply(group);
  }

  private static @Nullable BigDecimal of(
      @Nullable Distribution distribution, Function<Distribution, BigDecimal> figure) {
    return distribution == null ? null : figure.apply(distribution);
  }
}
