package io.jixiao.schema.comparison;

import io.jixiao.schema.project.Grade;
import java.math.BigDecimal;

/**
 * What a policy makes of a project whose form has points to earn.
 *
 * @param fullMark what {@code grade} refers to
 * @param undecidedWeight points that the form does not decide
 */
public record Recomputed(
    BigDecimal total, BigDecimal fullMark, Grade grade, BigDecimal undecidedWeight) {}
