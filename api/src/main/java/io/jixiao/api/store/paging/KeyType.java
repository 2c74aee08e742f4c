package io.jixiao.api.store.paging;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.bson.types.Decimal128;

/** What a key is: how it is written into a cursor and compared in the store. */
public enum KeyType {
  TEXT,
  WHOLE,
  DECIMAL,
  INSTANT;

  /**
   * @throws RuntimeException if {@code text} was not written by this type
   */
  Object parse(String text) {
    return switch (this) {
      case TEXT -> text;
      case WHOLE -> Integer.valueOf(text);
      case DECIMAL -> new Decimal128(new BigDecimal(text));
      case INSTANT -> Instant.ofEpochMilli(millis(Instant.parse(text)));
    };
  }

  /** The store keeps milliseconds; they end before the last instant does. */
  private static long millis(Instant instant) {
    try {
      return instant.toEpochMilli();
    } catch (ArithmeticException outOfRange) {
      throw new DateTimeException("beyond what the store keeps", outOfRange);
    }
  }
}
