package io.jixiao.schema.project;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a summary list.
 *
 * @param number 序号 as printed
 * @param unit 资金使用单位
 */
public record ProjectListRow(
    @Nullable String number,
    @Nullable String unit,
    String name,
    @Nullable Amount amount,
    @Nullable BigDecimal score,
    @Nullable String scoreText,
    @Nullable Grade grade,
    @Nullable String gradeText,
    List<Attribute> attributes,
    FieldCell source) {

  public ProjectListRow {
    attributes = List.copyOf(attributes);
  }
}
