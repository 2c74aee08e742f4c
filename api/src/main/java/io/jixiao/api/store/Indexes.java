package io.jixiao.api.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;

/**
 * Indexes as the collections create them at start. MongoDB serves every filter and order with one
 * of them. The embedded store heeds the unique ones only, and those only for queries on exactly
 * their fields: they are there for the conditional updates, which it would scan for.
 */
public final class Indexes {

  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

  private Indexes() {}

  /** Creates those that are not there yet. */
  public static void create(MongoCollection<?> collection, List<IndexModel> indexes) {
    collection.createIndexes(indexes);
  }

  public static IndexModel plain(String... fields) {
    return new IndexModel(ascending(fields));
  }

  public static IndexModel unique(String... fields) {
    return new IndexModel(ascending(fields), UNIQUE);
  }
}
