package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which a collection was lately asked for: who turns pages asks for one again and
 * again, forwards and backwards, and need not wait until all is sorted anew. A write makes them
 * unknown. For one thread at a time.
 */
final class KnownOrders {
  private static final int MOST = 6;
  private static final String ID = "_id";

  /** A path, and whether it is sorted downwards. */
  private record Key(String path, boolean down) {

    static Key of(Map.Entry<String, Object> sign) {
      return new Key(sign.getKey(), ((Number) sign.getValue()).intValue() < 0);
    }

    Key turned() {
      return new Key(path, !down);
    }
  }

  /** By what is sorted; empty where it was asked for once. The one asked for last is the last. */
  private final Map<List<Key>, List<Object>> orders = new LinkedHashMap<>(16, 0.75f, true);

  void forget() {
    orders.clear();
  }

  /**
   * The ids of all documents in an order; null where nobody asked for it since the last write, so
   * that nothing is sorted for nothing while much is written.
   *
   * @param sorted sorts them
   */
  @Nullable List<Object> ids(Document sort, Function<DocumentOrder, List<Object>> sorted) {
    List<Key> keys = sort.entrySet().stream().map(Key::of).toList();
    List<Object> known = orders.get(keys);
    if (known == null || known.isEmpty()) {
      List<Object> other = sort.containsKey(ID) ? orders.get(turned(keys)) : null;
      if (other != null && !other.isEmpty()) {
        known = backwards(other);
      } else {
        known = known == null ? List.of() : sorted.apply(new DocumentOrder(sort));
      }
      orders.put(keys, known);
      if (orders.size() > MOST) {
        orders.remove(orders.keySet().iterator().next());
      }
    }
    return known.isEmpty() ? null : known;
  }

  private static List<Key> turned(List<Key> keys) {
    return keys.stream().map(Key::turned).toList();
  }

  private static List<Object> backwards(List<Object> ids) {
    List<Object> turned = new ArrayList<>(ids);
    Collections.reverse(turned);
    return turned;
  }
}
