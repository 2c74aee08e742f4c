package io.jixiao.api.store.projects;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;

/** Writes of which each states its condition, in one round trip. */
final class ConditionalBulk {

  static final int DUPLICATE_KEY = 11000;

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private ConditionalBulk() {}

  /**
   * Does those whose condition holds.
   *
   * @return whether all of them were done; an insert is not where its id is there already
   */
  static <T> boolean write(
      MongoCollection<T> collection, List<? extends WriteModel<? extends T>> writes) {
    if (writes.isEmpty()) {
      return true;
    }
    try {
      BulkWriteResult result = collection.bulkWrite(writes, UNORDERED);
      return result.getInsertedCount() + result.getMatchedCount() + result.getDeletedCount()
          == writes.size();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw e;
      }
      return false;
    }
  }
}
