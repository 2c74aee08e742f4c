package io.jixiao.schema.scoring.attainment;

import io.jixiao.schema.project.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator got; no policy plays a part in it.
 *
 * @param ratio actual over the target that counts, target over actual for "at most"; four decimals;
 *     null where there is no such share
 * @param met null where it cannot be decided
 */
public record Attainment(@Nullable BigDecimal ratio, @Nullable Boolean met) {

  public static Attainment of(Indicator indicator) {
    Comparison comparison = Comparison.of(indicator);
    return new Attainment(comparison.ratio(), comparison.met());
  }
}
