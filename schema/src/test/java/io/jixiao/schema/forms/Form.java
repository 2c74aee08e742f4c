package io.jixiao.schema.forms;

import io.jixiao.schema.measure.ExecutionRates;
import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import io.jixiao.schema.project.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A form made by hand: one of 2024 with a project, a unit and a region, and what a test puts on it.
 * The header stands in rows 2 to 4, funds from row 5, indicators from row 10, in columns of their
 * own; groups have no cells.
 */
public final class Form {
  private static final int FUNDS = 5;
  private static final int INDICATORS = 10;

  private final List<Fund> funds = new ArrayList<>();
  private final List<IndicatorGroup> groups = new ArrayList<>();
  private final List<Row> rows;
  private String name = "项目";
  private Integer year = 2024;
  private String yearText;
  private String filledOnText;
  private String conclusion;
  private String region = "140581";
  private String unit = "高平市公安局";
  private Goal goal;
  private String amountUnit = "元";
  private Reported reported = new Reported(null, null, null, null, null, null, null);

  private Form(List<Row> rows) {
    this.rows = rows;
  }

  public static Form of(Row... rows) {
    return new Form(List.of(rows));
  }

  /** The fund block and the headings of this form over other rows. */
  public Form each(UnaryOperator<Row> change) {
    Form other = new Form(rows.stream().map(change).toList());
    other.funds.addAll(funds);
    other.groups.addAll(groups);
    return other;
  }

  public Form with(Fund... more) {
    funds.addAll(List.of(more));
    return this;
  }

  public Form heading(String level1, String points) {
    return group(List.of(level1), points);
  }

  public Form group(List<String> path, String points) {
    groups.add(new IndicatorGroup(path, Row.decimal(points), points, null));
    return this;
  }

  public Form named(String text) {
    name = text;
    return this;
  }

  /** Null for a form that names none. */
  public Form year(Integer number) {
    year = number;
    return this;
  }

  /** How the form prints its year. */
  public Form yearText(String text) {
    yearText = text;
    return this;
  }

  /** A day that the calendar does not have, as the form prints it. */
  public Form filledOn(String text) {
    filledOnText = text;
    return this;
  }

  public Form conclusion(String text) {
    conclusion = text;
    return this;
  }

  /** Null where the region is unknown. */
  public Form region(String code) {
    region = code;
    return this;
  }

  /** Null for a blank cell. */
  public Form unit(String text) {
    unit = text;
    return this;
  }

  public Form goal(String expected, String actual) {
    goal = new Goal(expected, actual);
    return this;
  }

  /** Of the amounts as they are printed, 元 or 万元. */
  public Form amountUnit(String text) {
    amountUnit = text;
    return this;
  }

  /** A reason in the total row, which is blank otherwise. */
  public Form because(String reason) {
    reported = new Reported(null, null, null, null, null, null, reason);
    return this;
  }

  /** The total row; null for blank cells. */
  public Form reported(String weight, String score, Grade grade) {
    reported =
        new Reported(
            Row.decimal(weight),
            weight,
            Row.decimal(score),
            score,
            grade,
            grade == null ? null : grade.name(),
            null);
    return this;
  }

  /** A total row; amounts in yuan, null for a blank cell. */
  public static Fund total(
      String initial, String adjusted, String executed, String rate, String weight, String score) {
    return fund(FundKind.TOTAL, initial, adjusted, executed, rate, weight, score);
  }

  public static Fund fund(
      FundKind kind,
      String initial,
      String adjusted,
      String executed,
      String rate,
      String weight,
      String score) {
    return new Fund(
        kind == FundKind.TOTAL ? "年度资金总额" : kind.name(),
        kind,
        kind == FundKind.TOTAL ? 0 : 1,
        amount(initial),
        amount(adjusted),
        amount(executed),
        rate == null
            ? null
            : ExecutionRates.read(
                rate,
                null,
                Row.decimal(executed),
                Row.decimal(adjusted == null ? initial : adjusted)),
        Row.decimal(weight),
        weight,
        Row.decimal(score),
        score,
        null,
        List.of());
  }

  /** The same row with a reason for its deviation. */
  public static Fund because(String reason, Fund row) {
    return new Fund(
        row.label(),
        row.kind(),
        row.depth(),
        row.initialBudget(),
        row.adjustedBudget(),
        row.executed(),
        row.executionRate(),
        row.weight(),
        row.weightText(),
        row.score(),
        row.scoreText(),
        reason,
        row.attributes());
  }

  private Fund inUnit(Fund row) {
    return new Fund(
        row.label(),
        row.kind(),
        row.depth(),
        inUnit(row.initialBudget()),
        inUnit(row.adjustedBudget()),
        inUnit(row.executed()),
        row.executionRate(),
        row.weight(),
        row.weightText(),
        row.score(),
        row.scoreText(),
        row.deviationReason(),
        row.attributes());
  }

  private Amount inUnit(Amount amount) {
    return amount == null
        ? null
        : new Amount(amount.text(), Figures.amountInYuan(amount.text(), amountUnit), null);
  }

  private static Amount amount(String yuan) {
    return yuan == null ? null : new Amount(yuan, Row.decimal(yuan), null);
  }

  public Project project() {
    List<Indicator> indicators = new ArrayList<>();
    rows.forEach(row -> indicators.add(row.indicator(indicators.size())));
    return new Project(
        year,
        yearText != null || year == null ? yearText : year + "年度",
        region,
        null,
        name,
        name,
        null,
        null,
        unit == null ? null : new Organisation(unit, null, unit),
        amountUnit,
        null,
        filledOnText,
        null,
        funds.stream().map(this::inUnit).toList(),
        goal,
        groups,
        indicators,
        reported,
        conclusion,
        List.of(),
        new Source(null, "form.xlsx", "Sheet1", "A1:H30"),
        cells(),
        null);
  }

  private List<FieldCell> cells() {
    List<FieldCell> cells = new ArrayList<>();
    add(cells, "name", "B2");
    add(cells, "implementingUnit", "B3");
    add(cells, "fiscalYear", "A1");
    add(cells, "filledOn", "F1");
    add(cells, "goal.expected", "B" + (FUNDS + funds.size()));
    add(cells, "goal.actual", "F" + (FUNDS + funds.size()));
    for (int i = 0; i < funds.size(); i++) {
      columns(
          cells,
          "funds[%d].".formatted(i),
          FUNDS + i,
          "label",
          "initialBudget",
          "adjustedBudget",
          "executed",
          "weight",
          "executionRate",
          "score");
    }
    for (int i = 0; i < rows.size(); i++) {
      columns(
          cells,
          "indicators[%d].".formatted(i),
          INDICATORS + i,
          "name",
          "target",
          "actual",
          "weight",
          "score",
          "deviationReason");
    }
    columns(
        cells,
        "reported.",
        INDICATORS + rows.size(),
        "weight",
        "score",
        "grade",
        "deviationReason");
    return cells;
  }

  private static void columns(List<FieldCell> cells, String path, int row, String... fields) {
    for (int i = 0; i < fields.length; i++) {
      add(cells, path + fields[i], (char) ('C' + i) + Integer.toString(row));
    }
  }

  private static void add(List<FieldCell> cells, String path, String cell) {
    cells.add(new FieldCell(path, "Sheet1", cell));
  }
}
