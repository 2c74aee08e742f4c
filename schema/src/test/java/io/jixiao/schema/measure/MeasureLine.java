package io.jixiao.schema.measure;

import io.jixiao.schema.measure.MeasureContext.Role;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of {@code measures.txt}: {@code text | name | role and year | reading}. The reading is
 * kind, operator, direction, value with unit, base value with base unit, days, band and, in
 * brackets, the parts; what is absent is left out.
 */
record MeasureLine(String text, MeasureContext context, String reading) {

  static MeasureLine parse(String line) {
    String[] columns = line.split("\\|", 4);
    String[] context = columns[2].strip().split(" ", 2);
    Role role = context[0].equals("actual") ? Role.ACTUAL : Role.TARGET;
    String name = columns[1].strip();
    return new MeasureLine(
        columns[0].strip(),
        new MeasureContext(year(context[1]), name.isEmpty() ? null : name, null, role),
        columns[3].strip());
  }

  private static Integer year(String text) {
    return text.equals("none") ? null : Integer.valueOf(text);
  }

  String actualReading() {
    return describe(MeasureReader.read(text, context));
  }

  static String describe(Measure measure) {
    String own =
        Stream.of(
                measure.kind(),
                measure.operator(),
                measure.direction(),
                figure(
                    measure.value() == null ? null : measure.value().toPlainString(),
                    measure.unit()),
                measure.baseValue() == null
                    ? null
                    : "= " + figure(measure.baseValue().toPlainString(), measure.baseUnit()),
                measure.from() == null ? null : "from " + measure.from(),
                measure.date() == null ? null : "by " + measure.date(),
                measure.band())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    String parts =
        measure.parts().stream()
            .map(part -> "[" + part.text() + ": " + describe(part) + "]")
            .collect(Collectors.joining(" "));
    return parts.isEmpty() ? own : own + " " + parts;
  }

  private static String figure(String value, String unit) {
    return value == null || unit == null ? value : value + " " + unit;
  }
}
