package io.jixiao.schema.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was asked for of late: what forms repeat stays, what each form has of its own goes
 * again. Safe for use by threads.
 */
public final class RecentMap<K, V> {
  private final int most;
  private volatile Map<K, V> recent = new ConcurrentHashMap<>();
  private volatile Map<K, V> former = Map.of();

  /**
   * @param most entries after which those that were not asked for since are forgotten; twice as
   *     many are held
   */
  public RecentMap(int most) {
    this.most = most;
  }

  /** What was put under {@code key}; null where nothing was, or where it is forgotten. */
  public @Nullable V get(K key) {
    V value = recent.get(key);
    if (value != null) {
      return value;
    }
    V before = former.get(key);
    if (before != null) {
      put(key, before);
    }
    return before;
  }

  public void put(K key, V value) {
    if (recent.size() >= most) {
      makeRoom();
    }
    recent.put(key, value);
  }

  private synchronized void makeRoom() {
    if (recent.size() >= most) {
      former = recent;
      recent = new ConcurrentHashMap<>();
    }
  }
}
