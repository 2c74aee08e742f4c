package io.jixiao.importer.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Decides by lot; the same seed decides the same. */
public final class Chance {
  private final Random random;

  public Chance(long seed) {
    // Seeds in a row give first numbers in a row; these do not.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
  }

  /** True {@code percent} times of a hundred. */
  public boolean in100(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From {@code least} to {@code most}, both included. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  @SafeVarargs
  public final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  public <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** All {@code values} in another order. */
  public <T> List<T> shuffled(List<T> values) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** Some of {@code values}, in their order. */
  public <T> List<T> some(List<T> values, int most) {
    List<T> taken = shuffled(values).subList(0, Math.min(values.size(), between(0, most)));
    return values.stream().filter(taken::contains).toList();
  }

  /** Decides further things apart from these. */
  public long seed() {
    return random.nextLong();
  }
}
