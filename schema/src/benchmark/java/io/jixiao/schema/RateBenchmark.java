package io.jixiao.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.measure.ParsingRate;
import io.jixiao.schema.scoring.ScoringRate;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the inner loops in processes of their own, one thread each, and prints the medians of their
 * rates: what else the machine does disturbs an average.
 */
class RateBenchmark {
  private static final double AIM = 1_000_000;

  @Test
  void indicatorsASecond() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ParsingRate.class.getName())
                    .include(ScoringRate.class.getName())
                    .threads(1)
                    .shouldFailOnError(true)
                    .build())
            .run();

    assertThat(results).hasSize(2);
    results.forEach(RateBenchmark::print);
  }

  private static void print(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    Statistics rates = result.getPrimaryResult().getStatistics();
    System.out.printf(
        Locale.ROOT,
        "%s: %,.0f indicators a second (%,.0f to %,.0f), %.2f of the aim; %,.0f a second of processor"
            + " time, %.2f%n",
        benchmark.substring(0, benchmark.lastIndexOf('.')),
        rates.getPercentile(50),
        rates.getMin(),
        rates.getMax(),
        rates.getPercentile(50) / AIM,
        ofProcessor(result),
        ofProcessor(result) / AIM);
  }

  /** The median of the iterations. */
  private static double ofProcessor(RunResult result) {
    ListStatistics rates = new ListStatistics();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        double indicators = iteration.getSecondaryResults().get("indicators").getScore();
        double nanos = iteration.getSecondaryResults().get("nanos").getScore();
        rates.addValue(indicators / nanos * TimeUnit.SECONDS.toNanos(1));
      }
    }
    return rates.getPercentile(50);
  }
}
