package io.jixiao.api.store;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Opaque ids: 100 random bits, lower-case letters and digits, safe in a path. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BITS = 100;
  private static final int RADIX = 32;

  private Ids() {}

  public static String next() {
    // The leading bit keeps every id at 21 digits.
    return new BigInteger(BITS, RANDOM).setBit(BITS).toString(RADIX);
  }
}
