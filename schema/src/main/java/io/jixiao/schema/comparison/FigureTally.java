package io.jixiao.schema.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts figures of which many are alike, as scores are. Not for several threads at once. */
final class FigureTally {
  private final Map<BigDecimal, Counted> counted = new LinkedHashMap<>();

  /** A figure as it first came and how often it came. */
  static final class Counted {
    private final BigDecimal figure;
    private int times;

    Counted(BigDecimal figure) {
      this.figure = figure;
    }

    BigDecimal figure() {
      return figure;
    }

    int times() {
      return times;
    }
  }

  void add(@Nullable BigDecimal figure) {
    if (figure != null) {
      counted.computeIfAbsent(figure, Counted::new).times++;
    }
  }

  void add(FigureTally some) {
    some.counted.forEach(
        (figure, count) -> counted.computeIfAbsent(figure, Counted::new).times += count.times);
  }

  /** Least first; those of one value but of several scales in the order in which they came. */
  List<Counted> inOrder() {
    return counted.values().stream().sorted(Comparator.comparing(Counted::figure)).toList();
  }
}
