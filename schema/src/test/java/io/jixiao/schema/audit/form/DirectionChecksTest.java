package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.INCONSISTENT_SCORING;
import static io.jixiao.schema.audit.FindingCode.TARGET_CONTRADICTS_NAME;
import static io.jixiao.schema.audit.FindingCode.TARGET_DIRECTION_SUSPECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          成本指标 | 人均月发放工资数 | ≥2000元 | true
          成本指标 | 人均月发放工资数 | >2000元 | true
          成本指标 | 人均月发放工资数 | ≤2000元 | false
          成本指标 | 人均月发放工资数 | 2000元 | false
          成本指标 | 租用办公用房所需经费 | ≥98% | true
          成本指标 | 按预算资金完成率 | ≥98% | false
          成本指标 | 资金到位数 | ≥50万元 | false
          成本指标 | 人均补助标准 | ≥600元 | false
          成本指标 | 成本节约金额 | ≥5万元 | false
          成本指标 | 机关运行成本 | 下降≥5% | false
          数量指标 | 单位成本 | ≥5万元 | true
          数量指标 | 采购金额 | ≥5万元 | false
          成本指标 | 运行成本 | 不低于上年 | false
          """)
  void a_cost_with_a_lower_bound_is_flagged(
      String level2, String name, String target, boolean flagged) {
    assertThat(Found.is(TARGET_DIRECTION_SUSPECT, Row.of(level2, name, target, "3000元")))
        .isEqualTo(flagged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          数量指标 | 辅警人数 | ≤100人 | 49人 | 10 | true
          数量指标 | 辅警人数 | <100人 | 49 | 10 | true
          数量指标 | 辅警人数 | ≤100人 | 50人 | 10 | false
          数量指标 | 辅警人数 | ≤100人 | 49人 | 9.9 | false
          数量指标 | 辅警人数 | ≥100人 | 49人 | 10 | false
          数量指标 | 投诉数量 | ≤100件 | 49件 | 10 | false
          数量指标 | 补助金额 | ≤100万元 | 49万元 | 10 | false
          数量指标 | 失业率 | ≤10% | 4% | 10 | false
          数量指标 | 办结时间 | ≤10天 | 4天 | 10 | false
          质量指标 | 辅警人数 | ≤100人 | 49人 | 10 | false
          """)
  void a_quantity_far_below_an_upper_bound_with_full_points_is_flagged(
      String level2, String name, String target, String actual, String score, boolean flagged) {
    Row row = Row.of(level2, name, target, actual).worth("10", score);

    assertThat(Found.is(TARGET_DIRECTION_SUSPECT, row)).isEqualTo(flagged);
  }

  @Test
  void no_points_are_no_full_points() {
    Row row = Row.of("数量指标", "辅警人数", "≤100人", "49人");

    assertThat(Found.is(TARGET_DIRECTION_SUSPECT, row.worth("0.1", "0.1"))).isTrue();
    assertThat(Found.is(TARGET_DIRECTION_SUSPECT, row.worth("0", "0"))).isFalse();
  }

  @Test
  void a_suspect_direction_is_told_at_the_target() {
    Form form = Form.of(Row.of("成本指标", "运行成本", "≥5万元", "6万元"));

    assertThat(Found.places(TARGET_DIRECTION_SUSPECT, form))
        .containsExactly("indicators[0].target D10");
    assertThat(Found.sentence(TARGET_DIRECTION_SUSPECT, form)).contains("“运行成本”", "“≥5万元”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          辅警队伍流失率控制在 6%以内, 队伍稳定 | ≥95% | true
          辅警队伍流失率控制在６％以内 | >95% | true
          辅警队伍流失率控制在6%以内 | ≤5% | false
          辅警队伍流失率控制在6%以内 | 5% | false
          辅警队伍流失率控制在6%以内 | ≥95人 | false
          群众满意度不低于95% | ≤95% | true
          群众满意度不低于95% | ≥90% | false
          负荷不超过80%的天数占比 | ≥95% | false
          辅警队伍流失率 | ≥95% | false
          """)
  void a_target_against_the_demand_in_the_name_is_flagged(
      String name, String target, boolean flagged) {
    Form form = Form.of(Row.of("可持续影响", name, target, "100%"));

    assertThat(Found.places(TARGET_CONTRADICTS_NAME, form))
        .hasSize(flagged ? 1 : 0)
        .allMatch("indicators[0].target D10"::equals);
  }

  @Test
  void the_same_share_for_the_same_points_earns_the_same() {
    Row one = Row.of("数量指标", "保障标准", "1.25万元", "0.2万元").worth("5", "1");
    Row other = Row.of("数量指标", "公用经费", "847.5万元", "135.6万元").worth("5", "2");

    assertThat(Found.places(INCONSISTENT_SCORING, Form.of(one, other)))
        .containsExactly("indicators[0].score G10");
    assertThat(Found.places(INCONSISTENT_SCORING, Form.of(other, one)))
        .containsExactly("indicators[1].score G11");
    assertThat(Found.sentence(INCONSISTENT_SCORING, Form.of(one, other)))
        .contains("“保障标准”", "“公用经费”", "16%", "1 和 2");
    assertThat(Found.places(INCONSISTENT_SCORING, Form.of(one, other, other))).hasSize(2);
    assertThat(Found.is(INCONSISTENT_SCORING, one, other.worth("5", "1.0"))).isFalse();
    assertThat(Found.is(INCONSISTENT_SCORING, one, other.worth("10", "2"))).isFalse();
    assertThat(Found.is(INCONSISTENT_SCORING, one, other.worth("5", null))).isFalse();
  }

  @Test
  void rows_that_were_met_or_missed_altogether_are_left_alone() {
    Row full = Row.of("数量指标", "采购", "4台", "4台");
    assertThat(Found.is(INCONSISTENT_SCORING, full.worth("5", "5"), full.worth("5", "4")))
        .isFalse();

    Row none = Row.of("数量指标", "采购", "4台", "0台");
    assertThat(Found.is(INCONSISTENT_SCORING, none.worth("5", "0"), none.worth("5", "1")))
        .isFalse();
  }

  @Test
  void scores_that_differ_by_rounding_are_the_same() {
    Row one = Row.of("数量指标", "采购", "3台", "1台").worth("10", "3.33");

    assertThat(Found.is(INCONSISTENT_SCORING, one, one.worth("10", "3.3"))).isFalse();
    assertThat(Found.is(INCONSISTENT_SCORING, one, one.worth("10", "3.2"))).isTrue();
    assertThat(
            Found.places(
                INCONSISTENT_SCORING, Form.of(one, one.worth("10", "3"), one.worth("10", "3.33"))))
        .containsExactly("indicators[1].score G11", "indicators[1].score G11");
  }
}
