package io.jixiao.api.store.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.util.Lazy;

/** Cuts a page out of a list that is reckoned anew for each request. Forward only. */
public final class ListPager<D> {
  private final Keyset<D> order;
  private final List<D> sorted;

  /** These in {@code order}; what decides their places is looked up once for each. */
  public static <D> List<D> sorted(Keyset<D> order, Collection<D> documents) {
    return documents.stream()
        .map(document -> Map.entry(order.place(document), document))
        .sorted((one, other) -> order.compare(one.getKey(), other.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * @param sorted in {@code order}
   */
  public ListPager(Keyset<D> order, List<D> sorted) {
    this.order = order;
    this.sorted = List.copyOf(sorted);
  }

  /**
   * The page that {@code request} wants.
   *
   * @param view from an entry of the list to the node of its edge
   * @throws io.jixiao.api.graphql.RequestRejected where the cursor is none of this order
   */
  public <N> PagedConnection<N> page(PageRequest request, Function<D, N> view) {
    int from = request.after() == null ? 0 : behind(request.after());
    int to = Math.min(sorted.size(), from + request.size());
    List<Edge<N>> edges = new ArrayList<>();
    for (D each : sorted.subList(from, to)) {
      edges.add(new Edge<>(order.cursor(each).encode(), view.apply(each)));
    }
    PageInfo info =
        new PageInfo(
            () -> to < sorted.size(),
            () -> from > 0,
            cursor(edges, 0),
            cursor(edges, to - from - 1));
    return new PagedConnection<>(Lazy.of(edges), Lazy.of(info), Lazy.of(sorted.size()));
  }

  private int behind(String cursor) {
    Keyset.Place place = order.place(cursor);
    int from = 0;
    while (from < sorted.size() && order.compare(order.place(sorted.get(from)), place) <= 0) {
      from++;
    }
    return from;
  }

  private static <N> @Nullable String cursor(List<Edge<N>> edges, int index) {
    return edges.isEmpty() ? null : edges.get(index).cursor();
  }
}
