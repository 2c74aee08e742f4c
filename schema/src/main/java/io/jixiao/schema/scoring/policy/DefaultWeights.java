package io.jixiao.schema.scoring.policy;

import java.math.BigDecimal;

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
    BigDecimal cost) {}
