package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Filters made of filters; unlike the driver's, these mean something for an empty list, too. */
final class Combined {
  /** Matches no document. */
  private static final Bson NOTHING = Filters.in("_id", List.of());

  private Combined() {}

  /** All of these hold; everything for an empty list. */
  static Bson all(List<Bson> filters) {
    return switch (filters.size()) {
      case 0 -> Filters.empty();
      case 1 -> filters.get(0);
      default -> Filters.and(filters);
    };
  }

  /** At least one of these holds; nothing for an empty list. */
  static Bson any(List<Bson> filters) {
    return switch (filters.size()) {
      case 0 -> NOTHING;
      case 1 -> filters.get(0);
      default -> Filters.or(filters);
    };
  }

  /** Adds what {@code filter} asks of the field at {@code path}; null is no condition. */
  static void add(List<Bson> given, @Nullable FieldFilter filter, String path) {
    if (filter != null) {
      given.addAll(filter.on(path));
    }
  }
}
