package io.jixiao.api.store.query;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.paging.Keyset;
import io.jixiao.api.store.paging.OrderDirection;
import io.jixiao.api.store.paging.SortKey;
import io.jixiao.api.store.projects.StoredProject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Total orders of projects: the orders asked for, then the id. */
final class ProjectKeysets {
  static final int MAX_ORDERS = 5;

  private static final List<ProjectOrder> LATEST_FIRST =
      List.of(
          new ProjectOrder(ProjectOrderField.FISCAL_YEAR, OrderDirection.DESC),
          new ProjectOrder(ProjectOrderField.NAME, OrderDirection.ASC));

  private ProjectKeysets() {}

  static Keyset<StoredProject> of(@Nullable List<ProjectOrder> asked) {
    List<ProjectOrder> orders = asked == null || asked.isEmpty() ? LATEST_FIRST : asked;
    long fields = orders.stream().map(ProjectOrder::field).distinct().count();
    if (orders.size() > MAX_ORDERS || fields < orders.size()) {
      throw new RequestRejected(ErrorCode.INVALID_ORDER, MAX_ORDERS);
    }
    List<SortKey<StoredProject>> keys = new ArrayList<>();
    for (ProjectOrder order : orders) {
      keys.add(order.field().key(order.direction() == OrderDirection.ASC));
    }
    if (orders.stream().noneMatch(order -> order.field() == ProjectOrderField.ID)) {
      keys.add(ProjectOrderField.ID.key(true));
    }
    return new Keyset<>(keys);
  }
}
