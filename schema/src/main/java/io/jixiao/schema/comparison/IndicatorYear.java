package io.jixiao.schema.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a group in one year.
 *
 * @param count 0 where nobody has it in that year
 * @param decidedCount those of which target and actual tell whether the target is met
 * @param attainmentAverage of those that have one, four decimals; null where none has
 * @param target as printed, as is {@code actual}; null unless there is exactly one
 */
public record IndicatorYear(
    int fiscalYear,
    int count,
    int decidedCount,
    int metCount,
    @Nullable BigDecimal attainmentAverage,
    @Nullable String target,
    @Nullable String actual) {}
