package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * What a scan looks at instead of whole documents: of each its outline, without lists of documents,
 * long texts and long bytes, in a map of its own. A fraction of a collection's pages is read then,
 * and the outlines of many more documents fit the cache than documents do.
 */
final class Outlines {
  /** Which paths an outline leaves out. No stored document has a field whose name begins so. */
  private static final String LEFT_OUT = "$leftOut";

  /** Under which mark outlines of this kind are stored; another mark has them made anew. */
  private static final String KIND = "outlines";

  private static final int VERSION = 1;

  /** What is not committed is held in memory. */
  private static final int COMMITTED_AT_ONCE = 500;

  private static final StoredDocuments TYPE = new StoredDocuments(false);

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_BYTES = 4096;
  private static final int LONGEST_LIST = 200;

  private final MVMap<Object, Stored> outlines;

  private Outlines(MVMap<Object, Stored> outlines) {
    this.outlines = outlines;
  }

  /**
   * Opens the outlines of a collection, and makes those of documents that were stored without.
   *
   * @param documents the collection
   * @param meta what the file says of the collection
   */
  static Outlines open(
      MVStore file, String name, MVMap<Object, Stored> documents, MVMap<String, Object> meta) {
    Outlines outlines = new Outlines(TYPE.open(file, name));
    if (!Integer.valueOf(VERSION).equals(meta.get(KIND)) || outlines.size() != documents.size()) {
      outlines.make(file, documents);
      meta.put(KIND, VERSION);
    }
    return outlines;
  }

  private int size() {
    return outlines.size();
  }

  /** Walks one version of the documents, which the file may not reuse the space of meanwhile. */
  private void make(MVStore file, MVMap<Object, Stored> documents) {
    MVStore.TxCounter version = file.registerVersionUsage();
    try {
      outlines.clear();
      Cursor<Object, Stored> each = documents.cursor(null);
      while (each.hasNext()) {
        put(each.next(), each.getValue().document());
        if (outlines.size() % COMMITTED_AT_ONCE == 0) {
          StoreFile.commit(file);
        }
      }
    } finally {
      file.deregisterVersionUsage(version);
    }
    StoreFile.commit(file);
  }

  MVMap<Object, Stored> map() {
    return outlines;
  }

  void put(Object id, Document document) {
    outlines.put(id, TYPE.of(of(document)));
  }

  void remove(Object id) {
    outlines.remove(id);
  }

  static Document of(Document document) {
    List<String> leftOut = new ArrayList<>();
    Document outline = outline(document, "", leftOut);
    if (!leftOut.isEmpty()) {
      outline.put(LEFT_OUT, leftOut);
    }
    return outline;
  }

  private static Document outline(Document document, String path, List<String> leftOut) {
    Document outline = new Document();
    for (Map.Entry<String, Object> field : document.entrySet()) {
      String name = field.getKey();
      Object value = field.getValue();
      if (value instanceof Document part) {
        outline.put(name, outline(part, path + name + ".", leftOut));
      } else if (isLong(value)) {
        leftOut.add(path + name);
      } else {
        outline.put(name, value);
      }
    }
    return outline;
  }

  private static boolean isLong(Object value) {
    if (value instanceof Collection<?> list) {
      return list.size() > LONGEST_LIST
          || list.stream().anyMatch(each -> each instanceof Map || isLong(each));
    }
    return value instanceof String text
        ? text.length() > LONGEST_TEXT
        : value instanceof BinData bytes && bytes.getData().length > LONGEST_BYTES;
  }

  /** Whether {@code outline} says what its document says under each of {@code paths}. */
  static boolean tells(Document outline, Collection<String> paths) {
    if (!(outline.get(LEFT_OUT) instanceof Collection<?> leftOut)) {
      return true;
    }
    for (Object each : leftOut) {
      String left = (String) each;
      for (String path : paths) {
        if (isWithin(path, left) || isWithin(left, path)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isWithin(String path, String whole) {
    return path.startsWith(whole)
        && (path.length() == whole.length() || path.charAt(whole.length()) == '.');
  }
}
