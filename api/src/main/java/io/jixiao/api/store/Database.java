package io.jixiao.api.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import io.jixiao.api.graphql.Deadline;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The database, for the packages below. Documents are records, read and written by the driver's own
 * record codec: no type names in the data, nothing between a record and its bytes. They are public
 * because that codec needs it; no other package uses them.
 */
@Component
public class Database {

  private final MongoDatabaseFactory databases;

  Database(MongoDatabaseFactory databases) {
    this.databases = databases;
  }

  /** The collection of that name; it need not exist. */
  public <T> MongoCollection<T> collection(String name, Class<T> type) {
    return database().getCollection(name, type);
  }

  /** The same, where a document that cannot be read must not stop the reading of others. */
  public <T> EachAlone<T> eachAlone(String name, Class<T> type) {
    return new EachAlone<>(collection(name, RawBsonDocument.class), type);
  }

  /** The files of that name, whose parts are in the collection {@code name.chunks}. */
  public GridFSBucket files(String name) {
    return GridFSBuckets.create(database(), name);
  }

  /**
   * Gives the driver what is left of the request's time: the driver then gives up waiting, and
   * tells a server how long to work. Whoever reads for requests asks for a collection each time
   * anew.
   */
  private MongoDatabase database() {
    Duration left = Deadline.left();
    MongoDatabase database = databases.getMongoDatabase();
    return left == null ? database : database.withTimeout(left.toMillis(), TimeUnit.MILLISECONDS);
  }
}
