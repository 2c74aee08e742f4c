package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms with several goals and an indicator table for each. */
class UnseenGoalTablesTest {
  private static RecordingSink form(String rows) {
    return read("项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 书屋运行 | < | < | < | < | <\n" + rows);
  }

  private static List<String> goals(RecordingSink sink) {
    return sink.project().indicators().stream().map(UnseenGoalTablesTest::goal).toList();
  }

  private static String goal(Indicator indicator) {
    return indicator.name()
        + indicator.attributes().stream()
            .map(each -> " " + each.heading() + "=" + each.text())
            .toList();
  }

  @Test
  void indicators_keep_the_goal_at_the_side_of_their_table() {
    RecordingSink sink =
        form(
            """
            年度绩效目标1（50分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分
            ^ | 产出指标 | 数量指标 | 书屋数 | 12个 | 12个 | 50
            年度绩效目标2（50分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分
            ^ | 产出指标 | 数量指标 | 活动数 | 8场 | 8场 | 30
            ^ | 效益指标 | 社会效益指标 | 读者数 | 900人 | 900人 | 20
            总分 | < | < | < | < | < | 100
            """);

    assertThat(indicators(sink.project()))
        .containsExactly(
            "[产出指标, 数量指标] 书屋数 12个 12个 null 50",
            "[产出指标, 数量指标] 活动数 8场 8场 null 30",
            "[效益指标, 社会效益指标] 读者数 900人 900人 null 20");
    assertThat(goals(sink))
        .containsExactly(
            "书屋数[ 年度绩效目标1（50分）=年度绩效目标1（50分）]",
            "活动数[ 年度绩效目标2（50分）=年度绩效目标2（50分）]",
            "读者数[ 年度绩效目标2（50分）=年度绩效目标2（50分）]");
    assertThat(sink.project().reported().scoreText()).isEqualTo("100");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void indicators_keep_the_goal_in_the_row_above_their_table() {
    RecordingSink sink =
        form(
            """
            年度目标1：（60分） | 办好书屋。 | < | < | < | < | <
            年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分
            ^ | 产出指标 | 数量指标 | 书屋数 | 12个 | 12个 | 60
            年度目标2：（40分） | 办好活动。 | < | < | < | < | <
            年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分
            ^ | 产出指标 | 数量指标 | 活动数 | 8场 | 8场 | 40
            """);

    assertThat(goals(sink)).containsExactly("书屋数[ 年度目标1：（60分）=办好书屋。]", "活动数[ 年度目标2：（40分）=办好活动。]");
    assertThat(sink.project().goal().expected()).isEqualTo("办好书屋。\n办好活动。");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void long_term_targets_are_told_from_annual_ones() {
    RecordingSink sink =
        form(
            """
            长期绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 | 备注 |
            ^ | 产出指标 | 数量指标 | 书屋数 | 40个 | 三年 |
            年度绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 | 备注 |
            ^ | 产出指标 | 数量指标 | 书屋数 | 12个 | |
            """);

    assertThat(goals(sink)).containsExactly("书屋数[ 长期绩效指标=长期绩效指标,  备注=三年]", "书屋数[ 年度绩效指标=年度绩效指标]");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_side_of_the_only_table_is_no_goal() {
    RecordingSink sink =
        form(
            """
            年度绩效目标（80分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分
            ^ | 产出指标 | 数量指标 | 书屋数 | 12个 | 12个 | 80
            """);

    assertThat(goals(sink)).containsExactly("书屋数[]");
  }

  @Test
  void the_same_side_on_the_next_page_is_no_other_goal() {
    RecordingSink sink =
        form(
            """
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分
            ^ | 产出指标 | 数量指标 | 书屋数 | 12个 | 12个 | 40
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分
            ^ | | 质量指标 | 合格率 | 100% | 100% | 40
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 书屋数 12个 12个 null 40", "[产出指标, 质量指标] 合格率 100% 100% null 40");
    assertThat(goals(sink)).containsExactly("书屋数[]", "合格率[]");
  }
}
