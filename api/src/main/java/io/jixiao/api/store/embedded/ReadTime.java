package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Heeds how long a read may take by its client's wish, which the server does not: while it scans it
 * keeps its collection from everybody else, also when its client has long gone.
 */
final class ReadTime {
  /** What a command says of it, in milliseconds. */
  static final String MOST = "maxTimeMS";

  private static final int EXPIRED = 50;

  private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();

  private ReadTime() {}

  /** Does a read in this thread, until {@link #check} ends it. */
  static Document during(Document arguments, Supplier<Document> read) {
    if (!(arguments.get(MOST) instanceof Number most) || most.longValue() <= 0) {
      return read.get();
    }
    END.set(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(most.longValue()));
    try {
      return read.get();
    } finally {
      END.remove();
    }
  }

  /** To be passed for each document that is looked at. */
  static void check() {
    Long end = END.get();
    if (end != null && System.nanoTime() - end >= 0) {
      throw new MongoServerError(EXPIRED, "MaxTimeMSExpired", "operation exceeded time limit");
    }
  }
}
