package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.ACTUAL_COPIES_TARGET;
import static io.jixiao.schema.audit.FindingCode.ALL_ACTUALS_EQUAL_TARGETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedValuesTest {
  private static final Row EQUAL = Row.of("质量指标", "合格率", "≥98%", "98%");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥90% | ≥90% | true
          >=90% | ≥90% | true
          ≥90% | ≥95% | true
          ＝0人 | ＝0人 | true
          ≥90% | 90% | false
          ≥90% | ≤90% | false
          90% | ≥90% | false
          ≤24小时 | 24小时内 | false
          长期 | 长期 | false
          """)
  void the_sign_before_an_actual_is_flagged(String target, String actual, boolean flagged) {
    assertThat(Found.is(ACTUAL_COPIES_TARGET, Row.of("质量指标", "收押率", target, actual)))
        .isEqualTo(flagged);
  }

  @Test
  void signs_are_listed_once_a_form_and_copies_among_them_counted() {
    Form form =
        Form.of(
            EQUAL,
            Row.of("质量指标", "收押率", "≥90%", "≥90%"),
            Row.of("质量指标", "合格率", "≥95%", "≥95%"),
            Row.of("成本指标", "预算", "≤734万元", "≤565.88万元"));

    assertThat(Found.places(ACTUAL_COPIES_TARGET, form)).containsExactly("indicators E11");
    assertThat(Found.sentence(ACTUAL_COPIES_TARGET, form))
        .contains("有 3 项", "其中 2 项", "“收押率”、“合格率”、“预算”");
  }

  @Test
  void five_figures_that_are_all_the_targets_are_flagged() {
    Form form = Form.of(EQUAL, EQUAL, EQUAL, EQUAL, Row.of("成本指标", "成本", "50万元", "500000元"));

    assertThat(Found.places(ALL_ACTUALS_EQUAL_TARGETS, form)).containsExactly("indicators E10");
    assertThat(Found.sentence(ALL_ACTUALS_EQUAL_TARGETS, form)).contains("全部 5 项");
  }

  @Test
  void words_and_days_beside_them_change_nothing() {
    assertThat(
            Found.is(
                ALL_ACTUALS_EQUAL_TARGETS,
                EQUAL,
                EQUAL,
                EQUAL,
                EQUAL,
                EQUAL,
                Row.of("社会效益", "治安", "提升", "较好"),
                Row.of("时效指标", "完成时间", "12月底前", "12月1日")))
        .isTrue();
  }

  @Test
  void four_figures_or_one_that_differs_are_not() {
    Row word = Row.of("社会效益", "治安", "提升", "提升");
    assertThat(Found.is(ALL_ACTUALS_EQUAL_TARGETS, EQUAL, EQUAL, EQUAL, EQUAL, word)).isFalse();

    Row more = Row.of("质量指标", "合格率", "≥98%", "98.1%");
    assertThat(Found.is(ALL_ACTUALS_EQUAL_TARGETS, EQUAL, EQUAL, EQUAL, EQUAL, EQUAL, more))
        .isFalse();

    Row otherUnit = Row.of("质量指标", "台数", "98台", "98套");
    assertThat(Found.is(ALL_ACTUALS_EQUAL_TARGETS, EQUAL, EQUAL, EQUAL, EQUAL, EQUAL, otherUnit))
        .isFalse();
  }
}
