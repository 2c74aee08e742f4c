package io.jixiao.importer.blank;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Amount;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was behind a printed figure: cells show 20.00 万元 for 199,970 元. */
final class ExactFigures {
  private static final Map<String, Integer> POWERS =
      Map.of("元", 0, "千元", 3, "万元", 4, "百万元", 6, "亿元", 8);

  private ExactFigures() {}

  /** The amount in the form's unit; null where it or the unit is unknown. */
  static @Nullable BigDecimal of(@Nullable Amount amount, @Nullable String unit) {
    Integer power = unit == null ? null : POWERS.get(unit);
    return amount == null || amount.yuan() == null || power == null
        ? null
        : amount.yuan().movePointLeft(power);
  }

  /** The figure at face value: 95.4 for a cell that shows 95%. */
  static @Nullable BigDecimal of(@Nullable Measure measure) {
    return measure == null ? null : measure.value();
  }
}
