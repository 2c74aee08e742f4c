package io.jixiao.importer.drawing;

import io.jixiao.schema.measure.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row of an indicator table. */
final class IndicatorRow {
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "≥",
          Operator.AT_LEAST,
          ">",
          Operator.MORE_THAN,
          "≤",
          Operator.AT_MOST,
          "=",
          Operator.EQUAL,
          "＜",
          Operator.LESS_THAN);
  private static final List<String> UNITS =
      List.of("个", "人", "次", "公里", "%", "万元", "天", "户", "台（套）");

  private record Level(int column, int height, int width, Written heading) {}

  private final Sketch sketch;
  private final Chance chance;
  private final List<IndicatorColumn> columns;
  private final int[] at;
  private final int[] widths;
  private final int row;
  private final int ordinal;
  private final List<String> path;
  private final boolean numbered;

  /** Whether it only has the name that the template prints. */
  private final boolean unfilled;

  private final List<Level> levels = new ArrayList<>();

  IndicatorRow(
      Sketch sketch,
      List<IndicatorColumn> columns,
      int[] at,
      int[] widths,
      int row,
      int ordinal,
      List<String> path,
      boolean numbered,
      boolean unfilled) {
    this.sketch = sketch;
    this.chance = sketch.chance;
    this.columns = columns;
    this.at = at;
    this.widths = widths;
    this.row = row;
    this.ordinal = ordinal;
    this.path = path;
    this.numbered = numbered;
    this.unfilled = unfilled;
  }

  int row() {
    return row;
  }

  void level(int column, int height, int width, Written heading) {
    levels.add(new Level(column, height, width, heading));
  }

  void draw() {
    levels.forEach(
        each -> sketch.paper.put(row, each.column(), each.height(), each.width(), each.heading()));
    boolean apart = columns.stream().anyMatch(each -> each.what().equals("operator"));
    if (unfilled) {
      unfilled();
      return;
    }
    String says = "indicators[" + ordinal + "]";
    sketch.says.add(says + ".path", path);
    boolean words = !apart && chance.in100(20);
    String operator = chance.of(List.copyOf(new java.util.TreeSet<>(OPERATORS.keySet())));
    String unit = chance.of(UNITS);
    BigDecimal value = BigDecimal.valueOf(chance.between(1, 2000));
    BigDecimal weight = sketch.values.points();
    for (int i = 0; i < columns.size(); i++) {
      IndicatorColumn column = columns.get(i);
      Written written =
          switch (column.what()) {
            case "sequence" -> sequence(says, column);
            case "name" -> name(says);
            case "operator" -> attribute(says, column, operator);
            case "measure-unit" -> attribute(says, column, unit);
            case "target" ->
                words ? words(says + ".target") : target(says, apart, operator, value, unit);
            case "adjusted-target" ->
                chance.in100(70)
                    ? Written.text("")
                    : figure(
                        says + ".adjustedTarget",
                        apart ? OPERATORS.get(operator) : null,
                        "",
                        value.add(BigDecimal.ONE),
                        unit);
            case "actual" ->
                words
                    ? words(says + ".actual")
                    : chance.in100(5)
                        ? nothing(says + ".actual")
                        : figure(says + ".actual", null, "", value, apart ? "" : unit);
            case "weight" -> points(says + ".weight", weight);
            case "score" -> points(says + ".score", sketch.values.upTo(weight));
            case "deviation" -> deviation(says);
            case "other" -> other(says, column);
            default -> Written.text("");
          };
      if (!column.isLevel()) {
        sketch.paper.put(row, at[i], 1, widths[i], written);
      }
    }
  }

  /** A line of the template that nobody needed: it says nothing. */
  private void unfilled() {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).what().equals("name")) {
        Written name = Written.text(chance.of("指标2：", "……", "指标 3", "...", "指标1：/", "指标2：无"));
        sketch.paper.put(row, at[i], 1, widths[i], name);
      }
    }
  }

  private Written sequence(String says, IndicatorColumn column) {
    String number = Integer.toString(ordinal + 1);
    if (numbered) {
      sketch.says.attribute(says, column.heading(), number);
    } else {
      sketch.says.add(says + ".number", number);
    }
    return chance.in100(50)
        ? Written.text(number)
        : Written.number(number, new BigDecimal(number), "General");
  }

  private Written name(String says) {
    String name =
        sketch.values.thing() + chance.of("数量", "合格率", "覆盖率", "完成及时率", "使用人次", "成本控制", "满意度");
    String number = numbered ? chance.of("指标%d：", "%d.", "（%d）").formatted(ordinal + 1) : "";
    sketch.says.add(says + ".name", name);
    sketch.says.add(says + ".nameText", number + name);
    sketch.says.add(says + ".number", number.isEmpty() ? null : number);
    return Written.text(number + name);
  }

  /** Nothing, or what people write instead. */
  private Written nothing(String says) {
    Written none = Written.text(chance.of("", "—", "/", "无", "不涉及"));
    sketch.says.shown(says, none);
    return none;
  }

  private Written words(String says) {
    Written written = Written.text(sketch.values.words());
    sketch.says.shown(says, written);
    sketch.measured(says, written.shown());
    return written;
  }

  private Written target(
      String says, boolean apart, String operator, BigDecimal value, String unit) {
    if (apart) {
      return figure(says + ".target", OPERATORS.get(operator), "", value, "");
    }
    boolean bound = chance.in100(50);
    return figure(
        says + ".target",
        bound ? OPERATORS.get(operator) : null,
        bound ? operator : "",
        value,
        unit);
  }

  private Written figure(
      String says, Operator operator, String printed, BigDecimal value, String unit) {
    boolean number = unit.isEmpty() && printed.isEmpty() && chance.in100(60);
    String text = printed + value.toPlainString() + unit;
    Written written = number ? Written.number(text, value, "General") : Written.text(text);
    if (printed.isEmpty() && unit.equals("%") && chance.in100(40)) {
      written = Written.number(text, value.movePointLeft(2), "0%");
    }
    sketch.says.shown(says, written);
    sketch.says.add(says + ".operator", operator);
    sketch.says.add(says + ".value", value);
    return written;
  }

  private Written points(String says, BigDecimal points) {
    Written written = sketch.values.points(points);
    sketch.points(says, written, points);
    return written;
  }

  private Written deviation(String says) {
    Written written = Written.text(chance.in100(60) ? "" : sketch.values.reason());
    sketch.says.shown(says + ".deviationReason", written);
    return written;
  }

  private Written other(String says, IndicatorColumn column) {
    Written written = Written.text(chance.in100(25) ? "" : sketch.values.sentences());
    if (!written.shown().isEmpty()) {
      sketch.says.attribute(says, column.heading(), written.shown());
    }
    return written;
  }

  private Written attribute(String says, IndicatorColumn column, String text) {
    sketch.says.attribute(says, column.heading(), text);
    return Written.text(text);
  }
}
