package io.jixiao.importer;

import static io.jixiao.importer.ListLinesTest.rows;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings over two rows, their cells merged or not. */
class UnmergedHeadingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        序号 | 单位 | 项目名称 | 资金（万元） | | 自评情况 | | 联系人
        | | | 预算数 | 执行数 | 得分 | 等级 |
        """,
        """
        序号 | 单位 | 项目名称 | 资金（万元） | < | 自评情况 | < | 联系人
        ^ | ^ | ^ | 预算数 | 执行数 | 得分 | 等级 | ^
        """,
        """
        | | | 资金（万元） | | 自评情况 | |
        序号 | 单位 | 项目名称 | 预算数 | 执行数 | 得分 | 等级 | 联系人
        """,
        """
        序号 | 单位 | 项目名称 | 资金（万元） | | 自评情况 | |
        | | | 预算数 | 执行数 | 得分 | 等级 | 联系人
        """,
        """
        序号 | | | 资金（万元） | | 自评情况 | | 联系人
        | 单位 | 项目名称 | 预算数 | 执行数 | 得分 | 等级 |
        """
      })
  void the_headings_of_a_list_may_stand_over_two_rows(String headings) {
    RecordingSink sink =
        read(
            "2023年度项目支出绩效自评汇总表 | < | < | < | < | < | < | <\n"
                + headings
                + "1 | 市一中 | 校舍维修 | 100 | 98 | 96 | 优 | 张某\n"
                + "合计 | | | 100 | 98 | | |\n");

    assertThat(rows(sink)).containsExactly("1 市一中 校舍维修 100 96 优 执行数=98 联系人=张某");
    assertThat(sink.lists.get(0).amountUnit()).isEqualTo("万元");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void what_stands_over_a_heading_of_one_row_heads_nothing() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评汇总表 | | | | | |
            填报单位：市教育局 | | | | 单位：万元 | |
            序号 | 单位 | 项目名称 | 预算数 | 执行数 | 得分 | 等级
            1 | 市一中 | 校舍维修 | 100 | 98 | 96 | 优
            2 | 市二中 | 营养餐 | | | |
            """);

    assertThat(rows(sink))
        .containsExactly("1 市一中 校舍维修 100 96 优 执行数=98", "2 市二中 营养餐 null null null");
    assertThat(sink.lists.get(0).department().name()).isEqualTo("市教育局");
    assertThat(sink.lists.get(0).amountUnit()).isEqualTo("万元");
  }

  private static final String FORM =
      """
      2022年度项目支出绩效自评表 | < | < | < | < | < | < | < | <
      项目名称 | 电梯更新 | < | < | 主管部门 | 市监局 | < | < | <
      """;

  private static final String ROWS =
      """
      产出指标 | 数量指标 | 更新电梯 | 30台 | 28台 | 50 | 46 | 2台推迟
      | 质量指标 | 合格率 | 100% | 100% | 30 | 30 |
      满意度指标 | 满意度 | 居民满意度 | 90% | 96% | 10 | 10 |
      合计 | | | | | 90 | 86 |
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        绩效指标 | | | 指标值 | | 评分 | | 偏差原因
        一级指标 | 二级指标 | 三级指标 | 年度目标 | 实际完成 | 分值 | 得分 |
        """,
        """
        绩效指标 | < | < | 指标值 | < | 评分 | < | 偏差原因
        一级指标 | 二级指标 | 三级指标 | 年度目标 | 实际完成 | 分值 | 得分 | ^
        """,
        """
        一级指标 | 二级指标 | 三级指标 | 指标值 | | 评分 | | 偏差原因
        | | | 年度目标 | 实际完成 | 分值 | 得分 |
        """,
        """
        | | | 指标值 | | 评分 | |
        一级指标 | 二级指标 | 三级指标 | 年度目标 | 实际完成 | 分值 | 得分 | 偏差原因
        """
      })
  void the_headings_of_indicators_may_stand_over_two_rows(String headings) {
    RecordingSink sink = read(FORM + headings + ROWS);

    assertThat(indicators(sink.project()))
        .containsExactly(
            "[产出指标, 数量指标] 更新电梯 30台 28台 50 46",
            "[产出指标, 质量指标] 合格率 100% 100% 30 30",
            "[满意度指标, 满意度] 居民满意度 90% 96% 10 10");
    assertThat(sink.project().indicators().get(0).deviationReason()).isEqualTo("2台推迟");
    assertThat(sink.project().reported().weightText()).isEqualTo("90");
    assertThat(sink.project().reported().scoreText()).isEqualTo("86");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void labels_of_the_form_and_the_last_row_of_a_table_are_no_words_over_headings() {
    RecordingSink sink =
        read(
            """
            2022年度项目支出绩效自评表 | < | < | < | < | < | < | <
            项目名称 | 电梯更新 | | | 主管部门 | 市监局 | |
            年度目标 | 更新电梯 | | | 完成情况 | 已更新 | |
            一级指标 | 二级指标 | 三级指标 | 年度目标值 | 完成值 | 分值 | 得分 | 偏差原因
            产出指标 | | 更新电梯 | 完成 | 完成 | | |
            一级指标 | 二级指标 | 三级指标 | 年度目标值 | 完成值 | 分值 | 得分 | 偏差原因
            满意度指标 | 满意度 | 居民满意度 | 90% | 96% | 10 | 10 |
            """);

    assertThat(sink.project().name()).isEqualTo("电梯更新");
    assertThat(sink.project().department().name()).isEqualTo("市监局");
    assertThat(sink.project().goal().expected()).isEqualTo("更新电梯");
    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标] 更新电梯 完成 完成 null null", "[满意度指标, 满意度] 居民满意度 90% 96% 10 10");
  }

  @Test
  void headings_of_indicators_under_words_that_nobody_merged_may_be_unknown() {
    RecordingSink sink =
        read(
            """
            2022年度项目支出绩效自评表 | < | < | < | < | < | < | < | < | <
            项目名称 | 电梯更新 | < | < | 主管部门 | 市监局 | < | < | < | <
            指标 | | | 目标 | | 完成 | | 评分 | | 偏差说明
            一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位 | 完成值 | 完成率 | 分值 | 得分 |
            产出指标 | 数量指标 | 更新电梯 | 30 | 台 | 28 | 93% | 20 | 18 | 2台推迟
            满意度指标 | 满意度 | 居民满意度 | 90 | % | 96 | 100% | 10 | 10 |
            合计 | | | | | | | 30 | 28 |
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 更新电梯 30 28 20 18", "[满意度指标, 满意度] 居民满意度 90 96 10 10");
    assertThat(sink.project().indicators().get(0).deviationReason()).isEqualTo("2台推迟");
    assertThat(sink.project().reported().scoreText()).isEqualTo("28");
    assertThat(unmapped(sink)).isEmpty();
  }
}
