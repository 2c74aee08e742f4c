package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.GOAL_COPIED;
import static io.jixiao.schema.audit.FindingCode.GOAL_DIFFERS_FROM_INDICATOR;
import static io.jixiao.schema.audit.FindingCode.TEMPLATE_TEXT_LEFT;
import static io.jixiao.schema.audit.FindingCode.TEXT_CUT_OFF;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {
  private static final Row ROW = Row.of("数量指标", "采购设备数量", "4台", "4台");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          保障线路使用；完成新线路建设 | 保障线路使用；完成新线路建设 | true
          保障线路使用；完成新线路建设 | 保障线路使用, 完成新线路建设。 | true
          保障线路使用；完成新线路建设 | 已全部保障线路使用；完成新线路建设 | true
          保障线路使用；完成新线路建设 | 保障线路使用；完成新线路建设，均已落实 | true
          保障线路使用；完成新线路建设 | 保障线路使用；完成新线路建设12条 | false
          保障线路使用 | 已全面保障线路使用到位 | true
          保障线路使用 | 已全面保障线路使用并到位 | false
          保障线路使用 | 保障线路使用，并与各部门签订了协议 | false
          保障线路使用 | 线路全年无中断 | false
          保障线路使用 | | false
          保障线路使用 | —— | false
          —— | —— | false
          | 保障线路使用 | false
          """)
  void a_goal_that_was_copied_is_flagged(String expected, String actual, boolean flagged) {
    assertThat(Found.places(GOAL_COPIED, Form.of(ROW).goal(expected, actual)))
        .hasSize(flagged ? 1 : 0)
        .allMatch("goal.actual F5"::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          戒断三年巩固率不低于96%。 | 巩固率较高 | goal.expected
          戒断三年巩固率 ≥ 96% | 巩固率较高 | goal.expected
          戒断三年巩固率不低于95%。 | 戒断三年巩固率达96.8%。 | goal.actual
          戒断三年巩固率达到95%以上 | 戒断三年巩固率为98% |
          戒断三年巩固率等不低于96%。 | 戒断三年巩固率和满意度均达97% |
          三年巩固率不低于96%。 | 巩固率97% |
          戒断三年巩固率95%-97% | 戒断三年巩固率98.0% |
          戒断三年巩固率96人 | |
          """)
  void a_figure_in_the_goal_that_differs_from_the_row_is_flagged(
      String expected, String actual, String path) {
    Form form = Form.of(Row.of("质量指标", "戒断三年巩固率", "≥95%", "98%")).goal(expected, actual);

    assertThat(Found.of(GOAL_DIFFERS_FROM_INDICATOR, form))
        .extracting(found -> found.path())
        .containsExactlyElementsOf(Optional.ofNullable(path).stream().toList());
  }

  @Test
  void the_two_figures_are_quoted() {
    Form form = Form.of(Row.of("质量指标", "戒断三年巩固率", "≥95%", null)).goal("戒断三年巩固率不低于96%", null);

    assertThat(Found.sentence(GOAL_DIFFERS_FROM_INDICATOR, form))
        .contains("“戒断三年巩固率”", "“不低于96%”", "“≥95%”");
  }

  @Test
  void a_short_name_may_be_part_of_another_word() {
    Form form = Form.of(Row.of("质量指标", "巩固率", "≥95%", "98%")).goal("三年巩固率96%", "巩固率97%");

    assertThat(Found.of(GOAL_DIFFERS_FROM_INDICATOR, form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"年巩固率, false", "三年巩固率, true"})
  void a_name_of_five_characters_speaks_for_itself(String name, boolean flagged) {
    Form form = Form.of(Row.of("质量指标", name, "≥95%", "98%")).goal(name + "96%", "完成");

    assertThat(!Found.of(GOAL_DIFFERS_FROM_INDICATOR, form).isEmpty()).isEqualTo(flagged);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（100字以内）",
        "完成情况(限200字以内)",
        "完成（简要说明，500字左右）",
        "注：实际完成值要与年度指标值对应",
        "完成。说明：如未完成请分析原因",
        "……",
        "...",
        "目标1：……",
        "请填写年度目标完成情况",
        "完成XX设备采购",
        "完成××设备采购"
      })
  void a_hint_of_the_template_is_flagged(String text) {
    assertThat(Found.places(TEMPLATE_TEXT_LEFT, Form.of(ROW).goal("采购4台", text)))
        .containsExactly("goal.actual F5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "采购设备4台、维修……等",
        "采购（含备件）4台",
        "注册企业12家",
        "完成说明书编制",
        "采购TXX200设备4台",
        "2x2装配",
        "请示上级后已填写",
        "说明：因疫情影响，项目延期实施",
        "注：设备均已验收"
      })
  void what_is_no_hint_is_not(String text) {
    assertThat(Found.of(TEMPLATE_TEXT_LEFT, Form.of(ROW).goal("采购4台", text))).isEmpty();
  }

  @Test
  void hints_are_looked_for_wherever_people_write() {
    Row left = Row.of("数量指标", "指标2：……", "（100字以内）", "注：按实填写").because("请填写原因");
    Form form = Form.of(left).goal("（100字以内）", null).conclusion("（200字以内）").because("（50字以内）");

    assertThat(Found.of(TEMPLATE_TEXT_LEFT, form))
        .extracting(found -> found.path())
        .containsExactly(
            "goal.expected",
            "indicators[0].name",
            "indicators[0].target",
            "indicators[0].actual",
            "indicators[0].deviationReason",
            "conclusion",
            "reported.deviationReason");
    assertThat(Found.of(TEMPLATE_TEXT_LEFT, form).get(0).message().zh()).contains("“(100字以内)”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          项目持续发挥作 | true
          传输部门对实施效果的满 | true
          采购服务器、 | true
          采购服务器以及 | true
          建设单位的 | true
          采购（一期 | true
          （一期采购 | true
          采购（一期） | false
          项目持续发挥作用 | false
          传输部门对实施效果的满意度 | false
          宣传目的 | false
          健康知识普及 | false
          1）采购 | false
          保障工作 | false
          """)
  void a_name_that_breaks_off_is_flagged(String name, boolean flagged) {
    assertThat(Found.places(TEXT_CUT_OFF, Form.of(Row.of("数量指标", name, "4", "4"))))
        .hasSize(flagged ? 1 : 0)
        .allMatch("indicators[0].name C10"::equals);
  }

  @Test
  void a_title_or_bracket_that_is_never_closed_is_flagged_in_goals_and_project_names() {
    Form form = Form.of(ROW).named("采购（一期").goal("根据《会议纪要、批示回呈单", "根据《会议纪要》，采购4台、");

    assertThat(Found.places(TEXT_CUT_OFF, form)).containsExactly("goal.expected B5", "name B2");
    assertThat(Found.of(TEXT_CUT_OFF, form).get(0).message().zh()).contains("“《会议纪要、批示回呈单”");
    assertThat(Found.places(TEXT_CUT_OFF, Form.of(ROW).goal("采购4台", "采购（含备件4台")))
        .containsExactly("goal.actual F5");
  }
}
