package io.jixiao.importer.form.raw;

import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the indicator table that holds an indicator.
 *
 * @param path headings above it, without their points
 * @param number prefix as printed: {@code 指标 1:}
 * @param name the name without the prefix; its cell's text is the name as printed
 * @param operator of the target, in a column of its own; stands among the attributes as well
 * @param unit of the values, in a column of its own; stands among the attributes as well
 */
public record RawIndicator(
    List<String> path,
    @Nullable RawValue number,
    RawValue name,
    @Nullable RawValue target,
    @Nullable RawValue adjustedTarget,
    @Nullable RawValue actual,
    @Nullable RawValue weight,
    @Nullable RawValue score,
    @Nullable RawValue deviationReason,
    @Nullable RawValue operator,
    @Nullable RawValue unit,
    List<RawAttribute> attributes) {

  /** This indicator with another name, and the weight that was found in it. */
  public RawIndicator named(RawValue other, RawValue points) {
    return new RawIndicator(
        path,
        number,
        other,
        target,
        adjustedTarget,
        actual,
        points,
        score,
        deviationReason,
        operator,
        unit,
        attributes);
  }

  /** This indicator with one more attribute, before the others. */
  public RawIndicator with(RawAttribute attribute) {
    List<RawAttribute> more = new ArrayList<>();
    more.add(attribute);
    more.addAll(attributes);
    return new RawIndicator(
        path,
        number,
        name,
        target,
        adjustedTarget,
        actual,
        weight,
        score,
        deviationReason,
        operator,
        unit,
        List.copyOf(more));
  }
}
