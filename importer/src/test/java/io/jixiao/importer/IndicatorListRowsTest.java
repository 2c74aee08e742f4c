package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which project a row of a list with one indicator a row belongs to, and what it says of it. */
class IndicatorListRowsTest {
  @Test
  void rows_that_stand_apart_may_say_what_the_first_ones_left_blank() {
    RecordingSink sink =
        read(
            """
            项目名称 | 备注 | 一级指标 | 三级指标 | 指标值
            甲 | | 产出指标 | a | 1
            乙 | | 产出指标 | b | 1
            甲 | 补录 | 效益指标 | c | 1
            """);

    assertThat(sink.projects()).extracting(Project::name).containsExactly("甲", "乙");
    assertThat(sink.projects().get(0).indicators()).hasSize(2);
    assertThat(attributes(sink.projects().get(0).attributes())).containsExactly("备注=补录");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_name_may_be_merged_with_the_column_beside_it_on_each_row() {
    RecordingSink sink =
        read(
            """
            序号 | 项目名称 | 一级指标 | 三级指标 | 指标值
            甲 | < | 产出指标 | a | 1
            甲 | < | 效益指标 | c | 1
            """);

    assertThat(sink.project().name()).isEqualTo("甲");
    assertThat(sink.project().indicators()).hasSize(2).allMatch(i -> i.attributes().isEmpty());
  }

  @Test
  void who_answers_for_each_indicator_parts_no_project() {
    RecordingSink sink =
        read(
            """
            项目名称 | 一级指标 | 三级指标 | 指标值 | 完成值 | 责任单位
            甲 | 产出 | 课 | 10 | 10 | 教育科
             | 质量 | 率 | 95% | 96% | 财务科
            乙 | 产出 | 灯 | 10 | 10 | 教育科
            甲 | 效益 | 人 | 10 | 10 | 园林科
            """);

    assertThat(sink.projects()).extracting(Project::name).containsExactly("甲", "乙");
    assertThat(sink.projects().get(0).implementingUnit()).isNull();
    assertThat(sink.projects().get(0).indicators())
        .extracting(Indicator::name, indicator -> attributes(indicator.attributes()))
        .containsExactly(
            tuple("课", List.of("责任单位=教育科")),
            tuple("率", List.of("责任单位=财务科")),
            tuple("人", List.of("责任单位=园林科")));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void who_answers_for_all_indicators_is_the_unit_of_the_project() {
    RecordingSink sink =
        read(
            """
            项目名称 | 一级指标 | 三级指标 | 指标值 | 完成值 | 责任单位
            甲 | 产出 | 课 | 10 | 10 | 教育科
             | 质量 | 率 | 95% | 96% | 教育科
            """);

    assertThat(sink.project().implementingUnit().name()).isEqualTo("教育科");
    assertThat(sink.project().indicators()).hasSize(2).allMatch(i -> i.attributes().isEmpty());
  }

  @Test
  void the_money_of_each_indicator_is_no_fund_of_the_project() {
    RecordingSink sink =
        read(
            """
            项目名称 | 一级指标 | 三级指标 | 指标值 | 完成值 | 预算数
            甲 | 产出 | 课 | 10 | 10 | 20
             | 质量 | 率 | 95% | 96% | 30
            乙 | 产出 | 灯 | 10 | 10 | 7
             | 质量 | 率 | 95% | 96% | 7
            """);

    assertThat(sink.projects().get(0).funds()).isEmpty();
    assertThat(sink.projects().get(0).indicators())
        .extracting(indicator -> attributes(indicator.attributes()))
        .containsExactly(List.of("预算数=20"), List.of("预算数=30"));
    assertThat(funds(sink.projects().get(1)))
        .containsExactly("TOTAL 预算数 null 7 null null null null");
  }

  @Test
  void a_name_alone_on_its_row_begins_a_project() {
    RecordingSink sink =
        read(
            """
            项目名称 | 一级指标 | 三级指标 | 指标值
            种树 | 产出指标 | 树 | 50
            装灯 | | |
             | 产出指标 | 灯 | 10
            """);

    assertThat(sink.projects())
        .extracting(Project::name, project -> indicators(project).size())
        .containsExactly(tuple("种树", 1), tuple("装灯", 1));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_line_alone_on_its_row_that_no_row_goes_on_from_is_no_project() {
    RecordingSink sink =
        read(
            """
            项目名称 | 一级指标 | 三级指标 | 指标值
            一、园林局 | | |
            种树 | 产出指标 | 树 | 50
            备注：其一 | | |
             | 效益指标 | 人 | 10
            某市财政局 | | |
            """);

    assertThat(sink.project().name()).isEqualTo("种树");
    assertThat(sink.project().indicators()).hasSize(2);
    assertThat(unmapped(sink)).containsExactly("A2 一、园林局", "A4 备注：其一", "A6 某市财政局");
  }

  @Test
  void a_subtotal_or_a_name_left_out_is_no_project() {
    RecordingSink sink =
        read(
            """
            项目名称 | 一级指标 | 三级指标 | 指标值 | 分值 | 得分
            种树 | 产出指标 | 树 | 50 | 100 | 98
            小计 | | | | 100 | 98
            无 | 产出指标 | 灯 | 10 | 100 | 98
            """);

    assertThat(sink.projects()).extracting(Project::name).containsExactly("种树");
    assertThat(sink.project().indicators()).hasSize(1);
    assertThat(unmapped(sink)).contains("E3 100", "C4 灯").doesNotContain("A3 小计", "A4 无");
  }

  @Test
  void the_budget_of_a_list_of_targets_is_what_the_year_begins_with() {
    String rows =
        """
        项目名称 | 预算数 | 一级指标 | 三级指标 | 目标值 | HEADING
        装备经费 | 103.07 | 产出指标 | 采购数量 | 10台 | 12
        办案经费 | 323.93 | 产出指标 | 办结案件 | 70件 | 86
        """;

    assertThat(read(rows.replace("HEADING", "分值")).projects())
        .extracting(project -> funds(project).get(0))
        .containsExactly(
            "TOTAL 预算数 103.07 null null null null null",
            "TOTAL 预算数 323.93 null null null null null");
    assertThat(read(rows.replace("HEADING", "完成值")).projects())
        .extracting(project -> funds(project).get(0))
        .containsExactly(
            "TOTAL 预算数 null 103.07 null null null null",
            "TOTAL 预算数 null 323.93 null null null null");
  }

  @Test
  void a_list_that_says_what_came_of_it_sets_no_targets() {
    String rows =
        """
        %s | < | < | < | <
        项目名称 | %s | 一级指标 | 三级指标 | 目标值
        装备经费 | 103.07 | 产出指标 | 采购数量 | 10台
        办案经费 | 323.93 | 产出指标 | 办结案件 | 70件
        """;

    assertThat(read(rows.formatted("2023年项目支出绩效自评情况汇总表", "预算数")).projects())
        .allMatch(project -> project.funds().get(0).initialBudget() == null);
    assertThat(read(rows.formatted("2023年项目支出绩效情况表", "调整后预算数")).projects())
        .allMatch(project -> project.funds().get(0).initialBudget() == null);
  }

  private static List<String> attributes(List<Attribute> attributes) {
    return attributes.stream().map(each -> each.heading() + "=" + each.text()).toList();
  }

  @Test
  void points_for_spending_are_the_funds_and_a_code_may_stand_beside_its_unit() {
    RecordingSink sink =
        read(
            """
            单位编码 | 单位名称 | 项目名称 | 项目资金 | < | < | < | 一级指标 | 三级指标 | 指标值 | 完成值 | 得分 | 总分
            ^ | ^ | ^ | 全年预算 | 全年执行 | 执行率 | 执行得分（10分） | ^ | ^ | ^ | ^ | ^ | ^
            601001 | 城南街道 | 加装电梯 | 120 | 108 | 90% | 9 | 产出指标 | 台数 | 12台 | 11台 | 50 | 99
            601001 | 城南街道 | 加装电梯 | 120 | 108 | 90% | 9 | 效益指标 | 户数 | 90户 | 90户 | 40 | 99
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 全年预算 null 120 108 90% null 9");
    assertThat(sink.project().implementingUnit())
        .isEqualTo(new Organisation("城南街道", "601001", "城南街道"));
    assertThat(sink.project().attributes()).isEmpty();
    assertThat(sink.project().indicators()).allMatch(each -> each.attributes().isEmpty());
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void points_for_spending_are_an_attribute_where_there_is_no_money() {
    RecordingSink sink =
        read(
            """
            单位名称 | 项目名称 | 执行得分 | 一级指标 | 三级指标 | 指标值 | 完成值 | 得分
            城北街道 | 修路 | 9 | 产出指标 | 里程 | 12公里 | 11公里 | 50
            城北街道 | 修路 | 9 | 效益指标 | 户数 | 90户 | 90户 | 40
            """);

    assertThat(sink.project().funds()).isEmpty();
    assertThat(attributes(sink.project().attributes())).containsExactly("执行得分=9");
    assertThat(sink.project().indicators()).allMatch(each -> each.attributes().isEmpty());
  }
}
