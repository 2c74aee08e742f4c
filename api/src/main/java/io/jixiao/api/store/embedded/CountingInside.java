package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation that counts what is inside the lists of documents: it matches documents, unwinds a
 * list of theirs, matches again and counts. The server would copy each document, with the whole
 * list, for every entry of it.
 *
 * @param documents which documents
 * @param list name of the list
 * @param entries which entries, each in a document in the place of the list
 * @param name under which name the number is answered
 */
record CountingInside(Document documents, String list, Document entries, String name) {

  /** Null where the aggregation does something else. */
  static @Nullable CountingInside of(FirstMatch aggregation) {
    List<Document> stages = aggregation.stages();
    if (stages.size() != 3
        || !(of(stages.get(0), "$unwind") instanceof String list)
        || list.contains(".")
        || !(of(stages.get(1), "$match") instanceof Document entries)
        || !(of(stages.get(2), "$count") instanceof String name)) {
      return null;
    }
    return new CountingInside(aggregation.query(), list.substring(1), entries, name);
  }

  private static @Nullable Object of(Document stage, String kind) {
    return stage.size() == 1 ? stage.get(kind) : null;
  }

  /** As the aggregation answers; nothing where there is nothing to count. */
  Document answer(String namespace, int count) {
    List<Document> found = count == 0 ? List.of() : List.of(new Document(name, count));
    return Counting.answer(namespace, found);
  }
}
