package io.jixiao.importer.sample;

import io.jixiao.schema.project.FundKind;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The fund block as four of the layouts print it: one row a source, the total first.
 *
 * @param mark what parts show for points and rate, which only the total has: a dash or nothing
 */
record FundTable(List<FundRow> rows, FundColumns columns, String mark) {

  FundTable {
    rows = List.copyOf(rows);
  }

  void headings(Canvas canvas, int row) {
    canvas.label(columns.initialBudget().on(row), "年初预算数");
    canvas.label(columns.adjustedBudget().on(row), "全年预算数");
    canvas.label(columns.executed().on(row), "全年执行数");
    canvas.label(columns.weight().on(row), "分值");
    canvas.label(columns.executionRate().on(row), "执行率");
    canvas.label(columns.score().on(row), "得分");
  }

  /** Draws the rows from {@code first} down. */
  void draw(SampleForm form, Canvas canvas, int first) {
    for (int i = 0; i < rows.size(); i++) {
      FundRow row = rows.get(i);
      SampleFund fund = form.fund(row.kind());
      int at = first + i;
      canvas.label(columns.label().on(at), row.label());
      amount(canvas, row, columns.initialBudget(), fund.initialBudget(), at, first);
      amount(canvas, row, columns.adjustedBudget(), fund.adjustedBudget(), at, first);
      amount(canvas, row, columns.executed(), fund.executed(), at, first);
      points(canvas, row, fund, at);
    }
  }

  /** Where the points of the execution stand. */
  Block scoreOfTotal(int first) {
    return columns.score().on(first);
  }

  private void amount(Canvas canvas, FundRow row, Block column, String text, int at, int first) {
    canvas.sum(column.on(at), text, partsOf(row.kind(), part -> column.on(first + part)));
  }

  private void points(Canvas canvas, FundRow row, SampleFund fund, int at) {
    Block weight = columns.weight().on(at);
    Block rate = columns.executionRate().on(at);
    Block executed = columns.executed().on(at);
    Block budget = columns.adjustedBudget().on(at);
    canvas.value(weight, orMark(row, fund.weight()));
    canvas.rate(rate, orMark(row, fund.executionRate()), executed, budget);
    canvas.computed(
        columns.score().on(at),
        orMark(row, fund.score()),
        "ROUND({0}*{1}/{2},2)",
        weight,
        executed,
        budget);
  }

  private String orMark(FundRow row, String text) {
    return text.isEmpty() && row.kind() != FundKind.TOTAL ? mark : text;
  }

  private Block[] partsOf(FundKind kind, IntFunction<Block> place) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).parent() == kind)
        .mapToObj(place)
        .toArray(Block[]::new);
  }
}
