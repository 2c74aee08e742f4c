package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.aggregation.stage.AggregationStage;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation that begins with a match. The collection finds what matches as it does for other
 * queries, by an index or in a quick scan; the server would take all documents through the match.
 *
 * @param stages those behind the match
 */
record FirstMatch(String collection, Document query, List<Document> stages) {

  /** Null where the command is no such aggregation. */
  static @Nullable FirstMatch of(Document command) {
    if (!(command.get("aggregate") instanceof String collection)
        || !(command.get("pipeline") instanceof List<?> stages)
        || stages.isEmpty()
        || !(stages.get(0) instanceof Document first)
        || first.size() != 1
        || !(first.get("$match") instanceof Document query)) {
      return null;
    }
    return new FirstMatch(collection, query, Aggregation.parse(stages.subList(1, stages.size())));
  }

  /** As the aggregation answers. */
  Document answer(MongoDatabase database, StoredCollection found, DatabaseResolver databases) {
    Stream<Document> documents = found.handleQueryAsStream(query);
    for (AggregationStage stage :
        Aggregation.fromPipeline(stages, databases, database, found, NoopOplog.get()).getStages()) {
      documents = stage.apply(documents);
    }
    String namespace = database.getDatabaseName() + "." + collection;
    return Counting.answer(namespace, documents.toList());
  }
}
