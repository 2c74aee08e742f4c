package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectListRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like something known and is not, or may not be: nothing is guessed without a word. */
class UnseenDoubtsTest {
  private static final String TITLE = "项目支出绩效自评表 | < | < | < | < | < | <\n";
  private static final String HEAD = TITLE + "项目名称 | 甲 | < | < | < | < | <\n";
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 场次 | 60场 | 63场 | 90 | 90
      """;

  @ParameterizedTest
  @ValueSource(strings = {"本年追加预算数", "年度追加预算数", "本年年初预算数", "本年预算执行数", "年度预算执行数", "当年预算执行率"})
  void not_every_word_of_a_budget_is_the_budget(String heading) {
    RecordingSink sink =
        read(
            HEAD
                + "资金来源 | %s | 全年预算数 | 全年执行数 | | |\n资金总额 | 3 | 20 | 19 | | |\n".formatted(heading));

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金总额 null 20 19 null null null");
    assertThat(sink.project().funds().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple(heading, "3"));
  }

  @Test
  void a_score_in_the_header_stays_beside_another_of_the_total() {
    RecordingSink sink =
        read(
            TITLE
                + """
                项目名称：危桥改造　等级：三级 | < | < | < | < | < | <
                填报日期：2021年3月9日　总分：98分 | < | < | < | < | < | <
                （2023年度）　　自评得分：97分 | < | < | < | < | < | <
                """
                + INDICATORS
                + "总分 | < | < | < | < | 100 | 96\n");

    assertThat(sink.project().name()).isEqualTo("危桥改造");
    assertThat(sink.project().filledOn()).isEqualTo("2021-03-09");
    assertThat(sink.project().fiscalYear()).isEqualTo(2023);
    assertThat(sink.project().reported().scoreText()).isEqualTo("96");
    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("等级", "三级"), tuple("总分", "98分"), tuple("自评得分", "97分"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"市教育局", "小计", "教育局小计", "合计"})
  void a_sum_above_a_list_is_no_other_table(String label) {
    RecordingSink sink =
        read(
            """
            2023年项目绩效自评汇总表 | < | < | <
            序号 | 项目名称 | 预算金额 | 自评得分
            %s | < | 300 |
            1 | 校舍维修 | 100 | 96
            2 | 营养餐 | 200 | 97
            """
                .formatted(label));

    assertThat(sink.rows).extracting(ProjectListRow::name).contains("校舍维修", "营养餐");
    assertThat(sink.forms).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云川市委办公室项目支出绩效自评表",
        "云川市残疾人联合会项目支出绩效自评表",
        "云川市总工会项目支出绩效自评表",
        "云川市第一幼儿园项目支出绩效自评表",
        "承德市道路养护项目支出绩效自评表",
        "2023年度特定目标类项目支出绩效自评表",
        "政府购买服务项目绩效自评表",
        "政府投资项目绩效自评表",
        "财政重点评价项目绩效评价表"
      })
  void an_organisation_or_a_kind_of_spending_is_no_project(String title) {
    assertThat(read(title + " | < | < | < | < | < | <\n" + INDICATORS).projects()).isEmpty();
  }

  @Test
  void a_name_that_the_title_gives_is_told() {
    RecordingSink sink = read("公交运营补贴项目绩效自评表 | < | < | < | < | < | <\n" + INDICATORS);

    assertThat(sink.project().name()).isEqualTo("公交运营补贴");
    assertThat(sink.forms.get(0).findings())
        .filteredOn(finding -> finding.code().equals("HEADING_GUESSED"))
        .extracting(Finding::cell)
        .containsExactly("A1");
    assertThat(sink.sheets.get(0).guessedHeadings()).as("nothing to confirm").isEmpty();
  }

  @Test
  void the_next_first_level_may_have_a_row_of_the_table_to_itself() {
    RecordingSink sink =
        read(
            HEAD
                + """
                产出指标（50分） | < | < | < | < | < | <
                二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分 | 原因
                数量指标 | 绿地 | 4公顷 | 4公顷 | 50 | 50 |
                效益指标（40分） | < | < | < | < | < | <
                社会效益指标 | 游客 | 9万人 | 9万人 | 40 | 40 |
                合计 | < | < | < | 90 | 90 |
                """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 绿地 4公顷 4公顷 50 50", "[效益指标, 社会效益指标] 游客 9万人 9万人 40 40");
    assertThat(sink.project().groups())
        .extracting(IndicatorGroup::path)
        .extracting(Object::toString)
        .contains("[产出指标]", "[效益指标]");
    assertThat(unmapped(sink)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "省商务厅, 省商务厅服务贸易处, 省财政, LOCAL",
    "海南省商务厅, 海南省商务厅, 省级资金, LOCAL",
    "海南省商务厅, 海南省商务厅, 中央和省级资金, SUPERIOR_SUBSIDY",
    "海南省商务厅, 澄迈县商务局, 省级资金, SUPERIOR_SUBSIDY",
    "澄迈县商务局, 澄迈县商务局, 省级资金, SUPERIOR_SUBSIDY",
    "商务局, 商务局, 省级资金, SUPERIOR_SUBSIDY",
    "无名县民政局, 无名县敬老院, 市级资金, SUPERIOR_SUBSIDY",
    "无名区民政局, 无名区敬老院, 市级资金, SUPERIOR_SUBSIDY",
    "无名县民政局, 无名县敬老院, 县级资金, LOCAL",
    "无名市民政局, 无名社区服务中心, 市级资金, LOCAL",
    "无名地区民政局, 无名地区敬老院, 市级资金, LOCAL",
    "无名自治区民政厅, 无名区敬老院, 市级资金, LOCAL"
  })
  void money_is_an_organs_own_or_from_above(
      String department, String unit, String label, FundKind kind) {
    Project project =
        read(TITLE
                + "项目名称 | 甲 | 主管部门 | %s | 实施单位 | %s | <\n".formatted(department, unit)
                + "资金来源 | 全年预算数 | 全年执行数 | 执行率 | | |\n%s | 20 | 20 | 100%% | | |\n".formatted(label)
                + INDICATORS)
            .project();

    assertThat(project.funds()).extracting(Fund::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"承德市公安局双桥区分局", "承德市生态环境局双桥区分局"})
  void a_branch_is_the_citys(String unit) {
    Project project =
        read(TITLE
                + "项目名称 | 甲 | < | 实施单位 | "
                + unit
                + " | < | <\n资金来源 | 全年预算数 | 全年执行数 | 执行率 | | |\n市级资金 | 20 | 20 | 100% | | |\n"
                + INDICATORS)
            .project();

    assertThat(project.regionCode()).isEqualTo("130802");
    assertThat(project.funds())
        .extracting(Fund::kind)
        .extracting(Enum::name)
        .containsExactly("LOCAL");
  }

  @Test
  void months_stand_for_the_year_only_where_no_row_of_it_is_filled() {
    String table =
        """
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月完成值 | 全年完成值 | 原因
        产出指标 | 数量指标 | 甲 | 60场 | 33场 | |
        ^ | ^ | 乙 | 60场 | 33场 | |
        ^ | ^ | 丙 | 60场 | 33场 | |
        ^ | ^ | 丁 | 60场 | 33场 | %s |
        总分 | < | < | < | < | 90 |
        """;

    RecordingSink empty = read(HEAD + table.formatted(""));
    assertThat(empty.project().indicators().get(0).actual().text()).isEqualTo("33场");
    assertThat(empty.forms.get(0).findings()).extracting(Finding::code).contains("HEADING_GUESSED");
    RecordingSink whole = read(HEAD + table.formatted("61场"));
    assertThat(whole.project().indicators().get(0).actual()).isNull();
    assertThat(whole.project().indicators().get(3).actual().text()).isEqualTo("61场");
  }

  @ParameterizedTest
  @CsvSource({
    "项目名称：困难群众救助 2023年12月, 困难群众救助 2023年12月,",
    "项目名称：困难群众救助 2023年12月6日, 困难群众救助 2023年12月6日,",
    "项目名称：困难群众救助　　2023年12月6日, 困难群众救助, 2023年12月6日"
  })
  void a_date_behind_one_blank_may_be_of_the_name(String line, String name, String date) {
    Project project = read(TITLE + line + " | < | < | < | < | < | <\n" + INDICATORS).project();

    assertThat(project.name()).isEqualTo(name);
    assertThat(project.filledOnText()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"填报日期：2024年1月9日", "项目编码：0117", "填表人：林某　审核人：何某", "审核人：何某"})
  void whatever_a_list_drops_of_what_stands_above_it_is_told(String text) {
    RecordingSink sink =
        read(
            """
            云川市2023年度 | < | < | < | <
            项目绩效自评汇总表 | < | < | < | <
            填报单位：云川市卫健局 | < | < | %s | <
            序号 | 项目名称 | 资金（万元） | 自评得分 | 等级
            1 | 医院扩建 | 20 | 96.5 | 优
            """
                .formatted(text));

    assertThat(sink.rows).hasSize(1);
    assertThat(unmapped(sink)).containsExactly("D3 " + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"分值（扣分）", "分值"})
  void brackets_behind_the_points_may_hold_what_was_lost(String heading) {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | %s | 原因
                产出指标 | 数量指标 | 场次 | 60场 | 63场 | 10（2） |
                """
                    .formatted(heading));

    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 场次 60场 63场 10（2） null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"扣分情况", "失分", "得分率", "评分标准分", "得分占比"})
  void figures_beside_the_points_may_say_what_was_lost_or_how_many_there_are(String heading) {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | %s
                产出指标 | 数量指标 | 场次 | 60场 | 63场 | 50 | 2
                ^ | 质量指标 | 合格率 | 100%% | 98%% | 40 | 0
                """
                    .formatted(heading));

    assertThat(sink.project().indicators()).allMatch(each -> each.scoreText() == null);
  }

  @Test
  void points_under_a_heading_that_may_mean_the_score_are_told() {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分 | 原因
                产出指标 | 数量指标 | 场次 | 60场 | 63场 | 50 |
                """);

    assertThat(sink.project().indicators().get(0).weightText()).isEqualTo("50");
    assertThat(sink.forms.get(0).findings()).extracting(Finding::code).contains("HEADING_GUESSED");
  }

  @Test
  void target_and_actual_are_not_taken_out_of_a_column_that_is_known() {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 分值 | 得分 | 偏差原因 | <
                产出指标 | 数量指标 | 场次 | 50 | 48 | 目标：60场，实际：58场，因雨停办 | <
                """);

    assertThat(sink.project().indicators().get(0).target()).isNull();
    assertThat(sink.project().indicators().get(0).deviationReason()).contains("目标：60场");
  }

  @ParameterizedTest
  @ValueSource(strings = {"完成时限", "责任人", "完成部门", "指标解释", "数据来源", "计算公式"})
  void what_says_when_who_or_how_is_not_what_was_achieved(String heading) {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | %s | 分值 | 得分
                产出指标 | 数量指标 | 场次 | 60场 | 教研室 | 50 | 50
                ^ | 质量指标 | 出勤率 | 90%% | 学工处 | 50 | 50
                """
                    .formatted(heading));

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 场次 60场 null 50 50", "[产出指标, 质量指标] 出勤率 90% null 50 50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"分配数", "分解任务数", "覆盖率", "扣分", "得分率"})
  void figures_that_come_to_a_hundred_are_points_only_where_the_heading_says_so(String heading) {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 备注 | %s
                产出指标 | 数量指标 | 场次 | 60场 | 63场 | | 50
                ^ | 质量指标 | 出勤率 | 90%% | 91%% | | 50
                """
                    .formatted(heading));

    assertThat(sink.project().indicators()).allMatch(each -> each.weight() == null);
  }

  @Test
  void what_stands_below_the_table_says_nothing_about_its_columns() {
    RecordingSink sink =
        read(
            HEAD
                + """
                年度目标1： | 办好培训 | < | < | < | < | <
                一级指标 | 二级指标 | 概要 | 年度指标值 | 实际完成值 | 分值 | 得分
                产出指标 | 场次 | 全年举办的场次 | 60场 | 63场 | 50 | 50
                年度目标2： | 管好学员 | < | < | < | < | <
                一级指标 | 二级指标 | 概要 | 年度指标值 | 实际完成值 | 分值 | 得分
                产出指标 | 人次 | 全年受训的人次 | 60人次 | 63人次 | 50 | 50
                """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标] 场次 60场 63场 50 50", "[产出指标] 人次 60人次 63人次 50 50");
  }

  @Test
  void a_part_whose_share_happens_to_be_the_rate_is_no_budget() {
    RecordingSink sink =
        read(
            HEAD
                + "本级资金 | 合计 | 其他资金 | 全年支出数 | 执行率 | | \n80 | 100 | 40 | 20 | 50% | | \n"
                + INDICATORS);

    assertThat(funds(sink.project()))
        .contains("TOTAL 合计 null 100 20 50% null null", "OTHER 其他资金 null 40 null null null null");
  }

  @Test
  void a_description_behind_the_names_is_no_name() {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 说明文字 | 年度指标值 | 实际完成值 | 分值 | 得分
                产出指标 | 场次 | 全年举办的场次 | 60场 | 63场 | 50 | 50
                ^ | 出勤率 | 实到人数与应到人数之比 | 90% | 91% | 50 | 50
                """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标] 场次 60场 63场 50 50", "[产出指标] 出勤率 90% 91% 50 50");
  }
}
