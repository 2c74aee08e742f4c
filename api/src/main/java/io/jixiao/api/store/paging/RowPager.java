package io.jixiao.api.store.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.util.Lazy;

/** Cuts pages out of rows, forward only. Whatever nobody looks at is not asked for. */
public final class RowPager<R> {
  private final Keyset<R> order;
  private final RowSource<R> source;

  public RowPager(Keyset<R> order, RowSource<R> source) {
    this.order = order;
    this.source = source;
  }

  /**
   * The page that {@code request} wants.
   *
   * @param view from a row to the node of its entry
   * @throws io.jixiao.api.graphql.RequestRejected where the cursor is none of this order
   */
  public <N> PagedConnection<N> page(PageRequest request, Function<R, N> view) {
    String cursor = request.after();
    Keyset.@Nullable Place after = cursor == null ? null : order.place(cursor);
    Lazy<RowSource.Rows<R>> found = Lazy.of(() -> source.find(after, request.size() + 1));
    Lazy<List<Edge<N>>> edges = found.map(rows -> edges(rows.rows(), request.size(), view));
    return new PagedConnection<>(
        edges,
        Lazy.of(() -> info(found.get(), edges.get())),
        Lazy.of(() -> Math.toIntExact(source.count())));
  }

  private <N> List<Edge<N>> edges(List<R> rows, int size, Function<R, N> view) {
    List<Edge<N>> edges = new ArrayList<>();
    for (R row : rows.subList(0, Math.min(rows.size(), size))) {
      edges.add(new Edge<>(order.cursor(row).encode(), view.apply(row)));
    }
    return edges;
  }

  private PageInfo info(RowSource.Rows<R> found, List<? extends Edge<?>> edges) {
    return new PageInfo(
        () -> found.rows().size() > edges.size(),
        found.preceded(),
        edges.isEmpty() ? null : edges.get(0).cursor(),
        edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
  }
}
