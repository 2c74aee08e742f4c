package io.jixiao.api.comparison;

import io.jixiao.api.store.query.IntFilter;
import io.jixiao.api.store.query.ValueFilter;
import io.jixiao.schema.comparison.FindingCounts;
import org.jspecify.annotations.Nullable;

/** Conditions on the numbers of findings. */
public record FindingCountsFilter(
    @Nullable IntFilter error, @Nullable IntFilter warning, @Nullable IntFilter notice) {

  boolean holds(FindingCounts counts) {
    return ValueFilter.holds(error, counts.error())
        && ValueFilter.holds(warning, counts.warning())
        && ValueFilter.holds(notice, counts.notice());
  }
}
