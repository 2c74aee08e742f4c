package io.jixiao.api.store.paging;

import java.util.List;
import java.util.function.IntSupplier;

/** A page as Relay has it. The total is counted only when it is asked for. */
public final class PagedConnection<N> {
  private final List<Edge<N>> edges;
  private final PageInfo pageInfo;
  private final IntSupplier totalCount;

  PagedConnection(List<Edge<N>> edges, PageInfo pageInfo, IntSupplier totalCount) {
    this.edges = List.copyOf(edges);
    this.pageInfo = pageInfo;
    this.totalCount = totalCount;
  }

  /** The entries, in order. */
  public List<Edge<N>> edges() {
    return edges;
  }

  /** What lies before and after. */
  public PageInfo pageInfo() {
    return pageInfo;
  }

  /** How many there are on all pages. */
  public int totalCount() {
    return totalCount.getAsInt();
  }
}
