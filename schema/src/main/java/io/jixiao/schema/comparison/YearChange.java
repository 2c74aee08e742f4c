package io.jixiao.schema.comparison;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a group from one year to a later one: the later less the earlier. Null where one
 * of the two has no such figure.
 *
 * @param from the earlier year
 * @param adjustedBudget in yuan, as is {@code executed}
 * @param adjustedBudgetShare of the earlier year's, four decimals, as is {@code executedShare}
 * @param executionRate in percentage points
 */
public record YearChange(
    int from,
    int to,
    int projectCount,
    @Nullable BigDecimal adjustedBudget,
    @Nullable BigDecimal adjustedBudgetShare,
    @Nullable BigDecimal executed,
    @Nullable BigDecimal executedShare,
    @Nullable BigDecimal executionRate,
    @Nullable BigDecimal reportedAverage,
    @Nullable BigDecimal recomputedAverage,
    @Nullable BigDecimal metShare,
    @Nullable BigDecimal metWeightShare) {

  static YearChange of(YearFigures earlier, YearFigures later) {
    Two two = new Two(earlier.group(), later.group());
    return new YearChange(
        earlier.fiscalYear(),
        later.fiscalYear(),
        count(later.group()) - count(earlier.group()),
        two.difference(Group::adjustedBudget),
        two.share(Group::adjustedBudget),
        two.difference(Group::executed),
        two.share(Group::executed),
        two.difference(Group::executionRate),
        two.difference(group -> average(group.reported())),
        two.difference(group -> average(group.recomputed())),
        two.difference(Group::metShare),
        two.difference(Group::metWeightShare));
  }

  private static int count(@Nullable Group group) {
    return group == null ? 0 : group.projectCount();
  }

  private static @Nullable BigDecimal average(@Nullable Distribution distribution) {
    return distribution == null ? null : distribution.average();
  }

  private record Two(@Nullable Group earlier, @Nullable Group later) {

    @Nullable BigDecimal difference(Function<Group, @Nullable BigDecimal> figure) {
      BigDecimal before = earlier == null ? null : figure.apply(earlier);
      BigDecimal after = later == null ? null : figure.apply(later);
      return before == null || after == null ? null : after.subtract(before);
    }

    @Nullable BigDecimal share(Function<Group, @Nullable BigDecimal> figure) {
      BigDecimal difference = difference(figure);
      BigDecimal before = earlier == null ? null : figure.apply(earlier);
      return difference == null || before == null ? null : Shares.of(difference, before);
    }
  }
}
