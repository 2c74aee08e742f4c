package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order of one {@code sort}. The server's own takes each path apart anew for every comparison,
 * which is nearly all that sorting ten thousand projects costs; this one looks up the keys of a
 * document once, and keeps no document behind the last that is asked for.
 */
final class DocumentOrder {
  private final List<String> paths;
  private final List<List<String>> steps;
  private final List<ValueComparator> directions;

  DocumentOrder(Document order) {
    this.paths = List.copyOf(order.keySet());
    this.steps = paths.stream().map(Utils::splitPath).toList();
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

  private @Nullable Object[] keys(Document document) {
    @Nullable Object[] keys = new Object[steps.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(document, i);
    }
    return keys;
  }

  /** As the server finds it, which takes the path apart for each document. */
  private @Nullable Object key(Document document, int place) {
    Document part = document;
    List<String> names = steps.get(place);
    int last = names.size() - 1;
    for (int i = 0; i < last; i++) {
      Object value = part.get(names.get(i));
      if (value instanceof Collection) {
        return Utils.getSubdocumentValueCollectionAware(document, paths.get(place));
      }
      if (!(value instanceof Document inner)) {
        return Missing.getInstance();
      }
      part = inner;
    }
    return part.getOrMissing(names.get(last));
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Placed<T>(T item, @Nullable Object[] keys, int place) {}
}
