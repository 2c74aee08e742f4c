package io.jixiao.api.store;

import java.util.Set;
import java.util.stream.Stream;
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

  /**
   * Whether the broken write took effect. Where it did, the store is left as by a break before the
   * next write, so that every build does with that; {@code -Dfaults.all=true} takes both.
   */
  public static Stream<Boolean> effects() {
    return Boolean.getBoolean("faults.all") ? Stream.of(false, true) : Stream.of(true);
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
