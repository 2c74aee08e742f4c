package io.jixiao.api.store.query;

import io.jixiao.api.store.paging.Keyset;
import io.jixiao.api.store.paging.RowSource;
import io.jixiao.schema.comparison.IndicatorFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Indicators in an order in which those of a project do not stand together: all that are meant are
 * looked at for each page, and no more than the page is kept.
 */
record SortedIndicators(IndicatorSearch search, Keyset<IndicatorFact> order)
    implements RowSource<IndicatorFact> {

  @Override
  public Rows<IndicatorFact> find(Keyset.@Nullable Place after, int limit) {
    Comparator<Placed> inOrder = (one, other) -> order.compare(one.place(), other.place());
    PriorityQueue<Placed> first = new PriorityQueue<>(limit + 1, inOrder.reversed());
    boolean[] preceded = new boolean[1];
    search.each(
        fact -> {
          Placed placed = new Placed(fact, order.place(fact));
          if (after != null && order.compare(placed.place(), after) <= 0) {
            preceded[0] = true;
            return;
          }
          first.add(placed);
          if (first.size() > limit) {
            first.remove();
          }
        });
    List<Placed> sorted = new ArrayList<>(first);
    sorted.sort(inOrder);
    return new Rows<>(sorted.stream().map(Placed::fact).toList(), () -> preceded[0]);
  }

  @Override
  public long count() {
    return search.count();
  }

  private record Placed(IndicatorFact fact, Keyset.Place place) {}
}
