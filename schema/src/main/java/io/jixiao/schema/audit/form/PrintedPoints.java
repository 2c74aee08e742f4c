package io.jixiao.schema.audit.form;

import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The points that a form prints, added up.
 *
 * @param indicatorWeights those of the first levels where no indicator has any; null where only
 *     some have
 * @param fundWeight null where the fund block has none
 * @param indicatorScores of those that have one
 * @param fundScore null where the fund block has none
 * @param unscored what the rows without a score could still earn
 * @param scored how many indicators have a score
 * @param roundingOfWeights by which sums may differ because weights were rounded
 * @param roundingOfScores the same of scores
 */
record PrintedPoints(
    @Nullable BigDecimal indicatorWeights,
    @Nullable BigDecimal fundWeight,
    BigDecimal indicatorScores,
    @Nullable BigDecimal fundScore,
    BigDecimal unscored,
    int scored,
    BigDecimal roundingOfWeights,
    BigDecimal roundingOfScores) {

  static PrintedPoints of(Project project, @Nullable MainFund fund) {
    List<Indicator> rows = project.indicators();
    List<BigDecimal> ofRows =
        rows.stream().map(Indicator::weight).filter(Objects::nonNull).toList();
    boolean inHeadings = ofRows.isEmpty() && (fund == null || fund.row().weight() != null);
    List<BigDecimal> weights = inHeadings ? ofHeadings(project) : ofRows;
    List<BigDecimal> scores = rows.stream().map(Indicator::score).filter(Objects::nonNull).toList();
    BigDecimal fundWeight = fund == null ? null : fund.weight();
    BigDecimal fundScore = fund == null ? null : fund.row().score();
    BigDecimal unscored = fundScore == null ? orNone(fundWeight) : BigDecimal.ZERO;
    for (Indicator row : rows) {
      unscored = row.score() == null ? unscored.add(orNone(row.weight())) : unscored;
    }
    return new PrintedPoints(
        weights.isEmpty() || (!inHeadings && weights.size() < rows.size()) ? null : sum(weights),
        fundWeight,
        sum(scores),
        fundScore,
        unscored,
        scores.size(),
        Tolerance.of(weights).add(Tolerance.of(fundWeight)),
        Tolerance.of(scores).add(Tolerance.of(fundScore)));
  }

  /** None unless each first level that has rows prints its points. */
  private static List<BigDecimal> ofHeadings(Project project) {
    Map<String, BigDecimal> printed = new HashMap<>();
    for (IndicatorGroup group : project.groups()) {
      if (group.path().size() == 1 && group.weight() != null) {
        printed.putIfAbsent(group.path().get(0), group.weight());
      }
    }
    boolean all =
        project.indicators().stream().map(Indicator::level1).allMatch(printed::containsKey);
    return all ? List.copyOf(printed.values()) : List.of();
  }

  /** With those of the fund block; null where an indicator has none. */
  @Nullable BigDecimal allWeights() {
    return indicatorWeights == null ? null : indicatorWeights.add(orNone(fundWeight));
  }

  /**
   * Whether a total row that prints {@code total} points rightly leaves out the fund block's: with
   * them they would come to the full mark.
   */
  boolean leavesOutFund(BigDecimal total, BigDecimal fullMark) {
    BigDecimal all = allWeights();
    BigDecimal tolerance = roundingOfWeights.add(Tolerance.of(total));
    return all != null
        && indicatorWeights != null
        && !Tolerance.differ(indicatorWeights, total, tolerance)
        && !Tolerance.differ(all, fullMark, tolerance);
  }

  /** With that of the fund block. */
  BigDecimal allScores() {
    return indicatorScores.add(orNone(fundScore));
  }

  static BigDecimal orNone(@Nullable BigDecimal points) {
    return points == null ? BigDecimal.ZERO : points;
  }

  private static BigDecimal sum(List<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
