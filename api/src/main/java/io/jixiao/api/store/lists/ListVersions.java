package io.jixiao.api.store.lists;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.ReplaceOptions;
import io.jixiao.api.store.AsRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions of lists: the one shown, those before it, and the rows of each. */
@Component
class ListVersions {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final ListCollections collections;

  ListVersions(ListCollections collections) {
    this.collections = collections;
  }

  /** The list in the version that is shown. */
  @Nullable ListDocument find(String id) {
    return collections.projectLists().find(eq(ListFields.ID, id)).first();
  }

  /** Finds a list only as long as it shows the version that was read. */
  static Bson asRead(ListDocument list) {
    return AsRead.of(list.id(), ListFields.VERSION, list.version());
  }

  /** Keeps a version, before it is not shown any more; doing it again changes nothing. */
  void keep(ListDocument list) {
    ListVersionDocument version = ListVersionDocument.of(list);
    collections.projectListVersions().replaceOne(eq(version.id()), version, UPSERT);
  }

  /** A version that was kept. */
  Optional<ListDocument> kept(String listId, @Nullable String version) {
    return version == null
        ? Optional.empty()
        : Optional.ofNullable(
                collections
                    .projectListVersions()
                    .find(eq(ListVersionDocument.id(listId, version)))
                    .first())
            .map(ListVersionDocument::list);
  }

  /** The lists of which a version that {@code importId} brought is kept. */
  List<String> keptOf(String importId) {
    return collections
        .projectListVersions()
        .find(eq(ListVersionDocument.VERSION, importId))
        .map(version -> version.list().id())
        .into(new ArrayList<>());
  }

  /** The versions of a list that are still known, the one shown first. */
  List<ListDocument> history(ListDocument shown) {
    List<ListDocument> history = new ArrayList<>();
    Optional<ListDocument> next = Optional.of(shown);
    while (next.isPresent()) {
      history.add(next.get());
      next = kept(shown.id(), next.get().former());
    }
    return history;
  }

  /**
   * Shows {@code next}.
   *
   * @param unchanged finds the list as it must still be
   * @param imports what becomes of the imports that brought it: others may be added meanwhile
   * @return false if somebody else has changed it
   */
  boolean replace(Bson unchanged, ListDocument next, Bson imports) {
    Bson change =
        combine(
            set(ListFields.VERSION, next.version()),
            set(ListFields.FORMER, next.former()),
            set(ListFields.FINGERPRINT, next.fingerprint()),
            set(ListFields.TITLE, next.title()),
            set(ListFields.FISCAL_YEAR, next.fiscalYear()),
            set(ListFields.DEPARTMENT, next.department()),
            set(ListFields.AMOUNT_UNIT, next.amountUnit()),
            set(ListFields.SOURCE, next.source()),
            set(ListFields.ROW_COUNT, next.rowCount()),
            set(ListFields.UPDATED_AT, next.updatedAt()),
            imports);
    return collections.projectLists().updateOne(unchanged, change).getMatchedCount() == 1;
  }

  /** Drops a kept version with its rows; the rows first, so that it is known which are left. */
  void drop(ListDocument version) {
    dropRows(version.id(), version.version(), version.rowCount());
    collections
        .projectListVersions()
        .deleteOne(eq(ListVersionDocument.id(version.id(), version.version())));
  }

  void dropRows(String listId, String version, int rowCount) {
    List<String> ids =
        IntStream.range(0, ListRowsDocument.chunks(rowCount))
            .mapToObj(chunk -> ListRowsDocument.id(listId, version, chunk))
            .toList();
    collections.projectListRows().deleteMany(in(ListFields.ID, ids));
  }
}
