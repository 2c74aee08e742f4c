package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Goal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks and tables of words: tasks, judgements, goals by year, titles at the side. */
class UnseenTextsTest {
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 100 | 98
      """;

  private static RecordingSink form(String rows) {
    return read(
        "2023年度项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 河道清淤 | < | < | < | < | <\n"
            + rows
            + INDICATORS);
  }

  private static List<String> attributes(RecordingSink sink) {
    return sink.project().attributes().stream()
        .map(each -> each.heading() + "=" + each.text())
        .toList();
  }

  @Test
  void a_label_that_goes_on_beside_labels_is_the_title_of_a_block() {
    RecordingSink sink =
        form(
            """
            项目立项情况 | 立项的缘由 | < | 水府发〔2022〕3号 | < | < | <
            ^ | 申报的必要性 | < | 保障行洪。 | < | < | <
            """);

    assertThat(attributes(sink)).containsExactly("立项的缘由=水府发〔2022〕3号", "申报的必要性=保障行洪。");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_label_beside_one_text_is_that_texts() {
    RecordingSink sink =
        form(
            """
            项目立项情况 | 已经批复 | < | < | < | < | <
            ^ | ^ | < | < | < | < | <
            """);

    assertThat(attributes(sink)).containsExactly("项目立项情况=已经批复");
  }

  @Test
  void a_title_may_stand_beside_titles() {
    RecordingSink sink =
        form(
            """
            项目开展情况 | 1.年度目标完成情况 | 年初设定目标 | < | 实际完成情况 | < | <
            ^ | ^ | 清淤5公里。 | < | 清淤5公里，验收合格。 | < | <
            ^ | 2.实施过程概述 | 三月开工，八月完工。 | < | < | < | <
            """);

    assertThat(sink.project().goal()).isEqualTo(new Goal("清淤5公里。", "清淤5公里，验收合格。"));
    assertThat(attributes(sink)).containsExactly("2.实施过程概述=三月开工，八月完工。");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_heading_beside_that_of_the_goal_has_its_text_below() {
    RecordingSink sink =
        form(
            """
            项目绩效目标 | 远期愿景 | < | 年度目标 | < | < | <
            ^ | 水清岸绿。 | < | 清淤5公里。 | < | < | <
            """);

    assertThat(sink.project().goal().expected()).isEqualTo("清淤5公里。");
    assertThat(attributes(sink)).containsExactly("远期愿景=水清岸绿。");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_title_of_the_goals_may_be_said_again_over_the_text() {
    RecordingSink sink =
        form(
            """
            总体目标\\n完成情况 | 总体目标 | < | < | 全年实际完成情况 | < | <
            ^ | 清淤5公里。 | < | < | 清淤4.8公里。 | < | <
            """);

    assertThat(sink.project().goal()).isEqualTo(new Goal("清淤5公里。", "清淤4.8公里。"));
  }

  @Test
  void a_table_of_tasks_is_kept_by_task_and_heading() {
    RecordingSink sink =
        form(
            """
            年度主要任务 | 任务名称 | < | 主要内容 | < | 完成情况 | <
            ^ | 清淤 | < | 清淤5公里 | < | 已完成 | <
            ^ | 护岸 | < | 加固2处 | < | 完成1处 | <
            """);

    assertThat(attributes(sink))
        .containsExactly("清淤/主要内容=清淤5公里", "清淤/完成情况=已完成", "护岸/主要内容=加固2处", "护岸/完成情况=完成1处");
    assertThat(sink.project().goal().actual()).isNull();
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_labels_of_such_a_table_may_have_no_heading() {
    RecordingSink sink =
        form(
            """
            资金管理情况 | | | 情况说明 | < | 存在问题 | <
            ^ | 分配科学性 | < | 按因素分配 | < | 无 | <
            ^ | 下达及时性 | < | 按时 | < | | <
            ^ | 使用规范性 | < | 专款专用 | < | 账目滞后 | <
            """);

    assertThat(attributes(sink))
        .containsExactly(
            "分配科学性/情况说明=按因素分配",
            "分配科学性/存在问题=无",
            "下达及时性/情况说明=按时",
            "使用规范性/情况说明=专款专用",
            "使用规范性/存在问题=账目滞后");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void labels_with_values_below_each_other_are_no_table() {
    RecordingSink sink =
        form(
            """
            项目概述 | 实施内容 | < | 情况说明 | < | < | <
            ^ | 建设要求 | < | 按图施工 | < | < | <
            ^ | 管护措施 | < | 专人管护 | < | < | <
            """);

    assertThat(attributes(sink)).contains("建设要求=按图施工", "管护措施=专人管护");
  }

  @Test
  void of_goals_by_year_that_of_the_forms_year_is_the_goal() {
    RecordingSink sink =
        form(
            """
            一、年度目标 | < | < | < | < | < | <
            财政年度 | 目标 | < | < | 实际完成情况 | < | <
            2022 | 清淤4公里。 | < | < | 清淤4公里。 | < | <
            2023 | 清淤5公里。 | < | < | 清淤4.8公里。 | < | <
            2024 | 清淤6公里。 | < | < | --- | < | <
            """);

    assertThat(sink.project().goal()).isEqualTo(new Goal("清淤5公里。", "清淤4.8公里。"));
    assertThat(attributes(sink))
        .containsExactly(
            "2022/目标=清淤4公里。", "2022/实际完成情况=清淤4公里。", "2024/目标=清淤6公里。", "2024/实际完成情况=---");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_goal_that_goes_over_rows_is_no_table() {
    RecordingSink sink =
        form(
            """
            年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | <
            ^ | 目标1：清淤 | < | < | 已清淤 | < | <
            ^ | 目标2：护岸 | < | < | 已护岸 | < | <
            """);

    assertThat(sink.project().goal()).isEqualTo(new Goal("目标1：清淤\n目标2：护岸", "已清淤\n已护岸"));
  }

  @Test
  void words_over_labels_and_their_values_head_them() {
    RecordingSink sink =
        form(
            """
            内容 | < | < | 说明 | < | < | <
            部门目标 | 部门职责 | < | 管理河道。 | < | < | <
            ^ | 远景规划 | < | 水清岸绿。 | < | < | <
            """);

    assertThat(attributes(sink)).containsExactly("部门职责=管理河道。", "远景规划=水清岸绿。");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void amounts_behind_their_labels_part_the_fund_in_words() {
    RecordingSink sink =
        form(
            """
            年度预算 | | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
            ^ | 年度资金总额 | 3120 | 2987 | 10 | 95.74% | 9.57
            ^ | 按收入性质分： | < | < | 按支出性质分： | < | <
            ^ | 其中：　一般公共预算：2920 | < | < | 其中：基本支出：1986 | < | <
            ^ | 其他资金：200 | < | < | 项目支出：1134 | < | <
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 年度资金总额 null 3120 2987 95.74% 10 9.57",
            "CURRENT_APPROPRIATION 一般公共预算 null 2920 null null null null",
            "OTHER 其他资金 null 200 null null null null",
            "OTHER 基本支出 null 1986 null null null null",
            "OTHER 项目支出 null 1134 null null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_further_label_below_the_tables_has_its_value_beside_it() {
    RecordingSink sink =
        read(
            "项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 河道清淤 | < | < | < | < | <\n"
                + INDICATORS
                + "自评等级 | 优 | < | < | 抽查等级 | 良 | <\n");

    assertThat(sink.project().reported().gradeText()).isEqualTo("优");
    assertThat(attributes(sink)).containsExactly("抽查等级=良");
  }

  @Test
  void a_value_beside_a_label_comes_before_what_stands_below() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | < | <
            绩效管理情况 | 规范 | < | <
            牵头科长 | 张三 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 1
            """);

    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("绩效管理情况", "规范"), tuple("牵头科长", "张三"));
  }
}
