package io.jixiao.schema.measure;

import java.util.List;
import java.util.Objects;
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
              : sign(measure.operator()) + measure.from() + "至" + measure.date();
      case COMPOUND ->
          isRange(measure.parts())
              ? range(measure.parts().get(0), measure.parts().get(1))
              : measure.parts().stream()
                  .map(MeasurePrinter::print)
                  .collect(Collectors.joining("；"));
      case QUALITATIVE, EMPTY, UNPARSED -> measure.text();
    };
  }

  /** Bounds of one figure belong together, also among other parts. */
  private static boolean isRange(List<Measure> parts) {
    return parts.size() == 2
        && isBound(parts.get(0), Operator.AT_LEAST)
        && isBound(parts.get(1), Operator.AT_MOST)
        && parts.get(0).direction() == parts.get(1).direction()
        && Objects.equals(parts.get(0).unit(), parts.get(1).unit());
  }

  private static boolean isBound(Measure measure, Operator operator) {
    return measure.operator() == operator
        && measure.value() != null
        && measure.value().signum() >= 0;
  }

  private static String range(Measure lower, Measure upper) {
    return change(lower) + figure(lower) + "至" + figure(upper);
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
