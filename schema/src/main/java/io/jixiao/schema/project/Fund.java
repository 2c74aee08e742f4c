package io.jixiao.schema.project;

import io.jixiao.schema.measure.Measure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the fund block.
 *
 * @param label as printed and trimmed; dashes and colon are kept: {@code ------本级安排：}
 * @param depth how deep the row stands under the total: 0 total, 1 its parts, 2 parts of a part
 * @param initialBudget 年初预算数
 * @param adjustedBudget 全年预算数
 * @param executed 全年执行数
 * @param executionRate 执行率, in percent
 */
public record Fund(
    String label,
    FundKind kind,
    int depth,
    @Nullable Amount initialBudget,
    @Nullable Amount adjustedBudget,
    @Nullable Amount executed,
    @Nullable Measure executionRate,
    @Nullable BigDecimal weight,
    @Nullable String weightText,
    @Nullable BigDecimal score,
    @Nullable String scoreText,
    @Nullable String deviationReason,
    List<Attribute> attributes) {

  public Fund {
    attributes = List.copyOf(attributes);
  }
}
