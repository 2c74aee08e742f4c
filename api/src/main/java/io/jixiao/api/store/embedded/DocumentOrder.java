package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The order of one {@code sort}. The server's own takes each path apart anew for every comparison,
 * which is nearly all that sorting ten thousand projects costs; this one looks up the keys of a
 * document once. Lives as long as the sorting.
 */
final class DocumentOrder implements Comparator<Document> {
  private final List<String> paths;
  private final List<ValueComparator> directions;
  private final IdentityHashMap<Document, Object[]> keys = new IdentityHashMap<>();

  DocumentOrder(Document order) {
    this.paths = List.copyOf(order.keySet());
    this.directions =
        order.values().stream()
            .map(sign -> ((Number) sign).intValue() < 0)
            .map(descending -> descending ? ValueComparator.desc() : ValueComparator.asc())
            .toList();
  }

  @Override
  public int compare(Document one, Document other) {
    Object[] ones = keys.computeIfAbsent(one, this::keysOf);
    Object[] others = keys.computeIfAbsent(other, this::keysOf);
    for (int i = 0; i < ones.length; i++) {
      int result = directions.get(i).compare(ones[i], others[i]);
      if (result != 0) {
        return result;
      }
    }
    return 0;
  }

  private Object[] keysOf(Document document) {
    return paths.stream()
        .map(path -> Utils.getSubdocumentValueCollectionAware(document, path))
        .toArray();
  }
}
