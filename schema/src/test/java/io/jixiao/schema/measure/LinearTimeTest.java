package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No text costs more than its length: a sheet may hold thousands made to be slow. */
class LinearTimeTest {
  private static final List<String> SNIPPETS = MeasurePropertiesTest.SNIPPETS;

  /** The longest text that is read as a value, and the longest name that is looked at. */
  private static final int LONGEST_VALUE = 200;

  @Test
  void aReportIsReadInNoTime() {
    for (String snippet : SNIPPETS) {
      String huge = snippet.repeat(200_000 / snippet.length());

      Duration taken = shortestOfThree(huge);

      assertThat(taken).as(snippet).isLessThan(Duration.ofMillis(500));
    }
  }

  @Test
  void theLongestValuesAreReadInNoTime() {
    long start = cpuTime();
    int read = 0;
    for (String one : SNIPPETS) {
      for (String other : SNIPPETS) {
        String text = (one + other).repeat(LONGEST_VALUE).substring(0, LONGEST_VALUE);
        MeasureReader.read(text, MeasureContext.target(2024, text));
        Figures.decimal(text);
        read++;
      }
    }

    Duration each = Duration.ofNanos((cpuTime() - start) / read);

    assertThat(read).isGreaterThan(1500);
    assertThat(each).isLessThan(Duration.ofMillis(2));
  }

  /** Of this thread, so that others on the machine do not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Duration shortestOfThree(String text) {
    Duration shortest = Duration.ofDays(1);
    for (int i = 0; i < 3; i++) {
      long start = cpuTime();
      MeasureReader.read(text, MeasureContext.target(2024, text));
      Figures.decimal(text);
      Duration taken = Duration.ofNanos(cpuTime() - start);
      shortest = taken.compareTo(shortest) < 0 ? taken : shortest;
    }
    return shortest;
  }
}
