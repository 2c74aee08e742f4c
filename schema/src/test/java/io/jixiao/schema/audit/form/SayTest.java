package io.jixiao.schema.audit.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayTest {

  @Test
  void a_text_stands_on_one_line_and_is_cut_behind_forty_characters() {
    assertThat(Say.text(" 采购\n设备  4台 ")).isEqualTo("采购 设备 4台");
    assertThat(Say.text(" \n")).isEqualTo("-");
    assertThat(Say.text("字".repeat(40))).isEqualTo("字".repeat(40));
    assertThat(Say.text("字".repeat(41))).isEqualTo("字".repeat(40) + "…");
  }

  @Test
  void a_figure_has_the_unit_that_stands_elsewhere() {
    assertThat(value("4", "采购数量（台）")).isEqualTo("4台");
    assertThat(value("4台", "采购数量（台）")).isEqualTo("4台");
    assertThat(value("4", "采购")).isEqualTo("4");
    assertThat(value("较好", "采购数量（台）")).isEqualTo("较好");
    assertThat(Say.value(null)).isEmpty();
  }

  private static String value(String text, String name) {
    return Say.value(MeasureReader.read(text, MeasureContext.target(2024, name)));
  }

  @ParameterizedTest
  @CsvSource({
    "万元, 6.9 万元",
    "元, 69000 元",
    "亿元, 0.00069 亿元",
    "角, 690000 角",
    "' ', 69000 元",
    ", 69000 元"
  })
  void money_is_said_in_the_forms_unit(String unit, String said) {
    Form form = Form.of(Row.of("数量指标", "采购", "4台", "4台")).amountUnit(unit);

    assertThat(Say.money(form.project(), new BigDecimal("69000.00"))).isEqualTo(said);
  }
}
