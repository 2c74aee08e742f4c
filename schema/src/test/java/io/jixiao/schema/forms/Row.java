package io.jixiao.schema.forms;

import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureReader;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Indicator;
import java.math.BigDecimal;
import java.util.List;

/** An indicator as a form of 2024 prints it. */
public record Row(
    List<String> path,
    String name,
    String target,
    String adjusted,
    String actual,
    String weight,
    String reported,
    String reason,
    String number,
    List<Attribute> attributes) {
  private static final int YEAR = 2024;

  public static Row of(String level2, String name, String target, String actual) {
    return new Row(
        List.of("一级指标", level2), name, target, null, actual, "10", "10", null, null, List.of());
  }

  public Row worth(String points, String score) {
    return new Row(path, name, target, adjusted, actual, points, score, reason, number, attributes);
  }

  public Row under(String... headings) {
    return new Row(
        List.of(headings),
        name,
        target,
        adjusted,
        actual,
        weight,
        reported,
        reason,
        number,
        attributes);
  }

  public Row adjustedTo(String text) {
    return new Row(path, name, target, text, actual, weight, reported, reason, number, attributes);
  }

  public Row because(String text) {
    return new Row(
        path, name, target, adjusted, actual, weight, reported, text, number, attributes);
  }

  /** With a printed number: {@code 指标 1:}. */
  public Row numbered(String text) {
    return new Row(
        path, name, target, adjusted, actual, weight, reported, reason, text, attributes);
  }

  /** With a label that stands once over several rows. */
  public Row beside(String label, String cell) {
    return new Row(
        path,
        name,
        target,
        adjusted,
        actual,
        weight,
        reported,
        reason,
        number,
        List.of(new Attribute(label, label, cell)));
  }

  public Indicator indicator(int number) {
    MeasureContext asked = MeasureContext.target(YEAR, name);
    return new Indicator(
        "id-" + number,
        path,
        this.number,
        name,
        name,
        target == null ? null : MeasureReader.read(target, asked),
        adjusted == null ? null : MeasureReader.read(adjusted, asked),
        actual == null ? null : MeasureReader.read(actual, MeasureContext.actual(YEAR, name)),
        decimal(weight),
        weight,
        decimal(reported),
        reported,
        reason,
        attributes,
        new FieldCell("indicators[" + number + "]", "Sheet1", "A" + number));
  }

  /** Null for a blank and for a dash. */
  public static BigDecimal decimal(String text) {
    return text == null || text.isBlank() || text.equals("—") ? null : new BigDecimal(text);
  }
}
