package io.jixiao.importer.sample;

import static io.jixiao.schema.project.FundKind.CARRY_OVER;
import static io.jixiao.schema.project.FundKind.CURRENT_APPROPRIATION;
import static io.jixiao.schema.project.FundKind.OTHER;
import static io.jixiao.schema.project.FundKind.TOTAL;

import java.util.ArrayList;
import java.util.List;

/**
 * An annex ({@code 附 1}) with the project's name in its title and the project's code before the
 * name; each group keeps the unused rows of the template ({@code 指标 2:}, {@code ……}).
 */
final class AnnexLayout implements Layout {
  private static final int LAST = 9;
  private static final int ROWS_PER_GROUP = 3;
  private static final IndicatorColumns INDICATORS =
      new IndicatorColumns(
          Block.at(0, 3),
          Block.at(0, 4),
          Block.at(0, 5),
          Block.at(0, 6),
          Block.at(0, 7),
          Block.across(0, 8, 9));

  private final String id;
  private final int shift;
  private final FundTable funds;

  /**
   * @param shift by how many columns the fund block stands further right than usual: 0 or 1
   */
  AnnexLayout(String id, int shift) {
    this.id = id;
    this.shift = shift;
    funds =
        new FundTable(
            List.of(
                new FundRow(TOTAL, "年度资金总额", null),
                new FundRow(CURRENT_APPROPRIATION, "其中：当年财政拨款", TOTAL),
                new FundRow(CARRY_OVER, "      上年结转资金", TOTAL),
                new FundRow(OTHER, "      其他资金", TOTAL)),
            new FundColumns(
                Block.at(0, 1 + shift),
                Block.at(0, 2 + shift),
                Block.at(0, 3 + shift),
                Block.at(0, 4 + shift),
                Block.at(0, 5 + shift),
                Block.at(0, 6 + shift),
                Block.across(0, 7 + shift, LAST)),
            "—");
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public void draw(SampleForm form, Canvas canvas) {
    canvas.columns(9, 15, 13, 25, 12, 12, 8, 8, 9, 10);
    header(form, canvas);
    canvas.label(new Block(5, 0, 5, 1 + shift), "项目资金\n(" + form.amountUnit() + ")");
    canvas.label(Block.at(5, 1 + shift), "");
    funds.headings(canvas, 5);
    funds.draw(form, canvas, 6);
    canvas.label(Block.down(10, 11, 0), "年度\n总体\n目标");
    canvas.label(Block.across(10, 1, 3), "预期目标");
    canvas.label(Block.across(10, 4, LAST), "实际完成情况");
    canvas.prose(Block.across(11, 1, 3), form.goalExpected());
    canvas.prose(Block.across(11, 4, LAST), form.goalActual());
    List<SampleIndicator> rows = withUnusedRows(form.indicators());
    List<Block> scores = indicators(form, rows, canvas);
    total(form, canvas, 13 + rows.size(), scores);
  }

  private static void header(SampleForm form, Canvas canvas) {
    canvas.line(Block.across(0, 0, 1), "附 1");
    canvas.title(Block.across(1, 0, LAST), form.title());
    canvas.line(Block.across(2, 0, LAST), "(" + form.fiscalYear() + " 年度)");
    canvas.label(Block.across(3, 0, 1), "项目名称");
    canvas.label(Block.across(3, 2, LAST), new Unit(form.name(), form.code()).inBrackets());
    canvas.label(Block.across(4, 0, 1), "主管部门");
    canvas.label(Block.across(4, 2, 3), form.department().name());
    canvas.label(Block.at(4, 4), "实施单位");
    canvas.label(Block.across(4, 5, LAST), form.implementingUnit().name());
  }

  /** Nobody deletes the template's rows: each group is filled up with them. */
  private static List<SampleIndicator> withUnusedRows(List<SampleIndicator> filled) {
    List<SampleIndicator> rows = new ArrayList<>();
    Runs.each(
        filled,
        row -> row.level1() + row.level2(),
        (from, to) -> {
          rows.addAll(filled.subList(from, to + 1));
          for (int used = to - from + 1; used < ROWS_PER_GROUP; used++) {
            boolean last = used == ROWS_PER_GROUP - 1;
            rows.add(unused(filled.get(from), last ? "……" : "指标 " + (used + 1) + ":"));
          }
        });
    return rows;
  }

  private static SampleIndicator unused(SampleIndicator like, String label) {
    return new SampleIndicator(like.level1(), like.level2(), label, "", "", "", "", "", "", "");
  }

  private static List<Block> indicators(
      SampleForm form, List<SampleIndicator> rows, Canvas canvas) {
    int first = 13;
    canvas.label(Block.down(12, 12 + rows.size(), 0), "绩\n效\n指\n标");
    canvas.label(Block.at(12, 1), "一级指标");
    canvas.label(Block.at(12, 2), "二级指标");
    canvas.label(Block.at(12, 3), "三级指标");
    canvas.label(Block.at(12, 4), "年度\n指标值");
    canvas.label(Block.at(12, 5), "实际\n完成值");
    canvas.label(Block.at(12, 6), "分\n值");
    canvas.label(Block.at(12, 7), "得\n分");
    canvas.label(Block.across(12, 8, LAST), "偏差原因分析\n及改进措施");
    Runs.each(
        rows,
        SampleIndicator::level1,
        (from, to) -> {
          String level1 = rows.get(from).level1();
          String points = form.levelWeights().getOrDefault(level1, "");
          canvas.label(Block.down(first + from, first + to, 1), level1 + "\n" + points + "分");
        });
    Runs.each(
        rows,
        row -> row.level1() + row.level2(),
        (from, to) ->
            canvas.label(Block.down(first + from, first + to, 2), rows.get(from).level2()));
    for (int i = 0; i < rows.size(); i++) {
      canvas.prose(INDICATORS.name().on(first + i), rows.get(i).name());
    }
    return INDICATORS.drawValues(rows, canvas, first);
  }

  private void total(SampleForm form, Canvas canvas, int row, List<Block> scores) {
    scores.add(funds.scoreOfTotal(6));
    canvas.label(Block.across(row, 0, 5), "总分");
    canvas.value(Block.at(row, 6), form.total().weight());
    canvas.sum(Block.at(row, 7), form.total().score(), scores.toArray(Block[]::new));
    canvas.label(Block.across(row, 8, LAST), form.total().deviationReason());
  }
}
