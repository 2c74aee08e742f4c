package io.jixiao.api.store.embedded;

import org.springframework.util.unit.DataSize;

/**
 * How much the embedded store keeps in memory. A project of fifteen indicators (18 KB as BSON)
 * takes 46 KB of the cache by the file's own reckoning and 100 KB of heap; a cache that is used
 * again and again grows to about four times its size. While the projects fit a scan takes some 5
 * microseconds a project; once they do not, some milliseconds.
 */
final class Capacity {
  /** Half of what the cache holds at its largest, so that other collections have room. */
  private static final long BYTES_PER_PROJECT = 25_000;

  private static final long ROUNDED_TO = 1_000;

  /** Four times the cache, at more than twice its reckoning, is half of the heap. */
  private static final long PART_OF_HEAP = 16;

  private static final DataSize SMALLEST_CACHE = DataSize.ofMegabytes(16);

  private Capacity() {}

  /** The cache that a heap of at most so many bytes can afford. */
  static DataSize cache(long heap) {
    return DataSize.ofBytes(Math.max(heap / PART_OF_HEAP, SMALLEST_CACHE.toBytes()));
  }

  static long projects(DataSize cache) {
    return Math.max(1, cache.toBytes() / BYTES_PER_PROJECT / ROUNDED_TO) * ROUNDED_TO;
  }
}
