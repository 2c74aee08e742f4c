package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.schema.project.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongListTest {
  private static final int ROWS = 1_000;

  @Test
  void the_rows_of_a_long_list_are_handed_on_before_many_more_come() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(0, "2023年度项目支出绩效自评情况汇总表"));
    rows.add(row(1, "序号", "项目名称", "实施单位", "资金（万元）", "自评得分", "联系人"));
    for (int i = 1; i <= ROWS; i++) {
      rows.add(row(i + 1, "" + i, "项目" + i, "某局", "1.5", "90", "张某"));
    }
    Grid head = new Grid("表", false, rows.subList(0, 300).stream().flatMap(List::stream).toList());
    RecordingSink sink = new RecordingSink();

    GridSink.RowSink sheet =
        new SheetInterpreter(FormKnowledge.SHIPPED)
            .longSheet(head, "表.xlsx", ReadingHints.NONE, sink, ReadAhead.none());
    for (int i = 0; i < rows.size(); i++) {
      assertThat(sink.rows).hasSizeBetween(Math.max(0, i - 2 - 200), Math.max(0, i - 2));
      sheet.row(i, rows.get(i));
    }
    sheet.end();

    assertThat(sink.lists).extracting(list -> list.fiscalYear()).containsExactly(2023);
    assertThat(sink.rows).hasSize(ROWS);
    assertThat(sink.rows.get(ROWS - 1).name()).isEqualTo("项目1000");
    assertThat(sink.rows.get(ROWS - 1).amount().yuan()).isEqualByComparingTo("15000");
    assertThat(sink.sheets.get(0).mapped()).isEqualTo(1 + 6 * ROWS);
    assertThat(sink.sheets.get(0).labels()).isEqualTo(6);
    assertThat(sink.sheets.get(0).unmapped()).isZero();
  }

  @Test
  void what_is_printed_once_is_said_of_rows_that_are_handed_on_later() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(0, "2023年度项目支出绩效自评情况汇总表"));
    rows.add(row(1, "序号", "预算单位", "项目名称", "资金（万元）", "", "自评得分"));
    rows.add(row(2, "", "", "", "预算数", "执行数"));
    rows.add(row(3, "一、市教育局"));
    for (int i = 1; i <= ROWS; i++) {
      rows.add(row(i + 3, "" + i, i == 1 ? "市一中" : "", "项目" + i, "1.5", "1", "90"));
    }
    Grid head = new Grid("表", false, rows.subList(0, 300).stream().flatMap(List::stream).toList());
    RecordingSink sink = new RecordingSink();

    GridSink.RowSink sheet =
        new SheetInterpreter(FormKnowledge.SHIPPED)
            .longSheet(head, "表.xlsx", ReadingHints.NONE, sink, ReadAhead.none());
    for (int i = 0; i < rows.size(); i++) {
      sheet.row(i, rows.get(i));
    }
    sheet.end();

    assertThat(sink.rows).hasSize(ROWS).allMatch(row -> row.unit().equals("市一中"));
    assertThat(sink.rows.get(ROWS - 1).amount().yuan()).isEqualByComparingTo("15000");
    assertThat(sink.rows.get(ROWS - 1).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("执行数", "1"), tuple("主管部门", "市教育局"));
    assertThat(sink.sheets.get(0).unmapped()).isZero();
  }

  @Test
  void heavy_rows_of_a_long_list_are_not_gathered() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(0, "2023年度项目支出绩效自评情况汇总表"));
    rows.add(row(1, "序号", "项目名称", "实施单位", "资金（万元）", "自评得分", "联系人"));
    for (int i = 1; i <= 10; i++) {
      rows.add(row(i + 1, "" + i, "项目" + i, "某局", "1.5", "90", "张".repeat(70_000)));
    }
    Grid head = new Grid("表", false, rows.stream().flatMap(List::stream).toList());
    RecordingSink sink = new RecordingSink();

    GridSink.RowSink sheet =
        new SheetInterpreter(FormKnowledge.SHIPPED)
            .longSheet(head, "表.xlsx", ReadingHints.NONE, sink, ReadAhead.none());
    for (int i = 0; i < rows.size(); i++) {
      sheet.row(i, rows.get(i));
      assertThat(sink.rows).hasSize(Math.max(0, i - 1));
    }
  }

  @Test
  void a_long_sheet_of_forms_is_asked_for_as_a_whole() {
    Grid head =
        GridText.grid(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 人次 | 1 | 1
            """);

    assertThat(
            new SheetInterpreter(FormKnowledge.SHIPPED)
                .longSheet(
                    head, "表.xlsx", ReadingHints.NONE, new RecordingSink(), ReadAhead.none()))
        .isNull();
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
