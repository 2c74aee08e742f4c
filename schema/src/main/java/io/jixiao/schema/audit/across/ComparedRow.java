package io.jixiao.schema.audit.across;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Comparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as far as it is compared with those of other projects.
 *
 * @param path headings above it
 * @param target the one that counts
 * @param cell A1 address of the row
 */
public record ComparedRow(
    List<String> path,
    String name,
    @Nullable Measure target,
    @Nullable Measure actual,
    @Nullable String cell) {

  public ComparedRow {
    path = List.copyOf(path);
  }

  static ComparedRow of(Indicator indicator) {
    return new ComparedRow(
        indicator.path(),
        indicator.name(),
        Comparison.target(indicator),
        indicator.actual(),
        indicator.source().cell());
  }
}
