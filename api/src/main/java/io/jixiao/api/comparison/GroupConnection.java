package io.jixiao.api.comparison;

import io.jixiao.api.store.paging.Edge;
import io.jixiao.api.store.paging.PageInfo;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.schema.comparison.Group;
import java.util.List;

/**
 * A page of groups; the framework lets it through by the end of its name.
 *
 * @param page the page
 * @param total all projects as one group
 */
public record GroupConnection(PagedConnection<Group> page, Group total) {

  /** The entries, in order. */
  public List<Edge<Group>> edges() {
    return page.edges();
  }

  /** What lies before and after. */
  public PageInfo pageInfo() {
    return page.pageInfo();
  }

  /** How many groups there are on all pages. */
  public int totalCount() {
    return page.totalCount();
  }
}
