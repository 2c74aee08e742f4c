package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around indicators, above lists and in headings in ways of one region. */
class UnseenSurroundingsTest {
  private static final String HEAD =
      """
      项目支出绩效自评表 | < | < | < | < | <
      项目名称 | 危桥改造 | < | < | < | <
      """;
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
      产出指标 | 数量指标 | 改造危桥 | 3座 | 2座 | 40
      产出指标 | 质量指标 | 验收合格率 | 100%% | 100%% | 50
      """
          .formatted();

  @Test
  void remarks_below_the_indicators_are_no_indicators() {
    Project project =
        read(HEAD
                + INDICATORS
                + """
                    偏差大或目标未完成原因分析 | < | 一座桥的图纸晚了三个月 | < | < | <
                    改进措施及结果应用方案 | < | 图纸提前一年委托 | < | < | <
                    """)
            .project();

    assertThat(project.indicators()).extracting(Indicator::name).containsExactly("改造危桥", "验收合格率");
    assertThat(project.attributes()).extracting(Attribute::text).contains("图纸提前一年委托");
  }

  @Test
  void a_line_of_labels_ends_a_table_without_levels() {
    Project project =
        read(HEAD
                + """
                    指标名称 | 计量单位 | 指标性质 | 年初指标值 | 全年完成值 | 指标得分
                    改造危桥 | 座 | ≥ | 3 | 2 | 40
                    验收合格率 | % | = | 100 | 100 | 50
                    填表人：某人 | | | 填报日期：2023年2月28日 | |
                    """)
            .project();

    assertThat(project.indicators()).hasSize(2);
    assertThat(project.filledOn()).isEqualTo("2023-02-28");
  }

  @Test
  void so_does_a_note_behind_its_label() {
    RecordingSink sink =
        read(
            HEAD
                + """
                指标名称 | 计量单位 | 指标性质 | 年初指标值 | 全年完成值 | 指标得分
                改造危桥 | 座 | ≥ | 3 | 2 | 40
                说明 | 尾款于次年支付。 | < | < | < | <
                """);

    assertThat(sink.project().indicators()).hasSize(1);
    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .contains(tuple("说明", "尾款于次年支付。"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "指标1项目完成及时率, 指标1, 项目完成及时率",
    "指标1年节约电费, 指标1, 年节约电费",
    "指标3个, , 指标3个",
    "指标2项完成, , 指标2项完成"
  })
  void a_number_before_a_name_may_look_like_a_quantity(String text, String number, String name) {
    Indicator indicator =
        read(HEAD + INDICATORS.replace("改造危桥", text)).project().indicators().get(0);

    assertThat(tuple(indicator.number(), indicator.name())).isEqualTo(tuple(number, name));
  }

  @Test
  void a_year_may_stand_before_any_heading() {
    Project project =
        read(HEAD
                + """
                    总体目标 | 项目总目标（2021—2023年） | < | 2023年度预期目标 | < | 2023年度目标完成情况
                    ^ | 三年内改造九座危桥，消除隐患 | < | 改造三座危桥，验收合格 | < | 改造了两座危桥，验收合格
                    """
                + INDICATORS.replace("年度指标值", "2023年度指标值"))
            .project();

    assertThat(project.goal()).isNotNull();
    assertThat(Objects.requireNonNull(project.goal()).expected()).isEqualTo("改造三座危桥，验收合格");
    assertThat(project.goal().actual()).isEqualTo("改造了两座危桥，验收合格");
    assertThat(Objects.requireNonNull(project.indicators().get(0).target()).text()).isEqualTo("3座");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年度　　　单位：万元", "（2023年度）　　单位：万元"})
  void a_year_with_a_gap_behind_it_belongs_to_no_label(String line) {
    Project project =
        read(HEAD.replace("项目名称", line + " | < | < | < | < | <\n项目名称") + INDICATORS).project();

    assertThat(project.fiscalYear()).isEqualTo(2023);
    assertThat(project.amountUnit()).isEqualTo("万元");
  }

  @Test
  void the_content_of_an_indicator_with_a_name_is_not_its_name() {
    Project project =
        read(HEAD
                + """
                    一级指标 | 二级指标 | 三级指标 | 指标内容 | 指标值 |
                    产出指标 | 数量指标 | 改造危桥数量 | 列入今年计划的四类以下桥梁 | ≥3座 |
                    产出指标 | 质量指标 | 验收合格率 | 验收合格的桥梁占比 | 100% |
                    """)
            .project();

    assertThat(project.indicators()).extracting(Indicator::name).containsExactly("改造危桥数量", "验收合格率");
    assertThat(project.indicators().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("指标内容", "列入今年计划的四类以下桥梁"));
  }

  @Test
  void what_sorts_indicators_leaves_their_name_to_the_content() {
    Project project =
        read(HEAD
                + """
                    一级指标 | 二级指标 | 三级指标 | 指标内容 | 指标值 |
                    产出指标 | 数量指标 | 建设类 | 改造危桥数量 | ≥3座 |
                    产出指标 | 质量指标 | 管理类 | 验收合格率 | 100% |
                    """)
            .project();

    assertThat(project.indicators()).extracting(Indicator::name).containsExactly("改造危桥数量", "验收合格率");
  }

  @Test
  void remarks_behind_the_score_are_reasons_and_the_grade_may_stand_in_brackets() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | < | <
            项目名称 | 危桥改造 | < | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实现值 | 得分 | 说明
            产出指标 | 数量指标 | 改造危桥 | 3座 | 2座 | 40 | 图纸晚了三个月
            产出指标 | 质量指标 | 验收合格率 | 100% | 100% | 50 |
            总分 | < | < | < | < | 90 | （自评等级）优
            """);

    Indicator first = sink.project().indicators().get(0);
    assertThat(first.deviationReason()).isEqualTo("图纸晚了三个月");
    assertThat(Objects.requireNonNull(first.actual()).text()).isEqualTo("2座");
    assertThat(sink.project().reported().gradeText()).isEqualTo("优");
  }

  @Test
  void the_department_above_a_list_is_that_of_all_its_projects() {
    RecordingSink sink =
        read(
            """
            2023年项目支出绩效自评明细表 | < | < | < | < | <
            部门：某市农业农村局 | < | < | < | < | 金额单位：万元
            单位名称 | 项目名称 | 一级指标 | 三级指标 | 指标值 | 实际完成值
            某市农技站 | 耕地监测 | 产出指标 | 监测点 | 30个 | 31个
            某市农技站 | 耕地监测 | 效益指标 | 减施化肥 | 2% | 2%
            """);

    assertThat(Objects.requireNonNull(sink.project().department()).name()).isEqualTo("某市农业农村局");
    assertThat(Objects.requireNonNull(sink.project().implementingUnit()).name()).isEqualTo("某市农技站");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void who_fills_in_a_list_of_other_units_projects_is_their_department() {
    Project project =
        read("""
            2021年度项目支出绩效自评情况明细表 | < | < | < | < | < | <
            填报部门：清河县文化局 | < | < | | | |
            项目单位 | 项目名称 | 一级指标 | 三级指标 | 目标值 | 完成值 | 得分
            清河县图书馆 | 免费开放 | 产出指标 | 开放天数 | ≥300天 | 312天 | 50
            ^ | ^ | 效益指标 | 到馆读者 | ≥6万人次 | 6.3万人次 | 50
            """)
            .project();

    assertThat(Objects.requireNonNull(project.department()).name()).isEqualTo("清河县文化局");
    assertThat(Objects.requireNonNull(project.implementingUnit()).name()).isEqualTo("清河县图书馆");
  }

  @Test
  void an_investment_may_stand_in_front_of_what_came_in_and_what_was_used() {
    RecordingSink sink =
        read(
            """
            服务贸易项目绩效自评表 | < | < | < | < | <
            项目名称 | 危桥改造 | < | 主管部门 | 某局 | <
            计划投资额（万元） | 570 | 实际到位资金（万元） | 398.88 | 实际使用情况（万元） | 395.86
            其中：中央财政 | 0 | 其中：中央财政 | 0 | 其中：中央财政 | 0
            省财政 | 570 | 省财政 | 398.88 | 省财政 | 395.86
            """
                + INDICATORS);

    assertThat(funds(sink.project())).hasSize(3);
    assertThat(funds(sink.project()).get(0)).contains("570", "395.86");
  }

  @Test
  void first_levels_may_have_rows_of_their_own_above_columns_of_the_second() {
    Project project =
        read(HEAD
                + """
                    二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
                    产出指标 | < | < | < | 50 | 45
                    数量指标 | 改造危桥 | 3座 | 2座 | 20 | 15
                    ^ | 加固危桥 | 5座 | 5座 | 30 | 30
                    效益指标 | < | < | < | 40 | 40
                    社会效益 | 受益村庄 | 9个 | 9个 | 40 | 40
                    """)
            .project();

    assertThat(project.indicators())
        .extracting(Indicator::path, Indicator::name)
        .containsExactly(
            tuple(List.of("产出指标", "数量指标"), "改造危桥"),
            tuple(List.of("产出指标", "数量指标"), "加固危桥"),
            tuple(List.of("效益指标", "社会效益"), "受益村庄"));
    assertThat(project.groups())
        .extracting(IndicatorGroup::path, IndicatorGroup::weightText)
        .contains(tuple(List.of("产出指标"), "50"), tuple(List.of("效益指标"), "40"));
  }

  @Test
  void levels_may_stand_behind_what_they_sort() {
    Project project =
        read(HEAD
                + """
                    三级指标 | 所属一级指标 | 所属二级指标 | 年度指标值 | 实际完成值 | 得分
                    改造危桥 | 产出指标 | 数量指标 | 3座 | 2座 | 40
                    受益村庄 | 效益指标 | 社会效益指标 | 9个 | 9个 | 50
                    """)
            .project();

    assertThat(project.indicators())
        .extracting(Indicator::path, Indicator::name)
        .containsExactly(
            tuple(List.of("产出指标", "数量指标"), "改造危桥"), tuple(List.of("效益指标", "社会效益指标"), "受益村庄"));
  }

  @Test
  void when_a_value_was_set_may_stand_below_what_it_is() {
    Indicator indicator =
        read("""
                项目支出绩效自评表 | < | < | < | < | < | <
                项目名称 | 危桥改造 | < | < | < | < | <
                一级指标 | 三级指标 | 指标值 | < | 实际完成值 | 得分 | 备注（未完成原因）
                ^ | ^ | 年初 | 调整 | ^ | ^ | ^
                产出指标 | 改造危桥 | 3座 | 4座 | 2座 | 40 | 图纸晚了三个月
                效益指标 | 受益村庄 | 9个 | | 9个 | 50 |
                """)
            .project()
            .indicators()
            .get(0);

    assertThat(Objects.requireNonNull(indicator.target()).text()).isEqualTo("3座");
    assertThat(Objects.requireNonNull(indicator.adjustedTarget()).text()).isEqualTo("4座");
    assertThat(indicator.deviationReason()).isEqualTo("图纸晚了三个月");
  }

  @Test
  void sums_and_extra_points_are_no_indicators() {
    Project project =
        read(HEAD
                + INDICATORS
                + """
                    指标得分合计（含预算执行） | < | < | < | < | 90
                    加分项 | 经验在全省推广 | < | < | < | 2
                    扣分项 | 报告晚交一次 | < | < | < | -1
                    自评总分 | < | < | < | < | 91
                    """)
            .project();

    assertThat(project.indicators()).extracting(Indicator::name).containsExactly("改造危桥", "验收合格率");
    assertThat(project.reported().scoreText()).isEqualTo("91");
    assertThat(project.attributes())
        .extracting(Attribute::heading, Attribute::text)
        .contains(tuple("加分项得分", "2"), tuple("扣分项得分", "-1"));
  }

  @Test
  void points_may_stand_below_funds_that_are_beside_each_other() {
    Project project =
        read(HEAD
                + """
                    项目资金 | 资金来源 | 合计 | 一般公共预算 | 其他资金 |
                    ^ | 年初预算数 | 20 | 15 | 5 |
                    ^ | 全年执行数 | 10 | 6 | 4 |
                    ^ | 执行率 | 50% | 40% | 80% |
                    ^ | 分值 | 10 | — | — |
                    ^ | 得分 | 5 | — | — |
                    """
                + INDICATORS)
            .project();

    assertThat(project.funds().get(0).weightText()).isEqualTo("10");
    assertThat(project.funds().get(0).scoreText()).isEqualTo("5");
  }

  @Test
  void what_stands_behind_a_label_beside_a_title_of_several_rows_is_its_value() {
    Project project =
        read("""
                项目支出绩效自评表 | < | < | < | <
                基本情况 | 项目名称 | 危桥改造 | < | <
                ^ | 主管部门 | 某区公路管理办公室 | 实施单位 | 某区公路管理站
                ^ | 支出方向 | 消除道路隐患的支出 | 资金拨付文号 | 某财〔2023〕18号
                """
                + INDICATORS)
            .project();

    assertThat(Objects.requireNonNull(project.department()).name()).isEqualTo("某区公路管理办公室");
    assertThat(project.attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("支出方向", "消除道路隐患的支出"), tuple("资金拨付文号", "某财〔2023〕18号"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"成本指标 | 不涉及 | < | < | < | <", "产出小结 | 产出全部完成，质量达标 | < | < | < | <"})
  void a_text_over_a_row_between_indicators_ends_nothing(String row) {
    Project project =
        read(HEAD + INDICATORS + row + "\n效益指标 | 社会效益 | 受益村庄 | 9个 | 9个 | 10\n").project();

    assertThat(project.indicators()).extracting(Indicator::name).contains("改造危桥", "验收合格率", "受益村庄");
  }

  @Test
  void a_label_at_the_end_of_a_page_ends_nothing() {
    Project project =
        read(HEAD
                + INDICATORS
                + """
                    填报单位：某县公路站 | < | < | < | < | <
                    效益指标 | 社会效益 | 受益村庄 | 9个 | 9个 | 10
                    """)
            .project();

    assertThat(project.indicators()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "2022年度完成值, 年度指标值, 实际完成值",
    "2022年度指标值, 2023年度指标值, 实际完成值",
    "2022年度完成值, 2023年度指标值, 2023年度完成值"
  })
  void values_of_last_year_are_not_those_of_this_one(String former, String target, String actual) {
    Indicator indicator =
        read("""
                项目支出绩效自评表 | < | < | < | <
                项目名称 | 危桥改造 | < | < | <
                一级指标 | 三级指标 | %s | %s | %s
                产出指标 | 改造危桥 | 1座 | 3座 | 2座
                效益指标 | 受益村庄 | 4个 | 9个 | 8个
                """
                .formatted(former, target, actual))
            .project()
            .indicators()
            .get(0);

    assertThat(Objects.requireNonNull(indicator.target()).text()).isEqualTo("3座");
    assertThat(Objects.requireNonNull(indicator.actual()).text()).isEqualTo("2座");
    assertThat(indicator.attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple(former, "1座"));
  }

  @Test
  void the_grade_of_another_year_is_not_that_of_the_form() {
    Project project = read(HEAD + "2022年度评价等级 | 良 | < | < | < | <\n" + INDICATORS).project();

    assertThat(project.reported().gradeText()).isNull();
  }

  @Test
  void a_change_between_two_budgets_is_none() {
    Project project =
        read("""
                项目支出绩效自评表 | < | < | < | <
                项目名称 | 危桥改造 | < | < | <
                资金来源 | 预算数 | < | < | 全年执行数
                ^ | 年初 | 调整 | 调整后 | ^
                年度资金总额 | 100 | -20 | 80 | 72
                其中：财政拨款 | 100 | -20 | 80 | 72
                """
                + INDICATORS.replace(" | 得分", "").replace(" | 40", "").replace(" | 50", ""))
            .project();

    assertThat(Objects.requireNonNull(project.funds().get(0).adjustedBudget()).text())
        .isEqualTo("80");
  }

  @Test
  void the_only_points_below_funds_beside_each_other_are_the_totals() {
    RecordingSink sink =
        read(
            HEAD
                + """
                项目资金 | 资金来源 | 财政拨款 | 其他资金 | 资金总额 |
                ^ | 年初预算数 | 15 | 5 | 20 |
                ^ | 全年执行数 | 6 | 4 | 10 |
                ^ | 分值 | 10 | < | < |
                ^ | 得分 | 5 | < | < |
                自评得分 | 96.5 | < | < | < | <
                """
                + INDICATORS);

    assertThat(funds(sink.project()).get(0)).startsWith("TOTAL 资金总额 20 null 10 null 10 5");
    assertThat(sink.project().reported().scoreText()).isEqualTo("96.5");
  }

  @Test
  void extra_points_with_a_name_are_an_indicator() {
    Project project = read(HEAD + INDICATORS + "加分项 | 表彰 | 获省级表彰 | 无 | 无 | 3\n").project();

    assertThat(project.indicators()).extracting(Indicator::name).contains("获省级表彰");
  }

  @ParameterizedTest
  @ValueSource(strings = {"评分标准（扣分依据）", "自评情况说明（未完成需说明原因）"})
  void remarks_in_brackets_of_other_columns_ask_for_no_reasons(String heading) {
    Indicator indicator =
        read("""
                项目支出绩效自评表 | < | < | < | < | < | <
                项目名称 | 危桥改造 | < | < | < | < | <
                一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | %s | 偏差原因
                产出指标 | 改造危桥 | 3座 | 2座 | 40 | 比例法 | 图纸晚了
                效益指标 | 受益村庄 | 9个 | 9个 | 50 | 比例法 |
                """
                .formatted(heading))
            .project()
            .indicators()
            .get(0);

    assertThat(indicator.deviationReason()).isEqualTo("图纸晚了");
  }
}
