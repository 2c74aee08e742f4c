package io.jixiao.api.store.queries;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The queries that come with the product and, over them, those that people saved. A version never
 * changes; the newest is what its name stands for.
 */
@Component
public class QueryStore {

  private static final int MOST_TRIES = 50;

  private final QueryCollections collections;
  private final Clock clock;

  QueryStore(QueryCollections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  /** All queries in their newest versions, the shipped names first, then by name. */
  public List<SavedQuery> all() {
    Map<String, SavedQuery> newest = new LinkedHashMap<>();
    ShippedQueries.all().forEach(each -> newest.put(each.name(), each));
    collections
        .queries()
        .find()
        .sort(ascending(SavedQueryDocument.NAME, SavedQueryDocument.VERSION))
        .forEach(document -> newest.merge(document.name(), document.query(), QueryStore::newer));
    return List.copyOf(newest.values());
  }

  /** The newest version. */
  public Optional<SavedQuery> find(String name) {
    Optional<SavedQuery> saved =
        Optional.ofNullable(
                collections
                    .queries()
                    .find(eq(SavedQueryDocument.NAME, name))
                    .sort(descending(SavedQueryDocument.VERSION))
                    .first())
            .map(SavedQueryDocument::query);
    Optional<SavedQuery> shipped = ShippedQueries.byName(name);
    return saved.isPresent() && shipped.isPresent()
        ? Optional.of(newer(shipped.get(), saved.get()))
        : saved.or(() -> shipped);
  }

  /**
   * Saves a query as the next version of its name. What the newest version says already is that
   * version.
   *
   * @param query its version counts for nothing
   * @return what was saved, with its version
   */
  public SavedQuery save(SavedQuery query) {
    for (int i = 0; i < MOST_TRIES; i++) {
      Optional<SavedQuery> newest = find(query.name());
      if (newest.isPresent() && newest.get().saysTheSameAs(query)) {
        return newest.get();
      }
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      SavedQuery next = query.in(newest.map(SavedQuery::version).orElse(0) + 1, now);
      if (isInserted(SavedQueryDocument.of(next, now))) {
        return next;
      }
    }
    throw new IllegalStateException(
        "a query kept changing under %d tries to save it".formatted(MOST_TRIES));
  }

  /**
   * Takes away every version that was saved under a name; one that comes with the product then
   * stands for itself again.
   *
   * @return whether there was any
   */
  public boolean delete(String name) {
    return collections.queries().deleteMany(eq(SavedQueryDocument.NAME, name)).getDeletedCount()
        > 0;
  }

  private static SavedQuery newer(SavedQuery one, SavedQuery other) {
    return other.version() >= one.version() ? other : one;
  }

  /** False if somebody else has saved that version in between. */
  private boolean isInserted(SavedQueryDocument document) {
    try {
      collections.queries().insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}
