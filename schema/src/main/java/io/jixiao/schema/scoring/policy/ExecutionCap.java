package io.jixiao.schema.scoring.policy;

import java.math.BigDecimal;

/**
 * A limit of the total for projects that spent little.
 *
 * @param below execution rate in percent under which it holds
 * @param total at most, of a full mark of 100; in proportion for another full mark
 */
public record ExecutionCap(BigDecimal below, BigDecimal total) {}
