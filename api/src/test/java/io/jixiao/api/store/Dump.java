package io.jixiao.api.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * All that a store keeps about projects and lists, but for the counters of writes: what must be the
 * same after a way there and back.
 */
public final class Dump {

  private static final List<String> COLLECTIONS =
      List.of(
          "projects",
          "projectRevisions",
          "identityClaims",
          "findings",
          "projectLists",
          "projectListVersions",
          "projectListRows");

  private Dump() {}

  /** Each document as text, by collection and id. */
  public static Map<String, String> of(StoreHarness store) {
    Map<String, String> all = new TreeMap<>();
    for (String name : COLLECTIONS) {
      for (Document document :
          store.database.collection(name, Document.class).find().into(new ArrayList<>())) {
        Object id = document.get("_id");
        if (!name.startsWith("projectList")) {
          document.remove("version");
          document.remove("stamp");
        }
        all.put(name + " " + id, sorted(document).toString());
      }
    }
    return all;
  }

  /** Forgets all that it would tell. */
  public static void clear(StoreHarness store) {
    for (String name : COLLECTIONS) {
      store.database.collection(name, Document.class).deleteMany(new Document());
    }
  }

  /** The keys of {@link #of} of one collection. */
  public static List<String> keys(StoreHarness store, String collection) {
    return of(store).keySet().stream().filter(key -> key.startsWith(collection + " ")).toList();
  }

  /** Neither store keeps the order of fields that are set one by one. */
  private static Map<String, Object> sorted(Document document) {
    Map<String, Object> fields = new TreeMap<>();
    document.forEach(
        (name, value) -> {
          if (value != null) {
            fields.put(name, value instanceof Document inner ? sorted(inner) : text(value));
          }
        });
    return fields;
  }

  private static Object text(Object value) {
    return value instanceof List<?> list
        ? list.stream()
            .map(each -> each instanceof Document inner ? sorted(inner) : String.valueOf(each))
            .toList()
        : String.valueOf(value);
  }
}
