package io.jixiao.api.store;

import java.util.Set;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Lets something happen to a store before a chosen one of the calls that somebody makes to it. */
public final class Meanwhile {

  private static final Set<String> CALLS =
      Set.of(
          "find", "insertOne", "bulkWrite", "updateOne", "replaceOne", "deleteOne", "deleteMany");

  private int calls = 1;
  private int call;
  private Runnable event = () -> {};

  /**
   * Chooses the next event.
   *
   * @param before which of the calls from now on, counted from 1
   */
  public void expect(int before, Runnable next) {
    calls = 0;
    call = before;
    event = next;
  }

  /** Whether it has happened. */
  public boolean happened() {
    return calls >= call;
  }

  MongoDatabaseFactory in(MongoDatabaseFactory databases) {
    return new Intercepted(
            (method, proceed) -> {
              if (CALLS.contains(method) && ++calls == call) {
                event.run();
              }
              return proceed.proceed();
            })
        .in(databases);
  }
}
