package io.jixiao.schema.audit.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Row;
import org.junit.jupiter.api.Test;

class ComparedRowTest {
  private static final Row ROW = Row.of("数量指标", "设备", "4台", "4台");

  @Test
  void anAdjustedTargetCountsWhereThereIsOne() {
    assertThat(target(ROW.adjustedTo("3台"))).isEqualTo("3台");
    assertThat(target(ROW.adjustedTo("—"))).isEqualTo("4台");
    assertThat(target(ROW)).isEqualTo("4台");
  }

  private static String target(Row row) {
    return ComparedRow.of(row.indicator(0)).target().text();
  }
}
