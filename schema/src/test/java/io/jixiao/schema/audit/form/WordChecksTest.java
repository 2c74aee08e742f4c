package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.ACTUAL_BOILERPLATE;
import static io.jixiao.schema.audit.FindingCode.DEVIATION_BOILERPLATE;
import static io.jixiao.schema.audit.FindingCode.QUALITATIVE_ACTUAL_FOR_QUANTITY;
import static io.jixiao.schema.audit.FindingCode.QUALITATIVE_TARGET_ECHOED;
import static io.jixiao.schema.audit.FindingCode.TARGET_NOT_MEASURABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥1 | 完成 | true
          ≥1 | 1 | false
          ≥1 | 已完成1个 | false
          1年 | 达成年度指标 | true
          2024年底前 | 完成 | true
          2024年底前 | 12月20日 | false
          2024年1-12月 | 完成 | true
          零种植 | 完成 | true
          零种植 | 零种植 | false
          零流失、零流弊 | 完成 | true
          ≥85% | 尚未调查 | true
          ≥85% | - | false
          ≥85% | | false
          逐年上升 | 完成 | false
          """)
  void words_for_a_figure_or_a_day_are_flagged(String target, String actual, boolean flagged) {
    assertThat(Found.is(QUALITATIVE_ACTUAL_FOR_QUANTITY, Row.of("数量指标", "禁毒教育", target, actual)))
        .isEqualTo(flagged);
  }

  @Test
  void each_row_with_words_for_a_figure_is_told_with_its_texts() {
    Form form = Form.of(Row.of("数量指标", "禁毒教育", "≥2课时", "完成"));

    assertThat(Found.places(QUALITATIVE_ACTUAL_FOR_QUANTITY, form))
        .containsExactly("indicators[0].actual E10");
    assertThat(Found.sentence(QUALITATIVE_ACTUAL_FOR_QUANTITY, form))
        .contains("“禁毒教育”", "“≥2课时”", "“完成”");
  }

  @Test
  void echoed_targets_are_listed_with_their_points() {
    Form form =
        Form.of(
            Row.of("社会效益", "治安", "长期", "长期").worth("20", "20"),
            Row.of("社会效益", "治安", "4次", "4次").worth("30", "30"),
            Row.of("社会效益", "办案", "健全", "已健全。").worth("5", "5"));

    assertThat(Found.places(QUALITATIVE_TARGET_ECHOED, form)).containsExactly("indicators E10");
    assertThat(Found.sentence(QUALITATIVE_TARGET_ECHOED, form))
        .contains("2 项", "25 分", "“治安”、“办案”");
  }

  @Test
  void other_words_and_equal_figures_are_no_echo() {
    assertThat(
            Found.is(
                QUALITATIVE_TARGET_ECHOED,
                Row.of("社会效益", "治安", "长期", "发案数连续三年下降"),
                Row.of("社会效益", "治安", "长期", "达成年度指标"),
                Row.of("社会效益", "治安", "4次", "4次")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          稳步提升 | 达成年度指标 | true
          稳步提升 | 已完成 | true
          稳步提升 | 完成。 | true
          稳步提升 | 按时完成 | true
          稳步提升 | 全部达成预期目标 | true
          稳步提升 | 部分达成预期指标并具有一定效果 | true
          稳步提升 | 未完成预期指标且效果较差 | false
          稳步提升 | 已完成内控制度修订 | false
          稳步提升 | 较上年明显提升 | false
          稳步提升 | 稳步提升 | false
          稳步提升 | 100% | false
          ≥1 | 完成 | false
          """)
  void a_target_in_words_that_was_merely_reached_is_flagged(
      String target, String actual, boolean flagged) {
    assertThat(Found.is(ACTUAL_BOILERPLATE, Row.of("社会效益", "治安", target, actual)))
        .isEqualTo(flagged);
  }

  @Test
  void boilerplate_is_listed_with_its_points() {
    Form form =
        Form.of(
            Row.of("社会效益", "治安", "提升", "提升很快").worth("20", "20"),
            Row.of("社会效益", "办案", "提升", "完成").worth("7.5", "7.5"));

    assertThat(Found.places(ACTUAL_BOILERPLATE, form)).containsExactly("indicators E11");
    assertThat(Found.sentence(ACTUAL_BOILERPLATE, form)).contains("1 项", "7.5 分", "“办案”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          治安 | 逐年上升 | 有所上升 | true
          治安 | 逐年上升 | | true
          治安 | 逐年上升 | 逐年上升 | false
          治安 | 逐年上升 | 达成年度指标 | false
          治安 | 健全 | 较健全 | false
          治安 | | 有所上升 | false
          治安 | 按时完成 | 12月20日 | false
          治安 | 较上年上升5% | 上升6% | false
          警务站位于人口密集地区，发生违法犯罪时，可以及时到达 | >=20% | 20% | true
          警务站位于人口密集地区，发生违法犯罪时，可以及时到达 | >=20个 | 20个 | false
          警务站位于人口密集地区，可以及时到达的比例 | >=20% | 20% | false
          警务站及时到达。 | >=20% | 20% | false
          """)
  void words_of_hope_and_a_share_of_nothing_named_are_flagged(
      String name, String target, String actual, boolean flagged) {
    assertThat(Found.is(TARGET_NOT_MEASURABLE, Row.of("社会效益", name, target, actual)))
        .isEqualTo(flagged);
  }

  @Test
  void targets_that_can_not_be_measured_are_listed_with_their_points() {
    Form form =
        Form.of(
            Row.of("社会效益", "治安", "提升", null).worth("20", null),
            Row.of("社会效益", "办案", "长期", null).worth("7.5", null));

    assertThat(Found.places(TARGET_NOT_MEASURABLE, form)).containsExactly("indicators D10");
    assertThat(Found.sentence(TARGET_NOT_MEASURABLE, form)).contains("2 项", "27.5 分", "“治安”、“办案”");
  }

  private static final String STATUS = "该项目为跨年项目，项目未完成。";

  @Test
  void one_reason_for_four_rows_that_lost_points_is_flagged() {
    Row lost = Row.of("数量指标", "购买数量", "4套", "3套").worth("10", "7.5").because(STATUS);
    Row full = lost.worth("10", "10");
    Row other = lost.because("该项目为跨年项目");

    assertThat(Found.places(DEVIATION_BOILERPLATE, Form.of(full, lost, lost, lost, lost)))
        .containsExactly("indicators H11");
    assertThat(Found.sentence(DEVIATION_BOILERPLATE, Form.of(lost, lost, lost, lost, lost)))
        .contains("5 项", STATUS);
    assertThat(Found.is(DEVIATION_BOILERPLATE, lost, lost, lost, full, other)).isFalse();
    assertThat(Found.is(DEVIATION_BOILERPLATE, full, full, full, full)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"财政资金未下达, false", "财政资金尚未下达, true"})
  void a_short_reason_may_be_that_of_many_rows(String reason, boolean flagged) {
    Row lost = Row.of("数量指标", "购买数量", "4套", "3套").worth("10", "7.5").because(reason);

    assertThat(Found.is(DEVIATION_BOILERPLATE, lost, lost, lost, lost)).isEqualTo(flagged);
  }
}
