package io.jixiao.api.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Lets the connection to a store break at a chosen write: before it, or after it but unanswered.
 */
public final class Faults {

  private static final Set<String> WRITES =
      Set.of(
          "insertOne",
          "insertMany",
          "bulkWrite",
          "updateOne",
          "updateMany",
          "replaceOne",
          "deleteOne",
          "deleteMany",
          "findOneAndUpdate");

  private final int failingWrite;
  private final boolean afterwards;
  private int writes;

  /** Breaks at the write of that number, counted from 1, and at all later ones. */
  public Faults(int failingWrite, boolean afterwards) {
    this.failingWrite = failingWrite;
    this.afterwards = afterwards;
  }

  public int writes() {
    return writes;
  }

  public MongoDatabaseFactory in(MongoDatabaseFactory databases) {
    return proxy(
        MongoDatabaseFactory.class,
        databases,
        (method, result) ->
            method.equals("getMongoDatabase") ? database((MongoDatabase) result) : result,
        false);
  }

  private MongoDatabase database(MongoDatabase database) {
    return proxy(
        MongoDatabase.class,
        database,
        (method, result) ->
            method.equals("getCollection") ? collection((MongoCollection<?>) result) : result,
        false);
  }

  private MongoCollection<?> collection(MongoCollection<?> collection) {
    return proxy(MongoCollection.class, collection, (method, result) -> result, true);
  }

  private <T> T proxy(Class<T> type, Object target, Wrap wrap, boolean breaks) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              boolean write = breaks && WRITES.contains(method.getName());
              boolean broken = write && ++writes >= failingWrite;
              if (broken && !(afterwards && writes == failingWrite)) {
                throw new BrokenConnection();
              }
              try {
                Object result = method.invoke(target, arguments);
                if (broken) {
                  throw new BrokenConnection();
                }
                return wrap.wrap(method.getName(), result);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private interface Wrap {
    Object wrap(String method, Object result);
  }

  /** What the service sees of it. */
  public static final class BrokenConnection extends RuntimeException {}
}
