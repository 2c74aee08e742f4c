package io.jixiao.api.store.projects;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What was made of projects, kept in memory as long as there is room for it: what is asked for
 * again and again takes many times as long to make. It counts only as long as its project in the
 * store is the one that it was made of. Safe for use by threads.
 */
final class Remembered<K, V> {
  private final long most;
  private final Map<K, Known<K, V>> known = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();
  private final ReferenceQueue<V> forgotten = new ReferenceQueue<>();

  /**
   * @param partOfHeap one of so many parts of the heap may be taken
   */
  Remembered(int partOfHeap) {
    this.most = Runtime.getRuntime().maxMemory() / partOfHeap;
  }

  boolean isEmpty() {
    forget();
    return known.isEmpty();
  }

  /** Null where it is not known, or not of this content. */
  @Nullable V get(K key, Stamp stamp) {
    Known<K, V> kept = known.get(key);
    return kept != null && kept.stamp.equals(stamp) ? kept.get() : null;
  }

  /**
   * Keeps {@code value} where there is room and {@code stamp} can tell when it is out of date.
   *
   * @param size about how many bytes of the heap it takes
   * @return whether it is kept
   */
  boolean put(K key, Stamp stamp, V value, long size) {
    forget();
    if (!stamp.tells() || bytes.get() + size > most) {
      return false;
    }
    Known<K, V> former = known.put(key, new Known<>(key, stamp, value, size, forgotten));
    bytes.addAndGet(size - (former == null ? 0 : former.size));
    return true;
  }

  /** What memory was needed for. */
  private void forget() {
    for (Object each = forgotten.poll(); each != null; each = forgotten.poll()) {
      Known<?, ?> gone = (Known<?, ?>) each;
      if (known.remove(gone.key, gone)) {
        bytes.addAndGet(-gone.size);
      }
    }
  }

  /** A value, until memory is needed for something else. */
  private static final class Known<K, V> extends SoftReference<V> {
    private final K key;
    private final Stamp stamp;
    private final long size;

    Known(K key, Stamp stamp, V value, long size, ReferenceQueue<V> forgotten) {
      super(value, forgotten);
      this.key = key;
      this.stamp = stamp;
      this.size = size;
    }
  }
}
