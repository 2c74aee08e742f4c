package io.jixiao.schema.project;

import io.jixiao.schema.measure.Measure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leaf of the indicator tree.
 *
 * @param id stable across revisions of the project: made of path, name and ordinal
 * @param path headings above it, without their points; the name is not part of it
 * @param number printed number or prefix ({@code 指标 1:}), if any
 * @param target 年度指标值
 * @param adjustedTarget 调整后指标值: where present it is the target that counts
 * @param actual 实际完成值
 * @param weight the points it can earn
 * @param score as the form reports it
 */
public record Indicator(
    String id,
    List<String> path,
    @Nullable String number,
    String name,
    String nameText,
    @Nullable Measure target,
    @Nullable Measure adjustedTarget,
    @Nullable Measure actual,
    @Nullable BigDecimal weight,
    @Nullable String weightText,
    @Nullable BigDecimal score,
    @Nullable String scoreText,
    @Nullable String deviationReason,
    List<Attribute> attributes,
    FieldCell source) {

  public Indicator {
    path = List.copyOf(path);
    attributes = List.copyOf(attributes);
  }

  /** 一级指标: the first heading above it. */
  public @Nullable String level1() {
    return heading(0);
  }

  /** 二级指标: the second heading above it. */
  public @Nullable String level2() {
    return heading(1);
  }

  private @Nullable String heading(int level) {
    return level < path.size() ? path.get(level) : null;
  }
}
