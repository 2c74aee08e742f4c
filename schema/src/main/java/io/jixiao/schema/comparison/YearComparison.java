package io.jixiao.schema.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A group in several years.
 *
 * @param years one for each year that was asked for, in order
 */
public record YearComparison(List<GroupKeyValue> keys, List<YearFigures> years) {

  public YearComparison {
    keys = List.copyOf(keys);
    years = List.copyOf(years);
  }

  /** The values of its keys. */
  public List<@Nullable String> values() {
    List<@Nullable String> values = new ArrayList<>(keys.size());
    keys.forEach(key -> values.add(key.value()));
    return values;
  }

  /** From each year to the next. */
  public List<YearChange> changes() {
    return IntStream.range(1, years.size())
        .mapToObj(i -> YearChange.of(years.get(i - 1), years.get(i)))
        .toList();
  }
}
