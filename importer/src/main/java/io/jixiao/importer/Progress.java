package io.jixiao.importer;

import java.util.function.DoubleConsumer;

/** Progress that never falls and is passed on in steps worth the call. */
final class Progress {
  private static final double STEP = 0.002;

  private final DoubleConsumer target;
  private double told;

  Progress(DoubleConsumer target) {
    this.target = target;
  }

  void at(double share) {
    double bounded = Math.min(1, share);
    if (bounded - told >= STEP || (bounded == 1 && told < 1)) {
      told = bounded;
      target.accept(bounded);
    }
  }
}
