package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Headings and labels that no template prints. */
class UnseenWordingsTest {

  @Test
  void a_total_is_a_total_whatever_it_sums_up_but_a_part_is_none() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | < | <
            资金情况 | 调整预算 | 实际支出 | 执行率
            年度财政资金总额 | 320 | 288 | 90%
            其中：财政拨款合计 | 300 | 270 | 90%
            上级补助资金总额 | 20 | 18 | 90%
            上年结转资金合计 | 0 | 0 | -
            """);

    assertThat(sink.project().funds())
        .extracting(fund -> fund.kind() + " " + fund.label(), Fund::depth)
        .containsExactly(
            tuple("TOTAL 年度财政资金总额", 0),
            tuple("CURRENT_APPROPRIATION 其中：财政拨款合计", 1),
            tuple("SUPERIOR_SUBSIDY 上级补助资金总额", 2),
            tuple("CARRY_OVER 上年结转资金合计", 1));
  }

  @Test
  void a_bare_budget_is_the_adjusted_one_unless_another_column_is() {
    String form =
        """
        项目支出绩效自评表 | < | < | < | <
        项目名称 | 甲 | < | < | <
        项目资金 | %s | %s | 累计执行数 | 分值
        资金总额 | 100 | 80 | 72 | 10
        """;

    assertThat(funds(read(form.formatted("年初预算", "预算数")).project()))
        .containsExactly("TOTAL 资金总额 100 80 72 null 10 null");
    assertThat(funds(read(form.formatted("预算数", "预算调整数")).project()))
        .containsExactly("TOTAL 资金总额 100 80 72 null 10 null");
  }

  @Test
  void operator_and_unit_of_their_own_columns_are_understood_and_the_text_stays() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | < | < | <
            项目名称 | 甲 | < | < | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 指标方向 | 目标值 | 度量单位 | 完成值 | 得分
            产出指标 | 数量指标 | 购置设备 | ≥ | 3 | 台套 | 4 | 10
            产出指标 | 质量指标 | 合格率 | ＝ | 100 | % | 97 | 10
            产出指标 | 时效指标 | 完成时间 | 定性 | 10月底前 | | 9月 | 10
            产出指标 | 成本指标 | 总成本 | ≤ | <58万元 | 元 | 57万元 | 10
            """);

    assertThat(sink.project().indicators())
        .extracting(
            i -> i.target().text(),
            i -> i.target().operator(),
            i -> i.target().unit(),
            i -> i.actual().operator(),
            i -> i.actual().unit())
        .containsExactly(
            tuple("3", Operator.AT_LEAST, "台套", null, "台套"),
            tuple("100", Operator.EQUAL, "%", null, "%"),
            tuple("10月底前", Operator.AT_MOST, null, null, null),
            tuple("<58万元", Operator.LESS_THAN, "万元", null, "万元"));
    assertThat(attributes(sink.project().indicators().get(1)))
        .containsExactly("指标方向 ＝ D5", "度量单位 % F5");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_category_stands_for_the_first_level_only_where_there_is_none() {
    String form =
        """
        项目支出绩效自评表 | < | < | < | <
        项目名称 | 甲 | < | < | <
        指标类别 | %s | 指标名称 | 目标值 | 完成值
        产出 | 数量指标 | 人次 | 5 | 5
        """;

    assertThat(indicators(read(form.formatted("一级指标")).project()))
        .containsExactly("[数量指标] 人次 5 5 null null");
    assertThat(indicators(read(form.formatted("二级指标")).project()))
        .containsExactly("[产出, 数量指标] 人次 5 5 null null");
  }

  @Test
  void labels_beside_and_below_the_table_are_labels_and_their_texts_are_kept() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | < | <
            年度绩效目标1\\n（80分） | 三级指标 | 年度指标值 | 实际完成值
            ^ | 人次 | 1 | 1
            总分 | < | < | 90
            偏差大或目标未完成原因分析 | 供货延迟。 | < | <
            改进措施及结果应用方案 | 加强管理。 | < | <
            经查 | | | 此行请科长看一下再定
            """);

    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text, Attribute::cell)
        .containsExactly(
            tuple("偏差大或目标未完成原因分析", "供货延迟。", "B6"), tuple("改进措施及结果应用方案", "加强管理。", "B7"));
    assertThat(sink.project().goal().expected()).isNull();
    assertThat(unmapped(sink)).containsExactly("A8 经查", "D8 此行请科长看一下再定");
  }

  private static List<String> attributes(Indicator indicator) {
    return indicator.attributes().stream()
        .map(each -> each.heading() + " " + each.text() + " " + each.cell())
        .toList();
  }

  @Test
  void digits_and_points_may_be_full_width() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | ［５２０２００２３０００１］甲 | < | < | <
            主管部门 | ０１２－某县住建局 | 实施单位 | 某县市政所（０１２００３） | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
            产出指标（６０．５分） | 更换路灯 | ≥１００盏 | １００盏 | ６０．５
            总分 | < | < | < | ９６．５
            自评结论：较好完成，综合得分９６．５分，评价等级为优。 | < | < | < | <
            """);

    Project project = sink.project();
    assertThat(project.code()).isEqualTo("520200230001");
    assertThat(project.name()).isEqualTo("甲");
    assertThat(List.of(project.department(), project.implementingUnit()))
        .extracting(Organisation::code, Organisation::name)
        .containsExactly(tuple("012", "某县住建局"), tuple("012003", "某县市政所"));
    assertThat(project.groups())
        .extracting(group -> group.path() + " " + group.weightText() + " " + group.weight())
        .containsExactly("[产出指标] （６０．５分） 60.5");
    assertThat(project.reported().score()).isEqualByComparingTo("96.5");
  }

  @Test
  void a_line_may_hold_the_year_and_labels_with_gaps_between_them() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            （2023年度）　　　　　　填报单位：某局　　单位：万元 | < | < | <
            项目名称 | 甲 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 2
            """);
    assertThat(sink.project().fiscalYear()).isEqualTo(2023);
    assertThat(sink.project().amountUnit()).isEqualTo("万元");
    assertThat(sink.project().implementingUnit().name()).isEqualTo("某局");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_grade_is_the_one_that_is_checked() {
    assertThat(grade("☑优（90分及以上） □良（80-90分） □中 □差")).isEqualTo("优");
    assertThat(grade("优□ 良（80-90分）√ 中□ 差□")).isEqualTo("良");
    assertThat(grade("优□√  良□  中□  差□")).isEqualTo("优");
    assertThat(grade("□优 □良 □中 □差")).isNull();
    assertThat(grade("☑优 ☑良 □中 □差")).isNull();
  }

  private static @Nullable String grade(String printed) {
    return read("""
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 2
            绩效等级 | %s | < | <
            """
            .formatted(printed))
        .project()
        .reported()
        .gradeText();
  }

  @Test
  void labels_that_nobody_knows_take_turns_with_their_values() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | 财政归口处室 | 农业处
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 2
            """);
    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("财政归口处室", "农业处"));
    assertThat(unmapped(sink)).isEmpty();
  }
}
