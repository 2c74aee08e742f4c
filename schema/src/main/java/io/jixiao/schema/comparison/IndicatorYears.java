package io.jixiao.schema.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a group in several years.
 *
 * @param level1 null where it stands under no heading
 * @param name as the latest form has it
 * @param years one for each year that was asked for, in order
 */
public record IndicatorYears(@Nullable String level1, String name, List<IndicatorYear> years) {

  public IndicatorYears {
    years = List.copyOf(years);
  }
}
