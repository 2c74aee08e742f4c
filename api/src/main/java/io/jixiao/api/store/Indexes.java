package io.jixiao.api.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import io.jixiao.api.startup.StartupRefusedException;
import io.jixiao.schema.text.Messages;
import java.util.List;

/**
 * Indexes as the collections create them at start. MongoDB serves every filter and order with one
 * of them. The embedded store heeds the unique ones only, and those only for queries on exactly
 * their fields: they are there for the conditional updates, which it would scan for.
 */
public final class Indexes {

  private static final Messages MESSAGES = Messages.beside(Indexes.class, "messages");
  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

  private Indexes() {}

  /**
   * Creates those that are not there yet: the first that the service asks of its store.
   *
   * @throws StartupRefusedException if the store does not answer or lets nobody in
   */
  public static void create(MongoCollection<?> collection, List<IndexModel> indexes) {
    try {
      collection.createIndexes(indexes);
    } catch (MongoSecurityException exception) {
      throw refusal("login", exception);
    } catch (MongoTimeoutException | MongoSocketException exception) {
      throw refusal("unreachable", exception);
    }
  }

  private static StartupRefusedException refusal(String code, MongoException cause) {
    return new StartupRefusedException(MESSAGES.text(code), MESSAGES.text(code + ".remedy"), cause);
  }

  public static IndexModel plain(String... fields) {
    return new IndexModel(ascending(fields));
  }

  public static IndexModel unique(String... fields) {
    return new IndexModel(ascending(fields), UNIQUE);
  }
}
