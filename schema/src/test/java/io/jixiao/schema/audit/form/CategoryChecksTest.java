package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.INDICATOR_CATEGORY_SUSPECT;
import static io.jixiao.schema.audit.FindingCode.MISSING_INDICATOR_CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          数量指标 | 依法收押率 | ≥90% | true
          数量指标 | 完成率(%) | 98 | true
          数量指标 | 禁毒宣传进万家 | 100% | true
          数量指标 | 收押人数 | ≥90人 | false
          数量指标 | 办案效率 | 提高 | false
          数量指标 | 接待人次 | 较上年增长5% | false
          数量指标 | 服务对象满意度 | ≥80% | true
          数量指标 | 毒情监测 | 2024年底前 | true
          数量指标 | 人均保障 | ≤6.2万元 | true
          数量指标 | 发放贷款 | ≥6.2万元 | false
          数量指标 | 发放贷款 | 6.2万元 | false
          质量指标 | 资金支付及时率 | ≥90% | true
          质量指标 | （及时拨付） | 100% | true
          质量指标 | 资金支付率 | 100% | true
          质量指标 | 资金支付准确率 | 100% | false
          质量指标 | 验收合格率 | 100% | false
          质量指标 | 验收时间 | 6月底前 | true
          时效指标 | 完成率 | ≥98% | true
          时效指标 | 按期完成率 | ≥98% | false
          时效指标 | 资金支付及时率 | ≥98% | false
          时效指标 | 资金使用进度 | 100% | false
          时效指标 | 完成时间 | 6月底前 | false
          成本指标 | 资金到位数 | 50000元 | true
          成本指标 | 资金到位率 | 100% | false
          成本指标 | 项目成本 | 50000元 | false
          社会效益 | 群众满意度 | ≥90% | false
          社会效益 | 就业率 | ≥90% | false
          满意度 | 群众满意度 | ≥90% | false
          组织实施 | 群众满意度 | ≥90% | false
          """)
  void an_indicator_under_a_heading_that_it_can_not_be_of_is_flagged(
      String level2, String name, String target, boolean flagged) {
    assertThat(Found.is(INDICATOR_CATEGORY_SUSPECT, Row.of(level2, name, target, null)))
        .isEqualTo(flagged);
  }

  @Test
  void satisfaction_among_benefits_is_flagged_where_the_form_has_a_heading_for_it() {
    Row misplaced = Row.of("社会效益", "群众满意度", "≥90%", "95%");
    Row rightly = Row.of("x", "民警满意度", "≥90%", "95%").under("满意度指标", "服务对象");
    Row notIts = Row.of("社会效益", "满意度调查次数", "4次", "4次");

    assertThat(Found.places(INDICATOR_CATEGORY_SUSPECT, Form.of(misplaced, rightly, notIts)))
        .containsExactly("indicators[0].name C10");
    assertThat(Found.is(INDICATOR_CATEGORY_SUSPECT, misplaced)).isFalse();
  }

  @Test
  void the_sentence_says_where_it_stands_and_where_it_belongs() {
    Form form = Form.of(Row.of("质量指标", "到岗及时率", "100%", "100%"));

    assertThat(Found.sentence(INDICATOR_CATEGORY_SUSPECT, form))
        .contains("“到岗及时率”", "“质量指标”", "更像是时效指标");
  }

  private static final Row QUALITY = Row.of("", "合格率", "100%", "100%").under("产出指标", "质量指标");
  private static final Row TIME = Row.of("", "及时率", "100%", "100%").under("产出指标", "时效指标");
  private static final Row QUANTITY = Row.of("", "台数", "4台", "4台").under("产出指标", "数量指标");
  private static final Row BENEFIT = Row.of("", "治安", "好", "好").under("效益指标", "社会效益指标");

  @Test
  void outputs_without_a_quantity_are_flagged() {
    Form form = Form.of(BENEFIT, QUALITY, TIME, QUALITY);

    assertThat(Found.places(MISSING_INDICATOR_CATEGORY, form))
        .containsExactly("indicators[1].name C11");
    assertThat(Found.sentence(MISSING_INDICATOR_CATEGORY, form)).contains("只有质量指标、时效指标，");
    assertThat(Found.places(MISSING_INDICATOR_CATEGORY, Form.of(QUALITY, TIME, QUALITY)))
        .containsExactly("indicators[0].name C10");
  }

  @Test
  void outputs_with_a_quantity_or_hardly_any_heading_are_not() {
    assertThat(Found.is(MISSING_INDICATOR_CATEGORY, QUALITY, TIME, QUANTITY)).isFalse();
    assertThat(Found.is(MISSING_INDICATOR_CATEGORY, QUALITY, QUALITY, BENEFIT)).isFalse();
    assertThat(Found.is(MISSING_INDICATOR_CATEGORY, QUALITY.under("产出指标"), TIME)).isFalse();
    assertThat(Found.is(MISSING_INDICATOR_CATEGORY, QUALITY, TIME, TIME.under("产出指标", "运营")))
        .isFalse();
  }
}
