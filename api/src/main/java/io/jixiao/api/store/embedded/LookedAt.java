package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which paths of a document a query, an order or a projection looks at. */
final class LookedAt {
  private static final Set<String> JUNCTIONS = Set.of("$and", "$or", "$nor");

  private LookedAt() {}

  /** Null where the query may look at anything. */
  static @Nullable Set<String> byQuery(Document query) {
    Set<String> paths = new HashSet<>();
    return add(query, paths) ? paths : null;
  }

  private static boolean add(Document query, Set<String> paths) {
    for (Map.Entry<String, Object> condition : query.entrySet()) {
      String name = condition.getKey();
      if (!name.startsWith("$")) {
        paths.add(name);
      } else if (!JUNCTIONS.contains(name)
          || !(condition.getValue() instanceof Collection<?> parts)
          || !parts.stream().allMatch(part -> part instanceof Document it && add(it, paths))) {
        return false;
      }
    }
    return true;
  }

  /** Null where the answer is not just the named fields. */
  static @Nullable Set<String> byProjection(@Nullable Document fields) {
    if (fields == null || fields.isEmpty()) {
      return null;
    }
    boolean named = fields.values().stream().allMatch(LookedAt::isYes);
    return named ? fields.keySet() : null;
  }

  private static boolean isYes(@Nullable Object sign) {
    return Boolean.TRUE.equals(sign) || (sign instanceof Number number && number.intValue() != 0);
  }
}
