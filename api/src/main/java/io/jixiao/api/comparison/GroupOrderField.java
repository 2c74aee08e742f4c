package io.jixiao.api.comparison;

import io.jixiao.schema.comparison.Distribution;
import io.jixiao.schema.comparison.Group;
import io.jixiao.schema.comparison.GroupKey;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By what groups can be ordered: a key that they are grouped by, or a figure. */
public enum GroupOrderField {
  REGION(GroupKey.REGION),
  PROVINCE(GroupKey.PROVINCE),
  DEPARTMENT(GroupKey.DEPARTMENT),
  IMPLEMENTING_UNIT(GroupKey.IMPLEMENTING_UNIT),
  FISCAL_YEAR(GroupKey.FISCAL_YEAR),
  LEVEL1(GroupKey.LEVEL1),
  LEVEL2(GroupKey.LEVEL2),
  REPORTED_GRADE(GroupKey.REPORTED_GRADE),
  RECOMPUTED_GRADE(GroupKey.RECOMPUTED_GRADE),
  TEMPLATE(GroupKey.TEMPLATE),
  PROJECT(GroupKey.PROJECT),
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
  REPORTED_Q1(group -> of(group.reported(), Distribution::q1)),
  REPORTED_Q3(group -> of(group.reported(), Distribution::q3)),
  REPORTED_MIN(group -> of(group.reported(), Distribution::min)),
  REPORTED_MAX(group -> of(group.reported(), Distribution::max)),
  RECOMPUTED_AVERAGE(group -> of(group.recomputed(), Distribution::average)),
  RECOMPUTED_MEDIAN(group -> of(group.recomputed(), Distribution::median)),
  RECOMPUTED_Q1(group -> of(group.recomputed(), Distribution::q1)),
  RECOMPUTED_Q3(group -> of(group.recomputed(), Distribution::q3)),
  RECOMPUTED_MIN(group -> of(group.recomputed(), Distribution::min)),
  RECOMPUTED_MAX(group -> of(group.recomputed(), Distribution::max)),
  DIFFERENCE_AVERAGE(group -> of(group.difference(), Distribution::average)),
  DIFFERENCE_MEDIAN(group -> of(group.difference(), Distribution::median)),
  DIFFERENCE_Q1(group -> of(group.difference(), Distribution::q1)),
  DIFFERENCE_Q3(group -> of(group.difference(), Distribution::q3)),
  DIFFERENCE_MIN(group -> of(group.difference(), Distribution::min)),
  DIFFERENCE_MAX(group -> of(group.difference(), Distribution::max)),
  ERROR_COUNT(group -> BigDecimal.valueOf(group.findings().error())),
  WARNING_COUNT(group -> BigDecimal.valueOf(group.findings().warning())),
  NOTICE_COUNT(group -> BigDecimal.valueOf(group.findings().notice())),
  UNDECIDED_WEIGHT(Group::undecidedWeight);

  private final @Nullable GroupKey key;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<Group, @Nullable BigDecimal> figure;

  GroupOrderField(GroupKey key) {
    this.key = key;
    this.figure = group -> null;
  }

  GroupOrderField(Function<Group, @Nullable BigDecimal> figure) {
    this.key = null;
    this.figure = figure;
  }

  /** Null for figures. */
  @Nullable GroupKey key() {
    return key;
  }

  /** Null where the group has none, and for keys. */
  @Nullable BigDecimal figure(Group group) {
    return figure.apply(group);
  }

  private static @Nullable BigDecimal of(
      @Nullable Distribution distribution, Function<Distribution, BigDecimal> figure) {
    return distribution == null ? null : figure.apply(distribution);
  }
}
