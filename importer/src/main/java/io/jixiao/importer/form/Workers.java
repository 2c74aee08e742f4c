package io.jixiao.importer.form;

import java.util.function.IntConsumer;

/** Has independent pieces of work done. */
@FunctionalInterface
public interface Workers {
  /** The caller alone, one piece after another. */
  Workers NONE =
      (count, work) -> {
        for (int i = 0; i < count; i++) {
          work.accept(i);
        }
      };

  /**
   * Does {@code work} for each number below {@code count}, in any order and by any threads; returns
   * when all is done. What a piece throws is thrown here: of several that of the lowest number, and
   * then all below it are done.
   */
  void each(int count, IntConsumer work);
}
