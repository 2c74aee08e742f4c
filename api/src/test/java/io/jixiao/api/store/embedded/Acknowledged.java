package io.jixiao.api.store.embedded;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;

/** What a {@link DoomedWriter} was promised, and what a store lacks of it. */
final class Acknowledged {
  private final Set<String> items = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private final Map<Integer, Long> counters = new HashMap<>();
  private final Map<Integer, Long> tables = new HashMap<>();
  private int count;

  void add(String report) {
    String[] words = report.split(" ", -1);
    count++;
    switch (words[0]) {
      case "item" -> items.add(words[1]);
      case "chunks" -> files.add(words[1]);
      case "counter" -> counters.put(Integer.valueOf(words[1]), Long.valueOf(words[2]));
      case "table" -> tables.put(Integer.valueOf(words[1]), Long.valueOf(words[2]));
      default -> throw new IllegalArgumentException(report);
    }
  }

  int count() {
    return count;
  }

  /** One line for each promise that was broken and each command that was left half done. */
  List<String> brokenIn(MongoDatabase database) {
    List<String> broken = new ArrayList<>();
    checkItems(database, broken);
    checkFiles(database, broken);
    checkCounters(database, broken);
    checkTables(database, broken);
    return broken;
  }

  private void checkItems(MongoDatabase database, List<String> broken) {
    Set<String> lost = new HashSet<>(items);
    for (Document item : database.getCollection(DoomedWriter.ITEMS).find()) {
      lost.remove(item.getString("_id"));
    }
    lost.forEach(id -> broken.add("item " + id + " is lost"));
  }

  private void checkFiles(MongoDatabase database, List<String> broken) {
    Map<String, Integer> chunks = new TreeMap<>();
    files.forEach(file -> chunks.put(file, 0));
    for (Document chunk :
        database
            .getCollection(DoomedWriter.CHUNKS)
            .find()
            .projection(Projections.include("file"))) {
      chunks.merge(chunk.getString("file"), 1, Integer::sum);
    }
    chunks.forEach(
        (file, found) -> {
          if (found != DoomedWriter.CHUNKS_PER_FILE) {
            broken.add("file " + file + " has " + found + " chunks");
          }
        });
  }

  private void checkCounters(MongoDatabase database, List<String> broken) {
    Map<Integer, Long> stored = new HashMap<>();
    for (Document counter : database.getCollection(DoomedWriter.COUNTERS).find()) {
      stored.put(counter.getInteger("_id"), counter.getLong("value"));
    }
    counters.forEach(
        (writer, value) -> {
          if (stored.getOrDefault(writer, -1L) < value) {
            broken.add("counter " + writer + " is " + stored.get(writer) + " and not " + value);
          }
        });
  }

  private void checkTables(MongoDatabase database, List<String> broken) {
    Map<Integer, List<Long>> stored = new TreeMap<>();
    tables.keySet().forEach(writer -> stored.put(writer, new ArrayList<>()));
    for (Document row : database.getCollection(DoomedWriter.ROWS).find()) {
      stored
          .computeIfAbsent(row.getInteger("writer"), writer -> new ArrayList<>())
          .add(row.getLong("value"));
    }
    stored.forEach(
        (writer, values) -> {
          if (values.size() != DoomedWriter.ROWS_PER_TABLE
              || Set.copyOf(values).size() != 1
              || values.get(0) < tables.getOrDefault(writer, -1L)) {
            broken.add("table " + writer + " is " + values + " after " + tables.get(writer));
          }
        });
  }
}
