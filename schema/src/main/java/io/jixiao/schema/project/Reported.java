package io.jixiao.schema.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The total row (总分) and the grade as the form states them.
 *
 * @param scoreText as printed: {@code 97.71}, {@code 100.00分}
 * @param gradeText as printed: 优, 优秀
 */
public record Reported(
    @Nullable BigDecimal weight,
    @Nullable String weightText,
    @Nullable BigDecimal score,
    @Nullable String scoreText,
    @Nullable Grade grade,
    @Nullable String gradeText,
    @Nullable String deviationReason) {}
