package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary forms that look a little like those for which there are rules of their own. */
class UnseenOrdinaryTest {
  private static final String INDICATORS =
      """
      一级指标 | 三级指标 | 指标值 | 实际完成值 | 得分
      产出指标 | 改造危桥 | 3座 | 2座 | 40
      """;

  @ParameterizedTest
  @ValueSource(strings = {"农民专业合作社补助资金", "乡村振兴示范村补助资金", "博物馆纪念馆补助资金", "信访工作经费", "口岸能力达标建设专项经费"})
  void what_the_title_says_the_money_is_for_names_the_project(String name) {
    assertThat(read("2023年度" + name + "绩效自评表 | < | < | < | <\n" + INDICATORS).project().name())
        .isEqualTo(name);
    assertThat(read(name + "支出绩效评价表 | < | < | < | <\n" + INDICATORS).project().name())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"主管部门, 甲局, 乙局", "项目编码, 001, 002", "填报单位, 甲局, 乙局"})
  void a_line_above_the_name_belongs_to_the_form_of_the_name(
      String label, String first, String second) {
    String form =
        "%s | %s | < | <\n项目名称 | %s | < | <\n一级指标 | 三级指标 | 年度指标值 | 实际完成值\n产出指标 | 人次 | 1 | 1\n";

    RecordingSink sink =
        read(form.formatted(label, first, "路灯") + form.formatted(label, second, "绿化"));

    assertThat(sink.projects()).extracting(Project::name).containsExactly("路灯", "绿化");
    Project last = sink.projects().get(1);
    assertThat(last.code() + " " + last.department() + " " + last.implementingUnit())
        .contains(second);
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_forms_own_total_wins_over_that_of_a_summary() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 危桥 | < | < | <
            指标 | 分值 | 得分 | |
            产出指标 | 50 | 40 | |
            效益指标 | 40 | 30 | |
            满意度 | 10 | 10 | |
            合计 | 100 | 80 | |
            一级指标 | 三级指标 | 指标值 | 实际完成值 | 得分
            产出指标 | 改造危桥 | 3座 | 2座 | 40
            效益指标 | 通行 | 改善 | 改善 | 30
            满意度指标 | 村民满意度 | 90%% | 90%% | 10
            自评得分：79分 | < | < | < | <
            """
                .formatted());

    assertThat(sink.project().reported().scoreText()).isEqualTo("79分");
    assertThat(indicators(sink.project())).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "年度资金总额 | 100 | 其中：财政拨款 | | 其他资金 |; TOTAL 年度资金总额 100",
        "年度资金总额 | 100 | 其中：财政拨款 | | 其他资金 |; OTHER 其他资金 null",
        "项目资金总额 | 20 | 财政拨款 | 20 | 当年执行 | 19; TOTAL 项目资金总额 null 20 19"
      })
  void money_without_headings_is_read_with_what_is_blank_and_what_was_spent(
      String row, String fund) {
    Project project =
        read("项目支出绩效自评表 | < | < | < | < | <\n项目名称 | 危桥 | < | < | < | <\n" + row + "\n" + INDICATORS)
            .project();

    assertThat(funds(project)).anyMatch(each -> each.replace("null 100", "100").startsWith(fund));
  }

  @Test
  void money_of_all_years_is_taken_from_its_own_side_of_the_row() {
    RecordingSink sink =
        read(
            """
            项目绩效目标申报表 | < | < | < | <
            项目名称 | 危桥 | < | < | <
            资金 | 年度资金总额 | 300 | 项目总投资 | 900
            ^ | 其中：财政拨款 | 280 | 项目负责人 | 张某
            ^ | 其他资金 | 20 | 联系电话 | 123456
            一级指标 | 三级指标 | 指标值 | < | <
            产出指标 | 改造危桥 | 3座 | < | <
            """);

    Project project = sink.project();
    assertThat(project.funds().get(2).attributes()).isEmpty();
    assertThat(project.attributes()).extracting(each -> each.text()).contains("张某", "123456");
  }

  @Test
  void targets_in_minutes_take_no_points_out_of_the_names() {
    Project project =
        read("""
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 急救 | < | < | <
            一级指标 | 三级指标 | 指标值 | 实际完成值 | 得分
            产出指标 | 出车次数（20分） | ≥100次 | 120次 | 20
            产出指标 | 到达时间（5分） | ≤15分钟 | 12分钟 | 5
            效益指标 | 救治率（15分） | ≥90% | 95% | 15
            """)
            .project();

    assertThat(project.indicators())
        .extracting(Indicator::name)
        .containsExactly("出车次数", "到达时间", "救治率");
    assertThat(project.indicators())
        .extracting(Indicator::weightText)
        .containsExactly("（20分）", "（5分）", "（15分）");
  }

  @Test
  void brackets_before_a_value_make_no_label() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 危桥 | < | < | <
            """
                + INDICATORS
                + """
                存在问题 | 【征地】进度慢 | < | < | <
                改进措施 | 【征地】提前 | < | < | <
                """);

    assertThat(sink.project().attributes())
        .extracting(each -> each.heading() + "=" + each.text())
        .contains("存在问题=【征地】进度慢", "改进措施=【征地】提前");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void labels_in_brackets_may_share_a_cell() {
    Project project =
        read("项目支出绩效自评表 | < | < | < | <\n项目名称 | 危桥 | < | < | <\n【主管部门】某局　【实施单位】某所 | < | < | < | <\n"
                + INDICATORS)
            .project();

    assertThat(project.department().name()).isEqualTo("某局");
    assertThat(project.implementingUnit().name()).isEqualTo("某所");
  }

  @ParameterizedTest
  @ValueSource(strings = {"市红旗小学", "市革命老区建设办公室", "某市风景名胜区管理处", "市城区供热办公室"})
  void an_organ_of_a_city_is_no_countys(String department) {
    assertThat(funds(read(ofCity(department)).project()))
        .anyMatch(each -> each.startsWith("LOCAL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"清溪县水利局", "白音旗教育局", "滨河区财政局"})
  void money_of_the_city_is_a_subsidy_for_an_organ_of_a_county(String department) {
    assertThat(funds(read(ofCity(department)).project()))
        .anyMatch(each -> each.startsWith("SUPERIOR_SUBSIDY"));
  }

  private static String ofCity(String department) {
    return """
        项目支出绩效自评表 | < | < | < | <
        项目名称 | 危桥 | < | < | <
        主管部门 | %s | < | < | <
        项目资金 | < | 全年预算数 | 全年执行数 | 执行率
        年度资金总额 | < | 20 | 18 | 90
        市级财政资金 | < | 20 | 18 | 90
        """
            .formatted(department)
        + INDICATORS;
  }

  @Test
  void what_is_headed_indicator_before_the_second_level_is_the_first() {
    Project project =
        read("""
                项目支出绩效自评表 | < | < | < | < | <
                项目名称 | 危桥 | < | < | < | <
                绩效指标 | 二级指标 | 指标名称 | 指标值 | 完成值 | 得分
                产出指标 | 数量指标 | 改造危桥 | 3座 | 2座 | 40
                ^ | 质量指标 | 合格率 | 100 | 100 | 20
                """)
            .project();

    assertThat(indicators(project))
        .containsExactly("[产出指标, 数量指标] 改造危桥 3座 2座 null 40", "[产出指标, 质量指标] 合格率 100 100 null 20");
  }

  @Test
  void a_label_at_the_side_may_stand_above_nothing() {
    Project project =
        read("""
                项目支出绩效自评表 | < | < | < | < | <
                项目名称 | 危桥 | < | < | < | <
                绩效指标 | 二级指标 | 指标名称 | 指标值 | 完成值 | 得分
                | 数量指标 | 改造危桥 | 3座 | 2座 | 40
                | 质量指标 | 合格率 | 100 | 100 | 20
                """)
            .project();

    assertThat(project.indicators()).extracting(Indicator::name).containsExactly("改造危桥", "合格率");
  }

  @Test
  void what_was_granted_is_the_budget_beside_what_was_asked_for() {
    Project project =
        read("""
                项目支出绩效自评表 | < | < | < | <
                项目名称 | 危桥 | < | < | <
                资金来源 | 申请金额 | 批复金额 | 支出金额 | 执行率
                合计 | 30 | 20 | 19 | 95
                """
                + INDICATORS)
            .project();

    assertThat(funds(project)).containsExactly("TOTAL 合计 null 20 19 95 null null");
    assertThat(project.funds().get(0).attributes()).extracting(each -> each.text()).contains("30");
  }

  @Test
  void the_title_of_a_page_that_goes_on_begins_no_form() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评报告 | < | < | < | <
            项目名称 | 校舍维修 | < | < | <
            """
                + INDICATORS
                + """
                项目支出绩效自评报告（续） | < | < | < | <
                一级指标 | 三级指标 | 指标值 | 实际完成值 | 得分
                效益指标 | 学生受益 | 300人 | 300人 | 40
                """);

    assertThat(indicators(sink.project())).hasSize(2);
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_caption_stands_above_no_parts_beside_each_other() {
    Project project =
        read("""
                项目支出绩效自评表 | < | < | < | <
                项目名称 | 危桥 | < | < | <
                资金情况 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
                资金总额 | 20 | 20 | 19 | 95
                按支出性质分： | | | |
                基本支出 | 8 | 项目支出 | 12 |
                """
                + INDICATORS)
            .project();

    assertThat(funds(project)).noneMatch(each -> each.contains("项目支出 12"));
  }

  @Test
  void misspelt_labels_are_read_and_told() {
    RecordingSink sink =
        read(
            """
            项目支出绩校自评表 | < | < | < | < | <
            项目名称 | 路灯安装 | < | < | < | <
            主管部们 | 沂岭县住建局 | < | < | < | <
            项目资金 | < | 全年预算数 | 全年执行数 | 执形率 | 得份
            年度资金总额 | < | 20 | 18 | 90%% | 9
            一级指标 | 二级指标 | 三级指标 | 年度指标植 | 实际完成植 | 得份
            产出指标 | 数量指标 | 路灯 | 90盏 | 90盏 | 40
            """
                .formatted());

    assertThat(sink.project().department().name()).isEqualTo("沂岭县住建局");
    assertThat(funds(sink.project())).containsExactly("TOTAL 年度资金总额 null 20 18 90% null 9");
    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 路灯 90盏 90盏 null 40");
    assertThat(sink.forms.get(0).findings())
        .filteredOn(finding -> finding.code().equals("HEADING_GUESSED"))
        .extracting(finding -> finding.message().zh())
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("主管部们", "执形率", "得份", "年度指标植", "实际完成植");
  }

  @Test
  void another_language_may_stand_beside_labels() {
    RecordingSink sink =
        read(
            """
            办学项目绩效自评表 Self-evaluation Form | < | < | < | < | <
            （2023年度 FY2023） | < | < | < | < | <
            项目名称 Project | 双语课程 | < | ئورۇن 实施单位 | 国际学院 | <
            资金情况 Funds | < | 全年预算数 Budget (A) | 全年执行数 Executed (B) | 执行率 Rate (B/A) | 得分 Score
            年度资金总额 Total | < | 20 | 18 | 90%% | 9
            一级指标\\nLevel 1 | 二级指标\\nLevel 2 | 三级指标\\nIndicator | 年度指标值\\nTarget | 实际完成值\\nActual | 得分\\nScore
            产出 Output | 数量 Quantity | 课程 | 12门 | 12门 | 40
            总分 Total | < | < | < | < | 49
            """
                .formatted());

    Project project = sink.project();
    assertThat(project.name()).isEqualTo("双语课程");
    assertThat(project.fiscalYear()).isEqualTo(2023);
    assertThat(project.implementingUnit().name()).isEqualTo("国际学院");
    assertThat(funds(project)).containsExactly("TOTAL 年度资金总额 Total null 20 18 90% null 9");
    assertThat(indicators(project)).containsExactly("[产出Output, 数量Quantity] 课程 12门 12门 null 40");
    assertThat(project.reported().scoreText()).isEqualTo("49");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void goals_may_be_counted_down_with_their_reasons_beside_them() {
    RecordingSink sink =
        read(
            """
            部门整体支出绩效自评表 | < | < | < | < | <
            部门名称 | 某县应急管理局 | < | < | < | <
            年度绩效目标 | < | 实际完成情况 | < | 偏差原因分析及改进措施 | <
            目标1：检查企业 | < | 检查386家次 | < | | <
            目标2：建成平台 | < | 试运行 | < | 接口晚了 | <
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
            履职 | 监管 | 检查覆盖率 | 100%% | 100%% | 40
            """
                .formatted());

    assertThat(sink.project().goal().expected()).isEqualTo("目标1：检查企业\n目标2：建成平台");
    assertThat(sink.project().goal().actual()).isEqualTo("检查386家次\n试运行");
  }

  @Test
  void one_cell_may_ask_for_two_things_and_a_total_say_points_and_score() {
    Project project =
        read("""
                2017年度项目绩效得分表 | < | < | <
                单位名称/项目名称 | < | 某市能源局/沼气安全处置 | <
                一级指标 | 三级指标 | 分值 | 得分
                项目决策 | 必要性 | 50 | 48
                项目效益 | 满意度 | 50 | 40
                总分 | 100 | 得分 | 88
                """)
            .project();

    assertThat(project.name()).isEqualTo("沼气安全处置");
    assertThat(project.implementingUnit().name()).isEqualTo("某市能源局");
    assertThat(project.reported().weightText()).isEqualTo("100");
    assertThat(project.reported().scoreText()).isEqualTo("88");
  }

  @Test
  void what_was_reached_by_the_end_of_a_quarter_is_the_actual_value() {
    Project project =
        read("""
                项目支出绩效运行监控表 | < | < | < | <
                （2024年1—9月） | < | < | < | <
                项目名称 | 供水 | < | < | <
                三级指标 | 年度目标值 | 一季度完成值 | 二季度完成值 | 三季度累计完成值
                改造管网 | 46公里 | 3公里 | 15公里 | 37公里
                """)
            .project();

    assertThat(project.fiscalYear()).isEqualTo(2024);
    assertThat(indicators(project)).containsExactly("[] 改造管网 46公里 37公里 null null");
  }
}
