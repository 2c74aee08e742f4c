package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a form asks for and nobody wrote. */
class MissingValuesTest {
  private static final String FORM =
      """
      项目支出绩效自评表 | < | < | < | <
      (    年度) | < | < | < | <
      项目名称 | 校舍维修 | 实施单位 | 承德市双桥区第一小学 | <
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 维修教室 | ≥10间 | 12间 | 50 | 50
      产出指标 | 合格率 | ＝100% | — | 20 | /
      效益指标 | 受益学生 | ≥400人 |  | 30 |
      """;

  @Test
  void rows_without_an_actual_or_a_score_are_named_once_a_form() {
    List<Finding> findings = findings(FORM);

    assertThat(messages(findings))
        .contains("没有填写实际完成值的指标共 2 项：合格率、受益学生。", "有分值但没有填写得分的指标共 2 项：合格率、受益学生。");
    assertThat(findings).extracting(Finding::cell).endsWith("B6", "B6");
    assertThat(findings).extracting(Finding::path).endsWith("indicators", "indicators");
  }

  @Test
  void words_for_nothing_are_no_score() {
    String said = FORM.replace("| 20 | /", "| 20 | 无").replace("| 30 |", "| 30 | 不涉及");

    assertThat(messages(findings(said))).contains("有分值但没有填写得分的指标共 2 项：合格率、受益学生。");
    assertThat(messages(findings(said.replace("无", "－").replace("不涉及", "——"))))
        .contains("有分值但没有填写得分的指标共 2 项：合格率、受益学生。");
  }

  @Test
  void a_line_that_says_that_there_is_no_indicator_is_none() {
    String none = FORM + "效益指标 | 指标1：/ | / | / |  | \n效益指标 | 指标2：无 | 无 |  |  | /\n";

    assertThat(read(none).project().indicators()).isEqualTo(read(FORM).project().indicators());
    assertThat(read(none.replace("指标2：无 | 无", "指标2：无 | ≥3次")).project().indicators()).hasSize(4);
  }

  @Test
  void the_name_of_a_level_without_anything_beside_it_is_none() {
    String none = FORM + "效益指标 | 社会效益指标 |  |  |  | \n";

    assertThat(read(none).project().indicators()).isEqualTo(read(FORM).project().indicators());
    assertThat(read(none.replace("社会效益指标 |  ", "社会效益指标 | 提高")).project().indicators()).hasSize(4);
  }

  @Test
  void rows_that_have_them_are_not_named() {
    String filled =
        FORM.replace("| — | 20 | /", "| 100% | 20 | 0").replace("|  | 30 |", "| 410人 | 30 | 30");

    assertThat(codes(findings(filled))).doesNotContain("ACTUAL_MISSING", "SCORE_MISSING");
  }

  @Test
  void a_declaration_of_targets_asks_for_neither() {
    String declaration =
        """
        项目支出绩效目标申报表 | < | < | <
        项目名称 | 校舍维修 | 实施单位 | 承德市双桥区第一小学
        一级指标 | 三级指标 | 年度指标值 | 分值
        产出指标 | 维修教室 | ≥10间 | 60
        效益指标 | 受益学生 | ≥400人 | 40
        """;

    assertThat(codes(findings(declaration))).doesNotContain("ACTUAL_MISSING", "SCORE_MISSING");
  }

  @Test
  void the_line_of_a_year_that_nobody_filled_in_is_a_label() {
    assertThat(read(FORM).sheets.get(0).unmappedCells()).isEmpty();
  }

  @Test
  void a_form_that_nobody_filled_in_is_said_to_be_empty() {
    String empty =
        FORM.replace("校舍维修", " ")
            .replaceAll("(产出|效益)指标 .*", "$1指标 | 指标1： | | | 50 |")
            .replace("承德市双桥区第一小学", " ");

    assertThat(problems(empty)).containsExactly("FORM_EMPTY");
    assertThat(problems(FORM.replace("校舍维修", " "))).containsExactly("NAME_MISSING");
  }

  private static List<String> problems(String form) {
    return read(form).allProblems().stream().map(Problem::code).toList();
  }

  private static List<Finding> findings(String form) {
    return read(form).forms.get(0).findings();
  }

  private static RecordingSink read(String form) {
    RecordingSink sink = new RecordingSink();
    new SheetInterpreter(FormKnowledge.SHIPPED)
        .sheet(GridText.grid(form), "表.xlsx", ReadingHints.NONE, sink);
    return sink;
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  private static List<String> messages(List<Finding> findings) {
    return findings.stream().map(Finding::message).map(Text::zh).toList();
  }

  @Test
  void a_level_that_something_is_said_of_names_an_indicator() {
    String reason = FORM + "效益指标 | 社会效益指标 |  |  | 5 | \n";

    assertThat(read(reason).project().indicators()).hasSize(4);
  }
}
