package io.jixiao.api.store.query;

import io.jixiao.api.store.lists.ListFields;
import io.jixiao.api.store.lists.ProjectListStore;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.api.store.paging.KeyType;
import io.jixiao.api.store.paging.Keyset;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PageSource;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.paging.Pager;
import io.jixiao.api.store.paging.SortKey;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of summary lists, latest first. */
@Component
public class ListPages {
  private static final Keyset<StoredProjectList> LATEST_FIRST =
      new Keyset<>(
          List.of(
              new SortKey<>(
                  "UPDATED_AT",
                  ListFields.UPDATED_AT,
                  KeyType.INSTANT,
                  false,
                  StoredProjectList::updatedAt),
              new SortKey<>("ID", ListFields.ID, KeyType.TEXT, false, StoredProjectList::id)));

  private final ProjectListStore store;

  ListPages(ProjectListStore store) {
    this.store = store;
  }

  /**
   * A page of the lists that {@code filter} finds, in one round trip.
   *
   * @param filter null for all
   * @throws io.jixiao.api.graphql.RequestRejected where the filter or cursor is not acceptable
   */
  public PagedConnection<StoredProjectList> page(
      @Nullable ProjectListFilter filter, PageRequest request) {
    return new Pager<>(new Source(store), LATEST_FIRST, ProjectListFilter.criteria(filter))
        .page(request, Function.identity());
  }

  private record Source(ProjectListStore store) implements PageSource<StoredProjectList> {

    @Override
    public List<StoredProjectList> find(Bson filter, Bson sort, int limit) {
      return store.find(filter, sort, limit);
    }

    @Override
    public long count(Bson filter) {
      return store.count(filter);
    }
  }
}
