package io.jixiao.schema.scoring;

import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureReader;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import io.jixiao.schema.project.Source;
import java.util.ArrayList;
import java.util.List;

/** A project with nothing but what scoring looks at. */
record Form(List<Fund> funds, List<IndicatorGroup> groups, List<Row> rows) {

  static Form of(Row... rows) {
    return new Form(List.of(), List.of(), List.of(rows));
  }

  Form with(Fund... more) {
    return new Form(List.of(more), groups, rows);
  }

  Form heading(String level1, String points) {
    List<IndicatorGroup> all = new ArrayList<>(groups);
    all.add(new IndicatorGroup(List.of(level1), Row.decimal(points), points, null));
    return new Form(funds, all, rows);
  }

  /** A total row; amounts in yuan, null for a blank cell. */
  static Fund total(
      String initial, String adjusted, String executed, String rate, String weight, String score) {
    return fund(FundKind.TOTAL, initial, adjusted, executed, rate, weight, score);
  }

  static Fund fund(
      FundKind kind,
      String initial,
      String adjusted,
      String executed,
      String rate,
      String weight,
      String score) {
    return new Fund(
        "年度资金总额",
        kind,
        0,
        amount(initial),
        amount(adjusted),
        amount(executed),
        rate == null ? null : MeasureReader.read(rate, MeasureContext.NONE),
        Row.decimal(weight),
        weight,
        Row.decimal(score),
        score,
        null,
        List.of());
  }

  private static Amount amount(String yuan) {
    return yuan == null ? null : new Amount(yuan, Row.decimal(yuan), null);
  }

  Project project() {
    List<Indicator> indicators = new ArrayList<>();
    rows.forEach(row -> indicators.add(row.indicator(indicators.size())));
    return new Project(
        2024,
        "2024年度",
        null,
        null,
        "项目",
        "项目",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        funds,
        null,
        groups,
        indicators,
        new Reported(null, null, null, null, null, null, null),
        null,
        List.of(),
        new Source(null, "form.xlsx", "Sheet1", "A1:H30"),
        List.of(),
        null);
  }
}
