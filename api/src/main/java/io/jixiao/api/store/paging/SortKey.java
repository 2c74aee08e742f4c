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
 * @param path of the field in the store
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

  /** What stands behind {@code key}; missing values are the least. Null where nothing can. */
  @Nullable Bson behind(@Nullable Object key) {
    if (ascending) {
      return key == null ? Filters.ne(path, null) : Filters.gt(path, key);
    }
    return key == null ? null : Filters.or(Filters.lt(path, key), Filters.eq(path, null));
  }
}
