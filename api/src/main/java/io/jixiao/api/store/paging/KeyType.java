package io.jixiao.api.store.paging;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

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

  /** As the store does: a missing value is the least, texts by code points, decimals by value. */
  public int compareMissingLeast(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null
        ? Boolean.compare(one != null, other != null)
        : compare(one, other);
  }

  private int compare(Object one, Object other) {
    return switch (this) {
      case TEXT -> compareTexts((String) one, (String) other);
      case WHOLE -> ((Integer) one).compareTo((Integer) other);
      case DECIMAL -> decimal(one).compareTo(decimal(other));
      case INSTANT -> ((Instant) one).compareTo((Instant) other);
    };
  }

  private static BigDecimal decimal(Object key) {
    return key instanceof Decimal128 stored ? stored.bigDecimalValue() : (BigDecimal) key;
  }

  private static int compareTexts(String one, String other) {
    int common = Math.min(one.length(), other.length());
    for (int i = 0; i < common; i++) {
      char c = one.charAt(i);
      char d = other.charAt(i);
      if (c != d) {
        return Integer.compare(rank(c), rank(d));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  /** Halves of the characters beyond the first 65,536 come behind all whole ones. */
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + 0x10000 : c;
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
