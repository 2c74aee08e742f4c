package io.jixiao.api.comparison;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.paging.KeyType;
import io.jixiao.api.store.paging.Keyset;
import io.jixiao.api.store.paging.ListPager;
import io.jixiao.api.store.paging.OrderDirection;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.paging.SortKey;
import io.jixiao.schema.comparison.Group;
import io.jixiao.schema.comparison.GroupKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Total orders of groups: the orders asked for, then the keys, which no two groups share. Figures
 * are reckoned once a group, not once a comparison.
 */
final class GroupsInOrder {
  static final int MAX_ORDERS = 5;

  private final List<GroupKey> by;
  private final List<GroupOrder> orders;
  private final Keyset<Placed> keyset;

  /**
   * @param asked null or empty for the keys alone
   * @throws RequestRejected where an order is not acceptable
   */
  GroupsInOrder(List<GroupKey> by, @Nullable List<GroupOrder> asked) {
    this.by = by;
    this.orders = asked == null ? List.of() : asked;
    long fields = orders.stream().map(GroupOrder::field).distinct().count();
    if (orders.size() > MAX_ORDERS
        || fields < orders.size()
        || !orders.stream().allMatch(this::fits)) {
      throw new RequestRejected(ErrorCode.INVALID_ORDER, MAX_ORDERS);
    }
    this.keyset = keyset();
  }

  private boolean fits(GroupOrder order) {
    return order.field().key() == null || by.contains(order.field().key());
  }

  /** A page of these groups, each with its rank. */
  PagedConnection<Group> page(List<Group> groups, PageRequest request) {
    List<Placed> sorted = ListPager.sorted(keyset, groups.stream().map(this::placed).toList());
    return new ListPager<>(keyset, ranked(sorted)).page(request, Placed::group);
  }

  private List<Placed> ranked(List<Placed> sorted) {
    if (orders.isEmpty() || orders.get(0).field().key() != null) {
      return sorted;
    }
    List<Placed> ranked = new ArrayList<>(sorted.size());
    int rank = 0;
    int place = 0;
    BigDecimal last = null;
    for (Placed each : sorted) {
      BigDecimal value = (BigDecimal) each.values.get(0);
      if (value == null) {
        ranked.add(each);
        continue;
      }
      place++;
      if (last == null || value.compareTo(last) != 0) {
        rank = place;
        last = value;
      }
      ranked.add(new Placed(each.group.at(rank), each.values));
    }
    return ranked;
  }

  private Keyset<Placed> keyset() {
    List<SortKey<Placed>> keys = new ArrayList<>();
    for (GroupOrder order : orders) {
      GroupKey key = order.field().key();
      keys.add(
          key(
              keys.size(),
              order.field().name(),
              key == null ? KeyType.DECIMAL : KeyOrder.type(key),
              order.direction() == OrderDirection.ASC));
    }
    for (GroupKey key : by) {
      keys.add(key(keys.size(), key.name(), KeyOrder.type(key), true));
    }
    return new Keyset<>(keys);
  }

  private static SortKey<Placed> key(int index, String name, KeyType type, boolean ascending) {
    return new SortKey<>(name, "", type, ascending, placed -> placed.values.get(index));
  }

  private Placed placed(Group group) {
    List<@Nullable Object> values = new ArrayList<>();
    for (GroupOrder order : orders) {
      GroupKey key = order.field().key();
      values.add(key == null ? order.field().figure(group) : value(key, group));
    }
    for (GroupKey key : by) {
      values.add(value(key, group));
    }
    return new Placed(group, values);
  }

  private @Nullable Object value(GroupKey key, Group group) {
    return KeyOrder.place(group.keys().get(by.indexOf(key)));
  }

  /** A group with the values that decide its place. */
  private record Placed(Group group, List<@Nullable Object> values) {}
}
