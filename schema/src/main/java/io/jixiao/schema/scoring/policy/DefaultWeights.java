package io.jixiao.schema.scoring.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of the parts of a form that prints none.
 *
 * @param execution of the fund block
 * @param cost of 成本指标 as a first level of its own; 0 where it belongs to the output
 */
public record DefaultWeights(
    BigDecimal execution,
    BigDecimal output,
    BigDecimal benefit,
    BigDecimal satisfaction,
    BigDecimal cost) {
  private static final int SCALE = 2;

  /**
   * The same for a form that prints points for the fund block only: the others share what is left
   * in the proportions that they have here, to two decimals.
   */
  public DefaultWeights besideExecution(BigDecimal printed) {
    BigDecimal indicators = output.add(benefit).add(satisfaction).add(cost);
    BigDecimal left = execution.add(indicators).subtract(printed);
    if (printed.compareTo(execution) == 0 || left.signum() <= 0 || indicators.signum() == 0) {
      return this;
    }
    return new DefaultWeights(
        printed,
        share(output, left, indicators),
        share(benefit, left, indicators),
        share(satisfaction, left, indicators),
        share(cost, left, indicators));
  }

  private static BigDecimal share(BigDecimal points, BigDecimal left, BigDecimal indicators) {
    return points.multiply(left).divide(indicators, SCALE, RoundingMode.HALF_UP);
  }
}
