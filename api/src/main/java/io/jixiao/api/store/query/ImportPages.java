package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.store.imports.ImportFields;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportStore;
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
import org.springframework.stereotype.Component;

/** Pages of import jobs, latest first. */
@Component
public class ImportPages {
  private static final Keyset<ImportJob> LATEST_FIRST =
      new Keyset<>(
          List.of(
              new SortKey<>(
                  "CREATED_AT",
                  ImportFields.CREATED_AT,
                  KeyType.INSTANT,
                  false,
                  ImportJob::createdAt),
              new SortKey<>("ID", ImportFields.ID, KeyType.TEXT, false, ImportJob::id)));

  private final ImportStore store;

  ImportPages(ImportStore store) {
    this.store = store;
  }

  /**
   * A page of all jobs, in one round trip.
   *
   * @throws io.jixiao.api.graphql.RequestRejected where the cursor is none of this list
   */
  public PagedConnection<ImportJob> page(PageRequest request) {
    return new Pager<>(new Source(store), LATEST_FIRST, Filters.empty())
        .page(request, Function.identity());
  }

  private record Source(ImportStore store) implements PageSource<ImportJob> {

    @Override
    public List<ImportJob> find(Bson filter, Bson sort, int limit) {
      return store.find(filter, sort, limit);
    }

    @Override
    public long count(Bson filter) {
      return store.count(filter);
    }
  }
}
