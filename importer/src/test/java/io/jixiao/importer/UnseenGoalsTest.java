package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Goal;
import org.junit.jupiter.api.Test;

/** Goals that stand or are headed as no template has it. */
class UnseenGoalsTest {

  @Test
  void a_heading_beside_a_heading_is_no_text() {
    RecordingSink sink =
        form(
            """
            年度总体目标 | 年初设定目标 | < | 年度总体目标完成情况综述 | <
            ^ | 修缮古建筑 2 处。 | < | 按计划完成。 | <
            """);
    assertThat(sink.project().goal()).isEqualTo(new Goal("修缮古建筑 2 处。", "按计划完成。"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_goal_that_was_adjusted_is_not_the_goal_of_the_beginning() {
    RecordingSink sink =
        form(
            """
            年度目标 | 年初绩效目标 | 全年（调整）绩效目标 | 全年目标实际完成情况 | <
            ^ | 扶持 3 万人 | 扶持 3.2 万人 | 扶持 3.25 万人 | <
            """);
    assertThat(sink.project().goal()).isEqualTo(new Goal("扶持 3 万人", "扶持 3.25 万人"));
    assertThat(sink.project().attributes())
        .containsExactly(new Attribute("全年（调整）绩效目标", "扶持 3.2 万人", "C4"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_label_may_stand_in_brackets_before_its_text() {
    RecordingSink sink =
        form(
            """
            绩效目标 | 【年初目标】做好服务。\\n1.接收 1,860 人。 | < | 【完成情况】：接收 1,902 人。 | <
            """);
    assertThat(sink.project().goal()).isEqualTo(new Goal("做好服务。\n1.接收 1,860 人。", "接收 1,902 人。"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_text_beside_its_label_may_sound_like_a_heading() {
    RecordingSink sink =
        form(
            """
            年度目标 | 预期目标 | 完成年度目标 | < | <
            ^ | 实际完成情况 | 目标已完成 | < | <
            """);
    assertThat(sink.project().goal()).isEqualTo(new Goal("完成年度目标", "目标已完成"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_section_heading_that_reads_like_the_label_gives_way_to_it() {
    RecordingSink sink =
        form(
            """
            三、绩效目标完成情况 | < | < | < | <
            年初设定目标 | 实际完成情况 | < | < | <
            活动 5 场 | 开展 4 场 | < | < | <
            """);
    assertThat(sink.project().goal()).isEqualTo(new Goal("活动 5 场", "开展 4 场"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void goals_may_stand_behind_their_labels_in_one_cell() {
    RecordingSink sink = form("预期目标：保护 3 项。 | < | 实际完成情况：保护 2 项。 | < | <\n");
    assertThat(sink.project().goal()).isEqualTo(new Goal("保护 3 项。", "保护 2 项。"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void goals_may_stand_beside_short_labels() {
    RecordingSink sink = form("绩效目标 | 预期 | 发放 200 张 | 完成 | 发放 190 张\n");
    assertThat(sink.project().goal()).isEqualTo(new Goal("发放 200 张", "发放 190 张"));
    assertThat(unmapped(sink)).isEmpty();
  }

  private static RecordingSink form(String goals) {
    return read(
        "项目支出绩效自评表 | < | < | < | <\n项目名称 | 甲 | < | < | <\n"
            + goals
            + """
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
            产出指标 | 里程 | 5公里 | 5公里 | 90
            """);
  }

  @Test
  void a_heading_of_the_adjusted_goal_under_which_nobody_wrote_is_a_label() {
    RecordingSink sink =
        form(
            """
            年度目标 | 年初绩效目标 | 全年（调整）绩效目标 | 全年目标实际完成情况 | <
            ^ | 扶持 3 万人 | < | 扶持 3.25 万人 | <
            """);
    assertThat(sink.project().goal()).isEqualTo(new Goal("扶持 3 万人", "扶持 3.25 万人"));
    assertThat(sink.project().attributes()).isEmpty();
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void goals_go_on_in_further_rows_as_long_as_the_side_does() {
    RecordingSink sink =
        form(
            """
            三、目标完成情况 | 年度预期目标 | < | 具体完成情况 | <
            ^ | 救助 100 人次 | < | 救助 138 人次 | <
            ^ | 建设安检设施 1 套 | < | 未完成 | <
            """);
    assertThat(sink.project().goal())
        .isEqualTo(new Goal("救助 100 人次\n建设安检设施 1 套", "救助 138 人次\n未完成"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_goal_that_was_only_set_with_the_adjustment_is_the_goal() {
    RecordingSink sink =
        read(
            """
            部门整体绩效自评表 | < | < | <
            主管部门 | 区融媒体中心 | < | <
            当年绩效目标 | 年初绩效目标 | 全年（调整）绩效目标 | 全年目标实际完成情况
            ^ | 无 | 通过各级媒体营造良好氛围。 | 较好地完成了任务。
            绩效指标 | 指标名称 | 年初指标值 | 全年完成值
            ^ | 宣传活动 | ≥30次 | 43次
            """);

    assertThat(sink.project().goal()).isEqualTo(new Goal("通过各级媒体营造良好氛围。", "较好地完成了任务。"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_degree_of_completion_may_stand_beside_the_goal() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 厕所改造 | < | <
            年度预期目标 | < | 具体完成情况 | 总体完成率
            改造厕所5600座 | < | 改造5268座 | 94.07%
            一级指标 | 三级指标 | 目标值 | 完成值
            产出指标 | 改厕数量 | 5600座 | 5268座
            """);

    assertThat(sink.project().goal()).isEqualTo(new Goal("改造厕所5600座", "改造5268座"));
    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("总体完成率", "94.07%"));
    assertThat(unmapped(sink)).isEmpty();
  }
}
