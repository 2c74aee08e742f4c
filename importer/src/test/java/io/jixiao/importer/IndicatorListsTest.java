package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.SheetReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists with one indicator a row, in the three ways to say which project a row is of. */
class IndicatorListsTest {
  private static final String[] INDICATORS = {
    "[产出指标, 数量指标] 树木 ≥50株 48株 60 57.6",
    "[满意度指标] 游客满意度 ≥90% 95% 40 40",
    "[产出指标, 数量指标] 灯 10盏 10盏 100 100"
  };

  @Test
  void the_project_may_be_repeated_on_each_row() {
    RecordingSink sink =
        read(
            """
            年度 | 主管部门 | 项目编码 | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
            2023 | 园林局 | T1 | 种树 | 20 | 18 | 产出指标 | 数量指标 | 树木 | ≥50株 | 48株 | 60 | 57.6
            2023 | 园林局 | T1 | 种树 | 20 | 18 | 满意度指标 | | 游客满意度 | ≥90% | 95% | 40 | 40
            2023 | 城管局 | T2 | 装灯 | 7 | 7 | 产出指标 | 数量指标 | 灯 | 10盏 | 10盏 | 100 | 100
            """);

    assertThat(all(sink)).containsExactly(INDICATORS);
    assertThat(sink.projects())
        .extracting(
            Project::name,
            Project::code,
            Project::fiscalYear,
            project -> project.department().name(),
            project -> funds(project).toString(),
            project -> project.funds().get(0).executed().yuan().intValueExact(),
            project -> project.source().range())
        .containsExactly(
            tuple(
                "种树",
                "T1",
                2023,
                "园林局",
                "[TOTAL 全年预算数 null 20 18 null null null]",
                180_000,
                "A2:M3"),
            tuple(
                "装灯", "T2", 2023, "城管局", "[TOTAL 全年预算数 null 7 7 null null null]", 70_000, "A4:M4"));
    assertThat(unmapped(sink)).isEmpty();
    assertAllCounted(sink.sheets.get(0));
  }

  @Test
  void the_project_may_be_merged_over_its_rows_and_the_department_over_its_projects() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评指标明细表 | < | < | < | < | < | < | < | < | <
            填报单位：某市财政局 | < | < | < | 金额单位：万元 | < | < | < | < | <
            序号 | 主管部门 | 项目名称 | 项目资金 | < | 绩效指标 | < | < | < | 备注
            ^ | ^ | ^ | 预算数 | 执行数 | 一级指标 | 三级指标 | 目标值 | 完成值 | ^
            1 | 园林局 | 种树 | 20 | 18 | 产出指标 | 树木 | ≥50株 | 48株 | 旱
            ^ | ^ | ^ | ^ | ^ | 满意度指标 | 游客满意度 | ≥90% | 95% |
            2 | ^ | 装灯 | 7 | 7 | 产出指标 | 灯 | 10盏 | 10盏 |
            ^ | ^ | ^ | ^ | ^ | ^ | 灯杆 | 10根 | 9根 |
            合计 | < | < | 27 | 25 | | | | |
            """);

    assertThat(all(sink))
        .containsExactly(
            "[产出指标] 树木 ≥50株 48株 null null",
            "[满意度指标] 游客满意度 ≥90% 95% null null",
            "[产出指标] 灯 10盏 10盏 null null",
            "[产出指标] 灯杆 10根 9根 null null");
    assertThat(sink.projects())
        .extracting(
            Project::name,
            Project::fiscalYear,
            Project::amountUnit,
            Project::formTitle,
            project -> project.department().name(),
            project -> project.implementingUnit().name(),
            project -> funds(project).toString())
        .containsExactly(
            tuple(
                "种树",
                2023,
                "万元",
                "2023年度项目支出绩效自评指标明细表",
                "园林局",
                "某市财政局",
                "[TOTAL 预算数 null 20 18 null null null]"),
            tuple(
                "装灯",
                2023,
                "万元",
                "2023年度项目支出绩效自评指标明细表",
                "园林局",
                "某市财政局",
                "[TOTAL 预算数 null 7 7 null null null]"));
    assertThat(sink.projects().get(0).indicators().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("备注", "旱"));
    assertThat(unmapped(sink)).as("the sum of all projects is no project's").hasSize(2);
    assertAllCounted(sink.sheets.get(0));
  }

  @Test
  void the_project_may_be_printed_on_its_first_row() {
    RecordingSink sink =
        read(
            """
            项目名称 | 项目单位 | 自评总分 | 一级指标 | 二级指标 | 指标名称 | 年度指标值 | 实际完成值 | 分值 | 得分
            种树 | 甲站 | 97.6 | 产出指标 | 数量指标 | 树木 | ≥50株 | 48株 | 60 | 57.6
             | | | 满意度指标 | | 游客满意度 | ≥90% | 95% | 40 | 40
            装灯 | 乙站 | 100 | 产出指标 | 数量指标 | 灯 | 10盏 | 10盏 | 100 | 100
            填报人：某人 | | | 审核人：某某 | | | | | |
            """);

    assertThat(all(sink)).containsExactly(INDICATORS);
    assertThat(sink.projects())
        .extracting(
            Project::name,
            project -> project.implementingUnit().name(),
            project -> project.reported().scoreText())
        .containsExactly(tuple("种树", "甲站", "97.6"), tuple("装灯", "乙站", "100"));
    assertThat(unmapped(sink)).containsExactly("A5 填报人：某人", "D5 审核人：某某");
  }

  @Test
  void the_rows_of_a_project_may_stand_apart_and_the_heading_be_printed_again() {
    RecordingSink sink =
        read(
            """
            项目名称 | 一级指标 | 三级指标 | 年度指标值 | 实际完成值
            种树 | 产出指标 | 树木 | ≥50株 | 48株
            装灯 | 产出指标 | 灯 | 10盏 | 10盏
            项目名称 | 一级指标 | 三级指标 | 年度指标值 | 实际完成值
            种树 | 满意度指标 | 游客满意度 | ≥90% | 95%
            """);

    assertThat(all(sink))
        .containsExactly(
            "[产出指标] 树木 ≥50株 48株 null null",
            "[满意度指标] 游客满意度 ≥90% 95% null null",
            "[产出指标] 灯 10盏 10盏 null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void what_differs_in_the_columns_of_the_project_is_said_of_the_indicator() {
    RecordingSink sink =
        read(
            """
            序号 | 项目名称 | 一级指标 | 三级指标 | 年度指标值 | 实际完成值
            1 | 种树 | 产出指标 | 树木 | ≥50株 | 48株
            2 | 种树 | 满意度指标 | 游客满意度 | ≥90% | 95%
            """);

    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("序号", "1"));
    assertThat(sink.project().indicators().get(1).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("序号", "2"));
  }

  @Test
  void a_column_behind_the_indicators_makes_no_list_whatever_its_heading() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 种树 | < | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 项目名称
            产出指标 | 树木 | ≥50株 | 48株 | 另一个
            """);

    assertThat(sink.project().name()).isEqualTo("种树");
    assertThat(indicators(sink.project())).containsExactly("[产出指标] 树木 ≥50株 48株 null null");
  }

  @Test
  void of_a_long_list_each_project_is_handed_on_when_the_next_begins() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(0, "2022年度项目绩效自评明细表"));
    rows.add(row(1, "主管部门", "项目名称", "一级指标", "三级指标", "指标值", "完成值", "得分"));
    for (int i = 1; i <= 400; i++) {
      rows.add(row(2 * i, i == 1 ? "某局" : "", "项目" + i, "产出指标", "甲", "1个", "1个", "50"));
      rows.add(row(2 * i + 1, "", i % 2 == 0 ? "" : "项目" + i, "效益指标", "乙", "2个", "2个", "50"));
    }
    rows.add(row(802, "", "项目7", "效益指标", "丙", "2个", "2个", "50"));
    Grid head = new Grid("表", false, rows.subList(0, 300).stream().flatMap(List::stream).toList());
    RecordingSink sink = new RecordingSink();

    GridSink.RowSink sheet =
        new SheetInterpreter(FormKnowledge.SHIPPED)
            .longSheet(head, "表.xlsx", ReadingHints.NONE, sink, ReadAhead.none());
    for (int i = 0; i < rows.size(); i++) {
      sheet.row(rows.get(i).get(0).row(), rows.get(i));
      assertThat(sink.forms).hasSize(Math.max(0, (i - 2) / 2));
    }
    sheet.end();

    assertThat(sink.projects()).hasSize(400);
    assertThat(sink.projects())
        .allSatisfy(project -> assertThat(project.indicators()).hasSize(2))
        .allSatisfy(project -> assertThat(project.department().name()).isEqualTo("某局"))
        .allSatisfy(project -> assertThat(project.fiscalYear()).isEqualTo(2022));
    assertThat(sink.allProblems())
        .extracting(problem -> problem.code() + " " + problem.cell())
        .containsExactly("PROJECT_PARTED B803");
    SheetReport report = sink.sheets.get(0);
    assertThat(report.forms()).isEqualTo(401);
    assertThat(report.unmapped()).isZero();
    assertThat(report.nonEmpty()).isEqualTo(rows.stream().mapToInt(List::size).sum());
  }

  private static List<String> all(RecordingSink sink) {
    return sink.projects().stream().flatMap(project -> indicators(project).stream()).toList();
  }

  private static void assertAllCounted(SheetReport report) {
    assertThat(report.nonEmpty())
        .isEqualTo(report.mapped() + report.labels() + report.unmapped())
        .isPositive();
  }

  private static List<Cell> row(int row, String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < texts.length; column++) {
      if (!texts[column].isEmpty()) {
        cells.add(new Cell(Area.of(row, column), texts[column], null, true));
      }
    }
    return cells;
  }
}
