package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import org.junit.jupiter.api.Test;

/** Forms and headings in places where no template has them. */
class UnseenPlacesTest {

  @Test
  void forms_side_by_side_are_forms_of_their_own() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | | 项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | < | < | | 项目名称 | 乙 | < | <
            资金 | 全年预算数 | 全年执行数 | 得分 | | 资金 | 全年预算数 | 全年执行数 | 得分
            资金总额 | 10 | 9 | 9 | | 资金总额 | 20 | 10 | 5
            预期目标 | 修路。 | < | < | | 预期目标 | 架桥。 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | | 一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 2 | | 产出指标 | 座数 | 3 | 4
            总分 | | | 99 | | 总分 | | | 95
            """);

    assertThat(sink.projects())
        .extracting(
            Project::name,
            project -> funds(project).toString(),
            project -> project.goal().expected(),
            project -> indicators(project).toString(),
            project -> project.reported().scoreText(),
            project -> project.source().range())
        .containsExactly(
            tuple(
                "甲",
                "[TOTAL 资金总额 null 10 9 null null 9]",
                "修路。",
                "[[产出指标] 里程 1 2 null null]",
                "99",
                "A1:D8"),
            tuple(
                "乙",
                "[TOTAL 资金总额 null 20 10 null null 5]",
                "架桥。",
                "[[产出指标] 座数 3 4 null null]",
                "95",
                "F1:I8"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void forms_side_by_side_may_have_layouts_of_their_own() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | | 项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | < | | （2023年度） | < | < | <
            资金 | 全年预算数 | 全年执行数 | | 基本情况 | 项目名称 | 乙 | <
            资金总额 | 10 | 9 | | ^ | 主管部门 | 乙局 | <
            三级指标 | 年度指标值 | 实际完成值 | | 一级指标 | 三级指标 | 年度指标值 | 实际完成值
            里程 | 1 | 2 | | 产出指标 | 座数 | 3 | 4
            总分 | | 99 | | 总分 | | | 95
            """);

    assertThat(sink.projects())
        .extracting(
            Project::name,
            Project::fiscalYear,
            project -> indicators(project).toString(),
            project -> project.reported().scoreText(),
            project -> project.source().range())
        .containsExactly(
            tuple("甲", null, "[[] 里程 1 2 null null]", "99", "A1:C7"),
            tuple("乙", 2023, "[[产出指标] 座数 3 4 null null]", "95", "E1:H7"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_second_name_in_the_header_alone_makes_no_second_form() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | 二级项目名称 | 甲一
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 2
            """);

    assertThat(sink.project().name()).isEqualTo("甲");
    assertThat(indicators(sink.project())).containsExactly("[产出指标] 里程 1 2 null null");
  }

  @Test
  void headings_may_go_over_three_rows() {
    RecordingSink sink =
        read(
            """
            2024年度项目支出绩效自评表 | < | < | < | < | < | < | < | <
            项目名称 | 甲 | < | < | < | < | < | < | <
            资金情况 | 项目 | < | 资金使用情况（万元） | < | < | 评分 | < | <
            ^ | ^ | ^ | 预算 | < | 执行 | 执行率 | 分值 | 得分
            ^ | ^ | ^ | 年初预算数 | 全年预算数 | 全年执行数 | ^ | ^ | ^
            ^ | 年度资金总额 | < | 50 | 40 | 40 | 100% | 10 | 9
            绩效指标 | 指标 | < | < | 指标值 | < | 评分 | < | 偏差原因分析
            ^ | 一级指标 | 二级指标 | 三级指标 | 年度 | 实际 | 分值 | 得分 | ^
            ^ | ^ | ^ | ^ | 指标值 | 完成值 | ^ | ^ | ^
            ^ | 产出指标 | 数量指标 | 台数 | 5台 | 4台 | 50 | 40 | 略
            合计 | < | < | < | < | < | 60 | 49 |
            """);

    Project project = sink.project();
    assertThat(project.fiscalYear()).isEqualTo(2024);
    assertThat(project.amountUnit()).isEqualTo("万元");
    assertThat(funds(project)).containsExactly("TOTAL 年度资金总额 50 40 40 100% 10 9");
    assertThat(indicators(project)).containsExactly("[产出指标, 数量指标] 台数 5台 4台 50 40");
    assertThat(project.reported().scoreText()).isEqualTo("49");
  }

  @Test
  void known_labels_of_the_tables_may_stand_in_the_header() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | 资金来源 | 财政拨款
            预算数 | 100 | 执行数 | 95
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | #DIV/0!
            """);

    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text, Attribute::cell)
        .containsExactly(tuple("资金来源", "财政拨款", "D2"));
    assertThat(funds(sink.project())).containsExactly("TOTAL 预算数 null 100 95 null null null");
    assertThat(sink.project().indicators().get(0).actual().kind()).isEqualTo(MeasureKind.UNPARSED);
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_unit_of_the_amounts_may_stand_left_of_the_headings_without_being_merged() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | < | <
            资金（万元） | 项目 | 预算数 | 实际支出
            | 合计 | 100 | 90
            """);

    assertThat(sink.project().funds().get(0).executed().yuan()).isEqualByComparingTo("900000");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_remark_beside_the_title_leaves_it_a_title() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | 表样见通知
            （2022年度） | < | < | < |
            项目名称 | 甲 | < | < |
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 |
            产出指标 | 更换路灯 | 100盏 | 100盏 |
            """);

    assertThat(sink.project().formTitle()).isEqualTo("项目支出绩效自评表");
    assertThat(unmapped(sink)).containsExactly("E1 表样见通知");
  }

  @Test
  void a_title_may_begin_in_the_lines_above_it() {
    RecordingSink sink =
        read(
            """
            附件1 | | |
            2023年度市本级项目支出 | < | < | <
            绩效自评表 | < | < | <
            项目名称 | 甲 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 2
            以上由财务部门填写的是资金部分。 | < | < | <
            绩效自评表 | < | < | <
            项目名称 | 乙 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 2
            """);

    assertThat(sink.projects())
        .extracting(Project::formTitle, Project::fiscalYear, p -> p.source().range())
        .containsExactly(
            tuple("2023年度市本级项目支出绩效自评表", 2023, "A1:D7"), tuple("绩效自评表", null, "A8:D11"));
    assertThat(unmapped(sink)).containsExactly("A7 以上由财务部门填写的是资金部分。");
  }

  @Test
  void a_year_may_be_written_in_words_and_stand_above_the_title() {
    RecordingSink sink =
        read(
            """
            （二〇二三年度） | < | < | <
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 2
            """);

    assertThat(sink.project().fiscalYear()).isEqualTo(2023);
    assertThat(sink.project().fiscalYearText()).isEqualTo("（二〇二三年度）");
    assertThat(sink.project().formTitle()).isEqualTo("项目支出绩效自评表");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void lines_that_go_on_with_a_remark_belong_to_it() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            单位名称：某局 | < | < | <
            项目名称 | 甲 | 实施单位 | 某站
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 2
            备注：1.预算数含结转。 | < | < | <
            2.定性指标分三档。 | < | < | <
            """);

    assertThat(sink.project().implementingUnit().name()).isEqualTo("某站");
    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("单位名称", "某局"), tuple("备注", "1.预算数含结转。"), tuple("备注", "2.定性指标分三档。"));
    assertThat(unmapped(sink)).isEmpty();
  }
}
