package io.jixiao.schema.project;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the indicator tree.
 *
 * @param path headings from level 1 down to this one, without their points
 * @param weight points printed in the heading: 50 for {@code 产出指标(50分)}
 * @param weightText as printed: {@code (50分)}
 */
public record IndicatorGroup(
    List<String> path,
    @Nullable BigDecimal weight,
    @Nullable String weightText,
    @Nullable String cell) {

  public IndicatorGroup {
    path = List.copyOf(path);
  }
}
