package io.jixiao.api.store;

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
    return new Intercepted(this::call).in(databases);
  }

  private Object call(String method, Intercepted.Call call) throws Throwable {
    boolean broken = WRITES.contains(method) && ++writes >= failingWrite;
    if (broken && !(afterwards && writes == failingWrite)) {
      throw new BrokenConnection();
    }
    Object result = call.proceed();
    if (broken) {
      throw new BrokenConnection();
    }
    return result;
  }

  /** What the service sees of it. */
  public static final class BrokenConnection extends RuntimeException {}
}
