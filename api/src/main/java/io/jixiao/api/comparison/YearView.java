package io.jixiao.api.comparison;

import io.jixiao.schema.comparison.GroupKeyValue;
import io.jixiao.schema.comparison.IndicatorYears;
import io.jixiao.schema.comparison.YearChange;
import io.jixiao.schema.comparison.YearComparison;
import io.jixiao.schema.comparison.YearFigures;
import java.util.List;

/**
 * A group in several years as clients see it.
 *
 * @param ofAll the indicators of all groups of the answer
 */
record YearView(YearComparison comparison, IndicatorsOfYears ofAll) {

  public List<GroupKeyValue> keys() {
    return comparison.keys();
  }

  /** One for each year that was asked for, in order. */
  public List<YearFigures> years() {
    return comparison.years();
  }

  /** From each of these years to the next. */
  public List<YearChange> changes() {
    return comparison.changes();
  }

  List<IndicatorYears> indicators(int most) {
    return ofAll.first(comparison.values(), most);
  }
}
