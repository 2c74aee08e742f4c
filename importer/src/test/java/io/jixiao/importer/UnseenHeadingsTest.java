package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Attribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of indicator tables that nobody has words for, and those that are printed again. */
class UnseenHeadingsTest {
  private static RecordingSink form(String table) {
    return read("项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 河道清淤 | < | < | < | < | <\n" + table);
  }

  private static List<String> guesses(RecordingSink sink) {
    return sink.forms.get(0).findings().stream()
        .filter(finding -> finding.code().equals("HEADING_GUESSED"))
        .map(Finding::message)
        .map(message -> message.zh().replaceAll(".*推断的：|，请核对。", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"预期实现值", "计划达到值", "年初预定完成值", "应达到水平", "目标达成数"})
  void words_for_a_target_may_be_composed(String heading) {
    RecordingSink sink =
        form(
            "一级指标 | 二级指标 | 三级指标 | "
                + heading
                + " | 实际完成值 | 分值 | 得分\n"
                + "产出指标 | 数量指标 | 里程 | 优 | 良 | 80 | 80\n");

    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 里程 优 良 80 80");
    assertThat(guesses(sink)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"年终完成值", "全年达到值", "年末实际达成数", "本年完成数值"})
  void words_for_an_actual_may_be_composed(String heading) {
    RecordingSink sink =
        form(
            "一级指标 | 二级指标 | 三级指标 | 年度指标值 | "
                + heading
                + " | 分值 | 得分\n"
                + "产出指标 | 数量指标 | 里程 | 优 | 良 | 80 | 80\n");

    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 里程 优 良 80 80");
    assertThat(guesses(sink)).isEmpty();
  }

  @Test
  void
      figures_with_bounds_between_name_and_points_are_targets_and_such_figures_behind_them_actuals() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 考核线 | 兑现数 | 分值 | 得分
            产出指标 | 数量指标 | 里程 | ≥5公里 | 5公里 | 50 | 50
            ^ | 质量指标 | 合格率 | ≥95% | 96% | 20 | 20
            效益指标 | 社会效益指标 | 影响 | 明显 | 明显 | 10 | 10
            """);

    assertThat(indicators(sink.project()))
        .containsExactly(
            "[产出指标, 数量指标] 里程 ≥5公里 5公里 50 50",
            "[产出指标, 质量指标] 合格率 ≥95% 96% 20 20",
            "[效益指标, 社会效益指标] 影响 明显 明显 10 10");
    assertThat(guesses(sink)).containsExactly("“考核线”（D3）→ 年度指标值、“兑现数”（E3）→ 实际完成值");
    assertThat(sink.forms.get(0).findings()).extracting(Finding::cell).contains("D3");
  }

  @Test
  void one_figure_with_a_bound_is_too_few_for_a_guess() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 考核线 | 分值 | 得分 |
            产出指标 | 数量指标 | 里程 | ≥5公里 | 50 | 50 |
            """);

    assertThat(sink.project().indicators().get(0).target()).isNull();
    assertThat(sink.project().indicators().get(0).attributes())
        .containsExactly(new Attribute("考核线", "≥5公里", "D4"));
    assertThat(guesses(sink)).isEmpty();
  }

  @Test
  void rules_for_giving_points_are_no_targets() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 打分办法 | 分值 | 得分 |
            产出指标 | 数量指标 | 里程 | ≥95%得5分 | 5 | 5 |
            ^ | ^ | 处数 | ≥90%得3分 | 3 | 3 |
            """);

    assertThat(sink.project().indicators().get(0).target()).isNull();
    assertThat(guesses(sink)).isEmpty();
  }

  @Test
  void of_two_columns_that_might_be_targets_none_is_taken() {
    RecordingSink sink =
        form(
            """
            一级指标 | 三级指标 | 甲档 | 乙档 | 分值 | 得分 |
            产出指标 | 里程 | ≥5公里 | ≥3公里 | 50 | 50 |
            ^ | 处数 | ≥6处 | ≥4处 | 30 | 30 |
            """);

    assertThat(sink.project().indicators().get(0).target()).isNull();
    assertThat(guesses(sink)).isEmpty();
  }

  @Test
  void words_over_several_rows_in_front_of_the_names_are_a_level() {
    RecordingSink sink =
        form(
            """
            评分板块 | 考核内容 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            管理\\n20分 | 制度健全 | 有 | 有 | 10 | 10 |
            ^ | 专账核算 | 有 | 有 | 10 | 10 |
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[管理] 制度健全 有 有 10 10", "[管理] 专账核算 有 有 10 10");
    assertThat(guesses(sink)).containsExactly("“评分板块”（A3）→ 一级指标");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void words_beside_each_name_are_no_level() {
    RecordingSink sink =
        form(
            """
            责任股室 | 考核内容 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            办公室 | 制度健全 | 有 | 有 | 10 | 10 |
            财务股 | 专账核算 | 有 | 有 | 10 | 10 |
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[] 制度健全 有 有 10 10", "[] 专账核算 有 有 10 10");
    assertThat(guesses(sink)).isEmpty();
  }

  @Test
  void a_heading_may_be_printed_again_on_the_next_page() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 佐证
            产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 50 | 照片
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 佐证
            | 质量指标 | 合格率 | 95% | 96% | 30 | 报告
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 里程 5公里 5公里 50 null", "[产出指标, 质量指标] 合格率 95% 96% 30 null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void another_heading_begins_another_table() {
    RecordingSink sink =
        form(
            """
            一级指标 | 三级指标 | 分值 | 得分 | 依据 | |
            管理指标 | 制度健全 | 10 | 9 | 制度汇编 | |
            一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 附记
            产出指标 | 里程 | 5公里 | 5公里 | 90 | 88 | 照片
            合计 | | | | 100 | 97 |
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[管理指标] 制度健全 null null 10 9", "[产出指标] 里程 5公里 5公里 90 88");
    assertThat(sink.project().reported().weightText()).isEqualTo("100");
    assertThat(sink.project().reported().scoreText()).isEqualTo("97");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void headings_that_nobody_knows_may_reach_down_beside_those_of_three_rows() {
    RecordingSink sink =
        form(
            """
            评价指标 | < | < | < | 评分要点 | 得分 | 台账
            一级指标 | < | 三级指标 | < | ^ | ^ | ^
            名称 | 权重 | 名称 | 权重 | ^ | ^ | ^
            管理 | 20 | 制度健全 | 20 | 有即得分 | 19 | 汇编
            """);

    assertThat(indicators(sink.project())).containsExactly("[管理] 制度健全 null null 20 19");
    assertThat(sink.project().indicators().get(0).attributes())
        .containsExactly(new Attribute("评分要点", "有即得分", "E6"), new Attribute("台账", "汇编", "G6"));
  }

  @Test
  void a_label_over_all_the_names_with_one_text_is_no_indicator() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 80 | 80
            绩效亮点 | < | < | 首创机械清淤 | < | < | <
            """);

    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 里程 5公里 5公里 80 80");
    assertThat(sink.project().attributes()).containsExactly(new Attribute("绩效亮点", "首创机械清淤", "D5"));
  }

  @Test
  void points_score_and_grade_of_the_whole_may_stand_below_their_headings() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 80 | 80
            总分 | < | 总分值 | 总得分 | < | 自评等级 | <
            ^ | < | 100 | 97.5 | < | 优 | <
            """);

    assertThat(sink.project().reported().weightText()).isEqualTo("100");
    assertThat(sink.project().reported().scoreText()).isEqualTo("97.5");
    assertThat(sink.project().reported().gradeText()).isEqualTo("优");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_score_beside_its_label_is_not_looked_for_below() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 80 | 80
            总得分 | 97.5 | | 自评等级 | 优 | |
            """);

    assertThat(sink.project().reported().scoreText()).isEqualTo("97.5");
    assertThat(sink.project().reported().gradeText()).isEqualTo("优");
  }

  @Test
  void words_over_several_rows_in_front_of_a_second_level_are_the_first() {
    RecordingSink sink =
        form(
            """
            大类 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 50 | 50
            ^ | 质量指标 | 合格率 | 95% | 96% | 30 | 30
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 里程 5公里 5公里 50 50", "[产出指标, 质量指标] 合格率 95% 96% 30 30");
    assertThat(guesses(sink)).containsExactly("“大类”（A3）→ 一级指标");
  }

  @Test
  void headings_of_the_whole_end_the_table_whatever_stands_in_front_of_them() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 80 | 80
            总评 | < | 总分值 | 总得分 | < | 自评等级 | <
            ^ | < | 100 | 97.5 | < | 优秀 | <
            """);

    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 里程 5公里 5公里 80 80");
    assertThat(sink.project().reported().gradeText()).isEqualTo("优秀");
  }

  @Test
  void before_三级指标_what_is_headed_绩效指标_is_the_first_level_where_values_stand_below() {
    assertThat(
            indicators(
                read("""
                        某大学2023年度预算项目绩效自评表 | < | < | <
                        项目名称 | 实验室建设 | < | <
                        绩效指标 | 三级指标 | 计划完成值 | 实际完成值
                        产出指标 | 设备购置数 | 12 | 12
                        ^ | 论文数 | 20 | 26
                        满意度 | 师生满意度 | 90% | 92%
                        """)
                    .project()))
        .containsExactly(
            "[产出指标] 设备购置数 12 12 null null",
            "[产出指标] 论文数 20 26 null null",
            "[满意度] 师生满意度 90% 92% null null");
  }
}
