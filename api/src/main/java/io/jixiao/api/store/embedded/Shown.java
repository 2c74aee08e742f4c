package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that an answer has of each document, as a tree of names that is made once; the server
 * takes the paths apart for each document.
 */
final class Shown {
  private static final String ID = "_id";

  /** In the place of a field, the one of a list that matched. */
  private static final String MATCHED = "$";

  private final Map<String, Shown> parts = new LinkedHashMap<>();

  private Shown() {}

  /** Null where a path leads into another, which the server refuses, or has places in lists. */
  static @Nullable Shown of(Set<String> paths) {
    Shown root = new Shown();
    if (!paths.contains(ID)) {
      root.parts.put(ID, new Shown());
    }
    for (String path : paths) {
      if (!root.add(Utils.splitPath(path))) {
        return null;
      }
    }
    return root;
  }

  private boolean add(List<String> steps) {
    Shown part = this;
    boolean isNew = false;
    for (String step : steps) {
      if (step.equals(MATCHED) || (part != this && !isNew && part.parts.isEmpty())) {
        return false;
      }
      isNew = !part.parts.containsKey(step);
      part = part.parts.computeIfAbsent(step, none -> new Shown());
    }
    return isNew;
  }

  /** What is shown of {@code document}; fields that it has not are not there. */
  Document of(Document document) {
    Document shown = new Document();
    parts.forEach((name, part) -> part.show(name, document.getOrMissing(name), shown));
    return shown;
  }

  private void show(String name, @Nullable Object value, Document shown) {
    if (parts.isEmpty()) {
      if (!(value instanceof Missing)) {
        shown.put(name, value);
      }
    } else if (value instanceof Document part) {
      shown.put(name, of(part));
    } else if (value instanceof Collection<?> list) {
      List<Document> inside = new ArrayList<>();
      for (Object each : list) {
        if (each instanceof Document part) {
          inside.add(of(part));
        }
      }
      shown.put(name, inside);
    }
  }
}
