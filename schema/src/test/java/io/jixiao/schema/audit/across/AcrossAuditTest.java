package io.jixiao.schema.audit.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcrossAuditTest {
  private static final String GOAL = "保障辅警队伍稳定，按时发放工资和保险。";

  @Test
  void an_output_that_two_projects_claim_is_told_to_both_with_the_other() {
    Map<String, List<Finding>> found = audit(output("254人", "254人"), output("254人", "254人"));

    assertThat(found.keySet()).containsExactly("0", "1");
    assertThat(found.get("0"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("DUPLICATE_OUTPUT_ACROSS_PROJECTS");
              assertThat(finding.path()).isEqualTo("indicators");
              assertThat(finding.cell()).isEqualTo("A0");
              assertThat(finding.message().zh()).contains("保障辅警人数 254人 / 254人: 项目1。");
            });
  }

  @Test
  void figures_are_compared_as_understood() {
    assertThat(audit(output("≥254人", "254 人"), output("不少于254人", "254人"))).hasSize(2);
    assertThat(audit(output("1.2万元", "1.2万元"), output("12000元", "12000元"))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "255人,254人", // another target
    "254人,253人", // another actual
  })
  void another_figure_is_another_output(String target, String actual) {
    assertThat(audit(output("254人", "254人"), output(target, actual))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%", "12月", "3小时", "1套", "长期", "0次", "2024年12月底前"})
  void what_is_true_of_many_projects_is_no_output_claimed_twice(String value) {
    assertThat(audit(output(value, value), output(value, value))).isEmpty();
  }

  @Test
  void two_pieces_are_one_more_than_anybody_has() {
    assertThat(audit(output("2套", "2套"), output("2套", "2套"))).hasSize(2);
  }

  @Test
  void satisfaction_and_benefit_are_no_outputs() {
    Row row = Row.of("满意度指标", "受访群众", "90人", "92人").under("满意度指标", "服务对象满意度");

    assertThat(audit(Form.of(row), Form.of(row))).isEmpty();
    assertThat(audit(Form.of(row.under("成本指标")), Form.of(row.under("成本指标")))).hasSize(2);
    assertThat(audit(Form.of(row.under()), Form.of(row.under()))).hasSize(2);
  }

  @Test
  void one_project_may_say_a_thing_twice() {
    Row row = Row.of("数量指标", "保障辅警人数", "254人", "254人").under("产出指标");

    assertThat(audit(Form.of(row, row), Form.of())).isEmpty();
  }

  @Test
  void all_outputs_of_a_project_are_one_finding() {
    Row people = Row.of("数量指标", "保障辅警人数", "254人", "254人").under("产出指标");
    Row pay = Row.of("成本指标", "人均工资", "3000元/月", "3000元/月").under("产出指标");

    assertThat(audit(Form.of(people, pay), Form.of(people, pay)).get("1"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message().en()).contains("保障辅警人数", "; 人均工资", "项目0"));
  }

  @ParameterizedTest
  @CsvSource({"5, false", "6, true"})
  void of_many_outputs_five_are_told_and_the_others_counted(int rows, boolean more) {
    Row[] outputs =
        IntStream.range(0, rows)
            .mapToObj(i -> Row.of("数量指标", "采购" + i, "254台", "254台").under("产出指标"))
            .toArray(Row[]::new);

    String message = audit(Form.of(outputs), Form.of(outputs)).get("0").get(0).message().zh();

    assertThat(message).contains("采购4 254台 / 254台: 项目1").doesNotContain("采购5");
    assertThat(message.contains("; …(+1)")).isEqualTo(more);
    assertThat(message.contains("…")).isEqualTo(more);
  }

  @Test
  void of_many_that_share_it_some_are_named_and_the_others_counted() {
    Form[] forms =
        IntStream.range(0, 10).mapToObj(i -> output("254人", "254人")).toArray(Form[]::new);

    assertThat(audit(forms).get("9").get(0).message().zh()).contains("项目0、项目1、项目2 …(+6)");
  }

  @Test
  void departments_of_one_name_in_two_regions_are_two() {
    assertThat(
            audit(output("254人", "254人").region("140581"), output("254人", "254人").region("520200")))
        .isEmpty();
  }

  @Test
  void a_goal_that_two_projects_have_is_told_to_both() {
    Map<String, List<Finding>> found =
        audit(Form.of().goal(GOAL, "完成"), Form.of().goal("1." + GOAL.replace("，", " "), "完成"));

    assertThat(found).as("the number makes it another text").isEmpty();

    found = audit(Form.of().goal(GOAL, "完成"), Form.of().goal(GOAL.replace("，", " "), "完成"));
    assertThat(found.get("0"))
        .extracting(Finding::code, Finding::path)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "GOAL_COPIED_FROM_OTHER_PROJECT", "goal.expected"));
    assertThat(found.get("1").get(0).message().zh()).endsWith("：项目0。");
  }

  @Test
  void what_was_achieved_may_be_copied_from_what_another_expected() {
    assertThat(audit(Form.of().goal(GOAL, "完成"), Form.of().goal("购置设备", GOAL)).get("1"))
        .extracting(Finding::path)
        .containsExactly("goal.actual");
  }

  @Test
  void a_goal_copied_with_what_came_of_it_is_told_once() {
    Form form = Form.of().goal(GOAL, "辅警工资和保险已按时发放，队伍稳定。");

    assertThat(audit(form, form).get("0"))
        .extracting(Finding::path)
        .containsExactly("goal.expected");
  }

  /** Copied within one form is GOAL_COPIED, which the audit of the form says. */
  @Test
  void a_form_that_copies_itself_copies_nobody_else() {
    assertThat(audit(Form.of().goal(GOAL, GOAL), Form.of().goal("购置设备", "完成"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"保障机关正常运转工作需要,true", "保障机关正常运转需要。,false"})
  void a_phrase_of_eleven_characters_is_nobodys_own(String goal, boolean copied) {
    assertThat(audit(Form.of().goal(goal, null), Form.of().goal(goal, null)).isEmpty())
        .isEqualTo(!copied);
  }

  private static Form output(String target, String actual) {
    return Form.of(Row.of("数量指标", "保障辅警人数", target, actual).under("产出指标", "数量指标"));
  }

  private static Map<String, List<Finding>> audit(Form... forms) {
    return AcrossAudit.of(
        IntStream.range(0, forms.length)
            .mapToObj(
                i -> ComparedProject.of(String.valueOf(i), forms[i].named("项目" + i).project()))
            .toList());
  }
}
