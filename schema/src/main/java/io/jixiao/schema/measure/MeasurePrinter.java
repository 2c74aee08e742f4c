package io.jixiao.schema.measure;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a measure as people write it, so that it reads the same again. */
public final class MeasurePrinter {
  private MeasurePrinter() {}

  /** {@code ≥90%}, {@code 下降5%}, {@code ≤2024-12-31}; words as they were printed. */
  public static String print(Measure measure) {
    return switch (measure.kind()) {
      case QUANTITY -> change(measure) + sign(measure.operator()) + figure(measure);
      case DATE ->
          measure.date() == null ? measure.text() : sign(measure.operator()) + measure.date();
      case PERIOD ->
          measure.from() == null || measure.date() == null
              ? measure.text()
              : measure.from() + "至" + measure.date();
      case COMPOUND ->
          measure.parts().stream().map(MeasurePrinter::print).collect(Collectors.joining("；"));
      case QUALITATIVE, EMPTY, UNPARSED -> measure.text();
    };
  }

  private static String figure(Measure measure) {
    String value = measure.value() == null ? "" : measure.value().toPlainString();
    return measure.unit() == null ? value : value + measure.unit();
  }

  private static String change(Measure measure) {
    if (measure.direction() == null) {
      return "";
    }
    return measure.direction() == Direction.UP ? "增长" : "下降";
  }

  private static String sign(@Nullable Operator operator) {
    if (operator == null) {
      return "";
    }
    return switch (operator) {
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case AT_MOST -> "≤";
      case LESS_THAN -> "<";
      case EQUAL -> "=";
    };
  }
}
