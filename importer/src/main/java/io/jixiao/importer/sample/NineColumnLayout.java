package io.jixiao.importer.sample;

import static io.jixiao.schema.project.FundKind.CARRY_OVER;
import static io.jixiao.schema.project.FundKind.CURRENT_APPROPRIATION;
import static io.jixiao.schema.project.FundKind.OTHER;
import static io.jixiao.schema.project.FundKind.TOTAL;

import java.util.List;

/**
 * Nine columns, a heading two rows high, level 2 repeated on every row, a total row that goes on
 * under the deviations.
 */
final class NineColumnLayout implements Layout {
  private static final int LAST = 8;
  private static final FundTable FUNDS =
      new FundTable(
          List.of(
              new FundRow(TOTAL, "年度资金总额", null),
              new FundRow(CURRENT_APPROPRIATION, "其中：当年财政拨款", TOTAL),
              new FundRow(CARRY_OVER, "      上年结转资金", TOTAL),
              new FundRow(OTHER, "  其他资金", TOTAL)),
          new FundColumns(
              Block.across(0, 1, 2),
              Block.at(0, 3),
              Block.at(0, 4),
              Block.at(0, 5),
              Block.at(0, 6),
              Block.at(0, 7),
              Block.at(0, 8)),
          "—");
  private static final IndicatorColumns INDICATORS =
      new IndicatorColumns(
          Block.at(0, 3),
          Block.at(0, 4),
          Block.at(0, 5),
          Block.at(0, 6),
          Block.at(0, 7),
          Block.at(0, 8));
  private static final List<String> HEADINGS =
      List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");

  @Override
  public String id() {
    return "nine-columns";
  }

  @Override
  public void draw(SampleForm form, Canvas canvas) {
    canvas.columns(9, 12, 16, 24, 13, 13, 8, 11, 20);
    header(form, canvas);
    canvas.label(Block.down(4, 8, 0), "项目资金\n（" + form.amountUnit() + "）");
    canvas.label(Block.across(4, 1, 2), "");
    FUNDS.headings(canvas, 4);
    FUNDS.draw(form, canvas, 5);
    canvas.label(Block.down(9, 10, 0), "年度总\n体目标");
    canvas.label(Block.across(9, 1, 4), "预期目标");
    canvas.label(Block.across(9, 5, LAST), "实际完成情况");
    canvas.prose(Block.across(10, 1, 4), form.goalExpected());
    canvas.prose(Block.across(10, 5, LAST), form.goalActual());
    List<Block> scores = indicators(form, canvas);
    total(form, canvas, 13 + form.indicators().size(), scores);
  }

  private static void header(SampleForm form, Canvas canvas) {
    canvas.title(Block.across(0, 0, LAST), form.title());
    canvas.line(Block.across(1, 0, LAST), "(" + form.fiscalYear() + "年度)");
    canvas.label(Block.at(2, 0), "项目名称");
    canvas.label(Block.across(2, 1, LAST), form.name());
    canvas.label(Block.at(3, 0), "主管部门");
    canvas.label(Block.across(3, 1, 3), form.department().name());
    canvas.label(Block.at(3, 4), "实施单位");
    canvas.label(Block.across(3, 5, LAST), form.implementingUnit().name());
  }

  private static List<Block> indicators(SampleForm form, Canvas canvas) {
    List<SampleIndicator> rows = form.indicators();
    int first = 13;
    for (int i = 0; i < HEADINGS.size(); i++) {
      canvas.label(Block.down(11, 12, i + 1), HEADINGS.get(i));
    }
    canvas.label(Block.down(first, first + rows.size() - 1, 0), "年度\n绩效\n指标\n完成\n情况");
    Runs.each(
        rows,
        SampleIndicator::level1,
        (from, to) ->
            canvas.label(Block.down(first + from, first + to, 1), rows.get(from).level1()));
    for (int i = 0; i < rows.size(); i++) {
      canvas.label(Block.at(first + i, 2), rows.get(i).level2());
      canvas.label(INDICATORS.name().on(first + i), rows.get(i).name());
    }
    return INDICATORS.drawValues(rows, canvas, first);
  }

  private static void total(SampleForm form, Canvas canvas, int row, List<Block> scores) {
    scores.add(FUNDS.scoreOfTotal(5));
    canvas.label(Block.across(row, 0, 5), "总分");
    canvas.value(Block.at(row, 6), form.total().weight());
    canvas.sum(Block.at(row, 7), form.total().score(), scores.toArray(Block[]::new));
    canvas.label(Block.at(row, 8), form.total().deviationReason());
  }
}
