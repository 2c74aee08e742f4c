package io.jixiao.api.store.paging;

import com.mongodb.client.model.Filters;
import java.time.DateTimeException;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A key of an order.
 *
 * @param name in the signature of the order
 * @param path of the field in the store; empty where it is not stored, so that only memory can
 *     order by it
 * @param value of the field in a document that was read; its {@code toString} goes into cursors
 */
public record SortKey<D>(
    String name,
    String path,
    KeyType type,
    boolean ascending,
    Function<D, @Nullable Object> value) {

  /** The same key the other way round. */
  SortKey<D> reversed() {
    return new SortKey<>(name, path, type, !ascending, value);
  }

  String signature() {
    return name + (ascending ? "+" : "-");
  }

  @Nullable String print(D document) {
    Object key = value.apply(document);
    return key == null ? null : key.toString();
  }

  @Nullable Object parse(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    try {
      return type.parse(printed);
    } catch (NumberFormatException | DateTimeException notOurs) {
      throw Cursor.invalid();
    }
  }

  /** In this order; missing values are the least. */
  int compare(@Nullable Object one, @Nullable Object other) {
    int order = type.compareMissingLeast(one, other);
    return ascending ? order : -order;
  }

  Bson equalTo(@Nullable Object key) {
    return Filters.eq(path, key);
  }

  /** The same key of something that belongs to such a document. */
  public <R> SortKey<R> of(Function<R, D> document) {
    return new SortKey<>(name, path, type, ascending, row -> value.apply(document.apply(row)));
  }

  /** What stands at {@code key} or behind it, as one range where the store can read one. */
  Bson from(@Nullable Object key) {
    if (key == null) {
      return ascending ? Filters.empty() : equalTo(null);
    }
    return ascending
        ? Filters.gte(path, key)
        : Filters.or(Filters.lte(path, key), Filters.eq(path, null));
  }

  /** What stands behind {@code key}; missing values are the least. Null where nothing can. */
  @Nullable Bson behind(@Nullable Object key) {
    if (ascending) {
      return key == null ? Filters.ne(path, null) : Filters.gt(path, key);
    }
    return key == null ? null : Filters.or(Filters.lt(path, key), Filters.eq(path, null));
  }
}
