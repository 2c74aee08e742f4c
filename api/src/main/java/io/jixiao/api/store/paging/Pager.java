package io.jixiao.api.store.paging;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.util.Lazy;

/**
 * Cuts a page out of ordered documents. One round trip reads the page and one document more, which
 * tells whether another page follows; whatever nobody looks at is not asked for.
 */
public final class Pager<D> {
  private final PageSource<D> source;
  private final Keyset<D> order;
  private final Bson filter;

  /**
   * @param filter which documents are on the pages
   */
  public Pager(PageSource<D> source, Keyset<D> order, Bson filter) {
    this.source = source;
    this.order = order;
    this.filter = filter;
  }

  /**
   * The page that {@code request} wants.
   *
   * @param view from a document to the node of its entry
   * @throws io.jixiao.api.graphql.RequestRejected where a cursor is none of this order
   */
  public <N> PagedConnection<N> page(PageRequest request, Function<D, N> view) {
    Keyset.@Nullable Place after = place(request.after());
    Keyset.@Nullable Place before = place(request.before());
    Lazy<List<D>> found = Lazy.of(() -> find(request, after, before));
    Lazy<List<Edge<N>>> edges = found.map(documents -> edges(documents, request, view));
    return new PagedConnection<>(
        edges,
        Lazy.of(() -> info(request, after, before, found.get(), edges.get())),
        Lazy.of(() -> Math.toIntExact(source.count(filter))));
  }

  private List<D> find(
      PageRequest request, Keyset.@Nullable Place after, Keyset.@Nullable Place before) {
    Keyset<D> direction = request.forward() ? order : order.reversed();
    return source.find(filter, ends(after, before), direction.sort(), request.size() + 1);
  }

  private PageInfo info(
      PageRequest request,
      Keyset.@Nullable Place after,
      Keyset.@Nullable Place before,
      List<D> found,
      List<? extends Edge<?>> edges) {
    boolean more = found.size() > request.size();
    BooleanSupplier beyondBefore = () -> before != null && exists(order, before);
    BooleanSupplier beyondAfter = () -> after != null && exists(order.reversed(), after);
    return new PageInfo(
        request.forward() && more ? () -> true : beyondBefore,
        !request.forward() && more ? () -> true : beyondAfter,
        edges.isEmpty() ? null : edges.get(0).cursor(),
        edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
  }

  private Keyset.@Nullable Place place(@Nullable String cursor) {
    return cursor == null ? null : order.place(cursor);
  }

  private <N> List<Edge<N>> edges(List<D> found, PageRequest request, Function<D, N> view) {
    List<Edge<N>> edges = new ArrayList<>();
    for (D document : found.subList(0, Math.min(found.size(), request.size()))) {
      edges.add(new Edge<>(order.cursor(document).encode(), view.apply(document)));
    }
    if (!request.forward()) {
      Collections.reverse(edges);
    }
    return edges;
  }

  private List<Bson> ends(Keyset.@Nullable Place after, Keyset.@Nullable Place before) {
    List<Bson> ends = new ArrayList<>();
    if (after != null) {
      ends.add(order.behind(after, false));
    }
    if (before != null) {
      ends.add(order.reversed().behind(before, false));
    }
    return ends;
  }

  private boolean exists(Keyset<D> direction, Keyset.Place place) {
    return source.exists(Filters.and(filter, direction.behind(place, true)));
  }
}
