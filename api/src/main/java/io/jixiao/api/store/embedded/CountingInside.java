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
record CountingInside(
    String collection, Document documents, String list, Document entries, String name) {

  /** Null where the command is no such aggregation. */
  static @Nullable CountingInside of(Document command) {
    if (!(command.get("aggregate") instanceof String collection)
        || !(command.get("pipeline") instanceof List<?> stages)
        || stages.size() != 4
        || !(of(stages.get(0), "$match") instanceof Document documents)
        || !(of(stages.get(1), "$unwind") instanceof String list)
        || !list.startsWith("$")
        || list.contains(".")
        || !(of(stages.get(2), "$match") instanceof Document entries)
        || !(of(stages.get(3), "$count") instanceof String name)) {
      return null;
    }
    return new CountingInside(collection, documents, list.substring(1), entries, name);
  }

  private static @Nullable Object of(Object stage, String kind) {
    return stage instanceof Document each && each.size() == 1 ? each.get(kind) : null;
  }

  /** As the aggregation answers; nothing where there is nothing to count. */
  Document answer(String database, int count) {
    List<Document> found = count == 0 ? List.of() : List.of(new Document(name, count));
    return Counting.answer(database + "." + collection, found);
  }
}
