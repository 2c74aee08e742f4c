package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.lists.ListFields;
import io.jixiao.api.store.lists.ProjectListStore;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.api.store.paging.KeyType;
import io.jixiao.api.store.paging.Keyset;
import io.jixiao.api.store.paging.OrderDirection;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PageSource;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.paging.Pager;
import io.jixiao.api.store.paging.SortKey;
import io.jixiao.api.store.projects.FindingFields;
import io.jixiao.api.store.projects.FindingSearch;
import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pages of findings: those of a project or list together, in the order of their ids, unless another
 * order is asked for.
 */
@Component
public class FindingPages {

  /** Projects of imports that a filter names; more are found by what they are about. */
  static final int MOST_OF_IMPORTS = 20_000;

  private static final List<SortKey<StoredFinding>> BY_OWNER =
      List.of(
          new SortKey<>("OWNER", FindingFields.OWNER, KeyType.TEXT, true, StoredFinding::owner),
          new SortKey<>(
              "ID", FindingFields.item(FindingFields.ID), KeyType.TEXT, true, StoredFinding::id));

  private final FindingSearch search;
  private final ProjectStore projects;
  private final ProjectListStore lists;

  FindingPages(FindingSearch search, ProjectStore projects, ProjectListStore lists) {
    this.search = search;
    this.projects = projects;
    this.lists = lists;
  }

  /**
   * A page of the findings that {@code filter} finds.
   *
   * @param filter null for all
   * @param orders null or none for those of a project or list together
   * @throws RequestRejected where the filter, an order or the cursor is not acceptable
   */
  public PagedConnection<StoredFinding> page(
      @Nullable FindingFilter filter, @Nullable List<FindingOrder> orders, PageRequest request) {
    FindingCriteria.Condition condition = FindingCriteria.of(filter, this::ownersOf);
    PageSource<StoredFinding> source =
        orders == null || orders.isEmpty()
            ? new Source(search, condition.documents())
            : new Ordered(search, condition.documents());
    return new Pager<>(source, order(orders), condition.findings())
        .page(request, Function.identity());
  }

  private static Keyset<StoredFinding> order(@Nullable List<FindingOrder> orders) {
    List<SortKey<StoredFinding>> keys = new ArrayList<>();
    if (orders != null) {
      long fields = orders.stream().map(FindingOrder::field).distinct().count();
      if (fields < orders.size()) {
        throw new RequestRejected(ErrorCode.INVALID_ORDER, FindingOrderField.values().length);
      }
      orders.forEach(order -> keys.add(order.field().key(order.direction() == OrderDirection.ASC)));
    }
    keys.addAll(BY_OWNER);
    return new Keyset<>(keys);
  }

  private List<String> ownersOf(IdFilter importId) {
    List<String> owners =
        new ArrayList<>(
            projects.ids(Combined.all(importId.on(ProjectFields.IMPORT_IDS)), MOST_OF_IMPORTS + 1));
    if (owners.size() > MOST_OF_IMPORTS) {
      throw new RequestRejected(ErrorCode.FILTER_LIST_TOO_LONG, MOST_OF_IMPORTS);
    }
    lists
        .find(Combined.all(importId.on(ListFields.IMPORT_IDS)), Filters.empty(), MOST_OF_IMPORTS)
        .stream()
        .map(StoredProjectList::id)
        .forEach(owners::add);
    return owners;
  }

  /**
   * By what findings say of themselves. The ends of a page hold for one finding: a document may
   * have some on either side of them.
   */
  private record Ordered(FindingSearch search, Bson documents)
      implements PageSource<StoredFinding> {

    @Override
    public List<StoredFinding> find(Bson filter, Bson sort, int limit) {
      return search.find(documents, filter, sort, limit);
    }

    /** In no order: only whether there is one is asked. */
    @Override
    public boolean exists(Bson filter) {
      return !search.find(documents, filter, 1).isEmpty();
    }

    @Override
    public long count(Bson filter) {
      return search.count(documents, filter);
    }
  }

  private record Source(FindingSearch search, Bson documents) implements PageSource<StoredFinding> {

    @Override
    public List<StoredFinding> find(Bson filter, List<Bson> ends, Bson sort, int limit) {
      Bson end = Combined.all(ends);
      return search.find(Filters.and(documents, end), Filters.and(filter, end), limit);
    }

    @Override
    public List<StoredFinding> find(Bson filter, Bson sort, int limit) {
      return search.find(documents, filter, limit);
    }

    @Override
    public long count(Bson filter) {
      return search.count(documents, filter);
    }
  }
}
