package io.jixiao.importer.sample;

import io.jixiao.importer.layout.Block;
import io.jixiao.importer.layout.Canvas;
import java.util.List;

/** Draws a department's summary list; its last column and last row stay as unfilled as usual. */
final class SummaryList {
  private static final List<String> HEADINGS =
      List.of("序号", "资金使用单位\n(科室)名称", "项目名称", "资金", "自评得分", "自评等级", "备注");

  private SummaryList() {}

  static void draw(SampleList list, Canvas canvas) {
    canvas.columns(6, 30, 26, 13, 10, 10, 18);
    canvas.title(Block.across(0, 0, 6), list.title());
    canvas.line(Block.across(1, 0, 4), "预算部门(盖章)：" + list.department());
    canvas.line(Block.across(1, 5, 6), "单位：" + list.amountUnit());
    for (int i = 0; i < HEADINGS.size(); i++) {
      canvas.label(Block.at(2, i), HEADINGS.get(i));
    }
    int row = 3;
    for (SampleList.Row each : list.rows()) {
      canvas.value(Block.at(row, 0), String.valueOf(row - 2));
      canvas.label(Block.at(row, 1), each.unit());
      canvas.label(Block.at(row, 2), each.name());
      canvas.value(Block.at(row, 3), each.amount());
      canvas.value(Block.at(row, 4), each.score());
      canvas.label(Block.at(row, 5), each.grade());
      canvas.label(Block.at(row, 6), "");
      row++;
    }
    canvas.label(Block.at(row, 0), ".....");
  }
}
