package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.NAME_UNIT_MISMATCH;
import static io.jixiao.schema.audit.FindingCode.UNIT_MISMATCH;
import static io.jixiao.schema.audit.FindingCode.UNIT_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          巡检次数 | ≥12次 | 90% | true
          巡检次数 | ≥12次 | 12次 | false
          巡检次数 | ≥12次 | 12 | false
          巡检次数 | ≥12次 | 12次/年 | false
          设备数量 | 3台 | 3套 | true
          投资额 | ≤50万元 | 498000元 | false
          满意度 | ≥90 | 95% | true
          满意度 | ≥90% | 95 | false
          公安形象 | 总体提升 | 100% | true
          公安形象 | 总体提升 | 137.6万元 | true
          公安形象 | 总体提升 | 总体提升 | false
          发案数 | 下降 | 下降5% | false
          资金使用时间 | 2024年1-12月 | 100% | true
          资金使用时间 | 2024年1-12月 | 2024年11月 | false
          办结天数 | ≤30天 | 2024年9月25日 | true
          办结天数 | ≤30天 | 28天 | false
          完工月份 | ≤11月 | 2024年11月20日 | false
          完成情况 | 及时 | 12月20日 | false
          租用办公用房所需经费 | ≥98% | 0 | true
          租用办公用房所需经费 | ≥98% | 98% | false
          租用办公用房所需经费 | ≤5万元 | 0 | false
          办公经费执行率 | ≥98% | 100 | false
          运行成本 | 较上年下降5% | 2.6 | false
          巡检次数 | ≥12次 | 较好 | false
          """)
  void values_of_two_kinds_or_units_are_flagged(
      String name, String target, String actual, boolean flagged) {
    assertThat(Found.is(UNIT_MISMATCH, Row.of("数量指标", name, target, actual))).isEqualTo(flagged);
  }

  @Test
  void a_mismatch_quotes_both_at_the_actual() {
    Form form = Form.of(Row.of("数量指标", "巡检次数", "≥12次", "90%"));

    assertThat(Found.places(UNIT_MISMATCH, form)).containsExactly("indicators[0].actual E10");
    assertThat(Found.sentence(UNIT_MISMATCH, form)).contains("“巡检次数”", "“≥12次”", "“90%”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          吸毒人员查处 | ≥10 | 24 | true
          吸毒人员查处 | ≥10人 | 24 | false
          吸毒人员查处 | ≥10 | 24人 | false
          吸毒人员查处 | 0 | 0 | false
          吸毒人员查处（人） | ≥10 | 24 | false
          吸毒人员查处人数 | ≥10 | 24 | false
          购置数量 | 4 | 4 | false
          合格率 | 100 | 100 | false
          合格率 | 101 | 100 | true
          办案效率 | 100 | 100 | false
          群众满意度 | ≥90 | 92 | false
          学校发展能力 | 100 | 100 | true
          大型活动 | 完成 | 完成 | false
          """)
  void figures_that_count_nothing_named_are_flagged(
      String name, String target, String actual, boolean flagged) {
    assertThat(Found.is(UNIT_MISSING, Row.of("数量指标", name, target, actual))).isEqualTo(flagged);
  }

  @Test
  void missing_units_are_listed_once_a_form() {
    Form form =
        Form.of(
            Row.of("数量指标", "禁毒教育基地", "≥1", "1"),
            Row.of("数量指标", "宣传次数", "≥1", "1"),
            Row.of("数量指标", "大型活动", "≥2", "2"));

    assertThat(Found.places(UNIT_MISSING, form)).containsExactly("indicators D10");
    assertThat(Found.sentence(UNIT_MISSING, form)).contains("2 项", "“禁毒教育基地”、“大型活动”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          在押人员逃脱率 | ＝0人 | true
          在押人员逃脱率 | 0% | false
          在押人员逃脱率 | 0 | false
          在押人员逃脱率(%) | 0人 | true
          在押人员逃脱人数 | ＝0人 | false
          工作效率 | 3件 | false
          巡查频率 | 4次 | false
          人员占比 | 5人 | true
          合格率 | 0.5‰ | false
          出水率 | 3吨/亩 | false
          合格率 | 高 | false
          """)
  void a_rate_that_counts_things_is_flagged(String name, String target, boolean flagged) {
    assertThat(Found.is(NAME_UNIT_MISMATCH, Row.of("质量指标", name, target, target)))
        .isEqualTo(flagged);
  }
}
