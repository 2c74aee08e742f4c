package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells when an aggregation only counts, as drivers' {@code countDocuments} does. The server would
 * take all documents of the collection into memory for it; its {@code count} need not.
 */
final class Counting {
  private static final String AGGREGATE = "aggregate";
  private static final Document GROUP =
      new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));

  private Counting() {}

  /**
   * The {@code count} that answers the same; null where the command is none that just counts what a
   * query matches.
   */
  static @Nullable Document of(Document command) {
    FirstMatch matched = FirstMatch.of(command);
    if (matched == null || !matched.stages().equals(List.of(GROUP))) {
      return null;
    }
    Document count = new Document("count", matched.collection()).append("query", matched.query());
    count.putIfNotNull(ReadTime.MOST, command.get(ReadTime.MOST));
    return count;
  }

  /** What the aggregation would have answered. */
  static Document answer(String database, Document command, Document counted) {
    Number count = (Number) counted.getOrDefault("n", 0);
    List<Document> found =
        count.longValue() == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
    return answer(database + "." + command.get(AGGREGATE), found);
  }

  /** How the server answers an aggregation: all at once. */
  static Document answer(String namespace, List<Document> found) {
    Document cursor = new Document("id", 0L).append("ns", namespace).append("firstBatch", found);
    return new Document("cursor", cursor).append("ok", 1.0);
  }
}
