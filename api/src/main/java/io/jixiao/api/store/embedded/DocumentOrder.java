package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * The order of one {@code sort}. The server's own takes each path apart anew for every comparison,
 * which is nearly all that sorting ten thousand projects costs; this one looks up the keys of a
 * document once, and keeps no document behind the last that is asked for.
 */
final class DocumentOrder {
  private final List<String> paths;
  private final List<ValueComparator> directions;

  DocumentOrder(Document order) {
    this.paths = List.copyOf(order.keySet());
    this.directions =
        order.values().stream()
            .map(sign -> ((Number) sign).intValue() < 0)
            .map(descending -> descending ? ValueComparator.desc() : ValueComparator.asc())
            .toList();
  }

  /** What the order looks at. */
  List<String> paths() {
    return paths;
  }

  /**
   * The first of {@code items} in this order; what it does not tell apart stays as it came.
   *
   * @param document where the keys of an item are found
   * @param count at most so many, all where it is 0
   */
  <T> List<T> first(Iterator<T> items, Function<T, Document> document, int count) {
    Comparator<Placed<T>> order = this::compare;
    PriorityQueue<Placed<T>> first = new PriorityQueue<>(order.reversed());
    for (int place = 0; items.hasNext(); place++) {
      T item = items.next();
      Placed<T> placed = new Placed<>(item, keys(document.apply(item)), place);
      if (count == 0 || first.size() < count) {
        first.add(placed);
      } else if (order.compare(placed, first.element()) < 0) {
        first.remove();
        first.add(placed);
      }
    }
    return first.stream().sorted(order).map(Placed::item).toList();
  }

  private int compare(Placed<?> one, Placed<?> other) {
    for (int i = 0; i < directions.size(); i++) {
      int result = directions.get(i).compare(one.keys[i], other.keys[i]);
      if (result != 0) {
        return result;
      }
    }
    return Integer.compare(one.place, other.place);
  }

  private Object[] keys(Document document) {
    return paths.stream()
        .map(path -> Utils.getSubdocumentValueCollectionAware(document, path))
        .toArray();
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Placed<T>(T item, Object[] keys, int place) {}
}
