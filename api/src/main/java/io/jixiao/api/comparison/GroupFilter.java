package io.jixiao.api.comparison;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.query.DecimalFilter;
import io.jixiao.api.store.query.IntFilter;
import io.jixiao.api.store.query.ValueFilter;
import io.jixiao.schema.comparison.Group;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which groups, by what they come to; what is given holds together, null is no condition.
 *
 * @param and all of these hold
 * @param or at least one of these holds
 * @param not this does not hold
 * @param executionRate in percent
 */
public record GroupFilter(
    @Nullable List<GroupFilter> and,
    @Nullable List<GroupFilter> or,
    @Nullable GroupFilter not,
    @Nullable IntFilter projectCount,
    @Nullable IntFilter indicatorCount,
    @Nullable IntFilter decidedCount,
    @Nullable IntFilter metCount,
    @Nullable DecimalFilter metShare,
    @Nullable DecimalFilter metWeightShare,
    @Nullable DecimalFilter weight,
    @Nullable DecimalFilter reportedPoints,
    @Nullable DecimalFilter recomputedPoints,
    @Nullable DecimalFilter initialBudget,
    @Nullable DecimalFilter adjustedBudget,
    @Nullable DecimalFilter executed,
    @Nullable DecimalFilter executionRate,
    @Nullable DistributionFilter reported,
    @Nullable DistributionFilter recomputed,
    @Nullable DistributionFilter difference,
    @Nullable FindingCountsFilter findings,
    @Nullable DecimalFilter undecidedWeight) {
  static final int MAX_DEPTH = 8;

  /**
   * Before it is asked about any group.
   *
   * @throws RequestRejected where it is too deep
   */
  void check() {
    check(1);
  }

  private void check(int depth) {
    if (depth > MAX_DEPTH) {
      throw new RequestRejected(ErrorCode.FILTER_TOO_DEEP, MAX_DEPTH);
    }
    Stream.of(and, or)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .forEach(filter -> filter.check(depth + 1));
    if (not != null) {
      not.check(depth + 1);
    }
  }

  boolean holds(Group group) {
    return (and == null || and.stream().allMatch(filter -> filter.holds(group)))
        && (or == null || or.stream().anyMatch(filter -> filter.holds(group)))
        && (not == null || !not.holds(group))
        && countsHold(group)
        && pointsHold(group)
        && moneyHolds(group)
        && (reported == null || reported.holds(group.reported()))
        && (recomputed == null || recomputed.holds(group.recomputed()))
        && (difference == null || difference.holds(group.difference()))
        && (findings == null || findings.holds(group.findings()));
  }

  private boolean countsHold(Group group) {
    return ValueFilter.holds(projectCount, group.projectCount())
        && ValueFilter.holds(indicatorCount, group.indicatorCount())
        && ValueFilter.holds(decidedCount, group.decidedCount())
        && ValueFilter.holds(metCount, group.metCount())
        && ValueFilter.holds(metShare, group.metShare())
        && ValueFilter.holds(metWeightShare, group.metWeightShare());
  }

  private boolean pointsHold(Group group) {
    return ValueFilter.holds(weight, group.weight())
        && ValueFilter.holds(reportedPoints, group.reportedPoints())
        && ValueFilter.holds(recomputedPoints, group.recomputedPoints())
        && ValueFilter.holds(undecidedWeight, group.undecidedWeight());
  }

  private boolean moneyHolds(Group group) {
    return ValueFilter.holds(initialBudget, group.initialBudget())
        && ValueFilter.holds(adjustedBudget, group.adjustedBudget())
        && ValueFilter.holds(executed, group.executed())
        && ValueFilter.holds(executionRate, group.executionRate());
  }
}
