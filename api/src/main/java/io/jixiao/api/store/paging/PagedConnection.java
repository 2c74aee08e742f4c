package io.jixiao.api.store.paging;

import java.util.List;
import org.springframework.data.util.Lazy;

/** A page as Relay has it. What nobody looks at is neither read nor counted. */
public final class PagedConnection<N> {
  private final Lazy<List<Edge<N>>> edges;
  private final Lazy<PageInfo> pageInfo;
  private final Lazy<Integer> totalCount;

  PagedConnection(Lazy<List<Edge<N>>> edges, Lazy<PageInfo> pageInfo, Lazy<Integer> totalCount) {
    this.edges = edges;
    this.pageInfo = pageInfo;
    this.totalCount = totalCount;
  }

  /** The entries, in order. */
  public List<Edge<N>> edges() {
    return edges.get();
  }

  /** What lies before and after. */
  public PageInfo pageInfo() {
    return pageInfo.get();
  }

  /** How many there are on all pages. */
  public int totalCount() {
    return totalCount.get();
  }
}
