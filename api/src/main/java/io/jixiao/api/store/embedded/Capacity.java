package io.jixiao.api.store.embedded;

import org.springframework.util.unit.DataSize;

/**
 * How many projects a cache holds. Once the projects outgrow the cache every scan reads the file
 * again and takes some thirty times as long.
 */
final class Capacity {
  private static final long BYTES_PER_PROJECT = 25_000;
  private static final long ROUNDED_TO = 1_000;

  private Capacity() {}

  static long projects(DataSize cache) {
    return Math.max(1, cache.toBytes() / BYTES_PER_PROJECT / ROUNDED_TO) * ROUNDED_TO;
  }
}
