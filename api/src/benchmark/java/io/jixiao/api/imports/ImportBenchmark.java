package io.jixiao.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.benchmark.Cost;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long reading and importing take beside EasyExcel alone, and how much heap. All three are
 * measured by turns in one process, some rounds after some that are not counted; the ratios are
 * medians of the rounds' ratios, so that a busy machine weighs on both sides.
 */
class ImportBenchmark {
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
  private static final int WARM_UP = 2;
  private static final int FORMS = 1_000;
  private static final int MANY_FORMS = 5_000;
  private static final int ROWS = 200_000;
  private static final double READING_AIM = 1.5;
  private static final double IMPORT_AIM = 3;
  private static final int HEAP_AIM = 256;

  @TempDir Path folder;

  @Test
  void timesAgainstEasyExcel() throws Exception {
    List<Workload> all =
        List.of(
            Workload.sheets(FORMS, folder),
            Workload.oneSheet(FORMS, folder),
            Workload.zip(FORMS, folder),
            Workload.list(ROWS, folder));
    print(
        "%n%d rounds after %d, %d processors, heap %d MB; seconds are medians, of the clock and of"
            + " all processors",
        ROUNDS,
        WARM_UP,
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    print(
        "%-26s %9s | %13s | %13s %6s %6s %s | %13s %6s %6s %s",
        "", "cells", "EasyExcel", "reading", "ratio", "proc.", "", "import", "ratio", "proc.", "");
    for (Workload work : all) {
      measure(work);
    }
  }

  @Test
  void findsTheSmallestHeap() throws Exception {
    List<Workload> all =
        List.of(
            Workload.sheets(FORMS, folder),
            Workload.oneSheet(FORMS, folder),
            Workload.sheets(MANY_FORMS, folder),
            Workload.list(ROWS, folder));
    print("%n%-26s %16s %32s", "", "heap for reading", "for importing, store included");
    for (Workload work : all) {
      int reading = SmallestHeap.of(SmallestHeap.Task.READ, work);
      int importing = SmallestHeap.of(SmallestHeap.Task.IMPORT, work);
      print(
          "%-26s %13d MB %s %26d MB %s",
          work.name(), reading, met(reading, HEAP_AIM), importing, met(importing, HEAP_AIM));
    }
  }

  private static void measure(Workload work) throws Exception {
    long cells = Baseline.read(work.file());
    assertThat(PlainReading.read(work)).as("cells read of %s", work.name()).isEqualTo(cells);
    List<Round> rounds = new ArrayList<>();
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      Round round = round(work);
      if (i >= 0) {
        rounds.add(round);
      }
    }
    double reading = median(rounds, round -> round.reading.clock() / round.baseline.clock());
    double importing = median(rounds, round -> round.importing.clock() / round.baseline.clock());
    print(
        "%-26s %,9d | %s | %s %6.2f %6.2f %s | %s %6.2f %6.2f %s",
        work.name(),
        cells,
        seconds(rounds, Round::baseline),
        seconds(rounds, Round::reading),
        reading,
        median(rounds, round -> round.reading.processors() / round.baseline.processors()),
        met(reading, READING_AIM),
        seconds(rounds, Round::importing),
        importing,
        median(rounds, round -> round.importing.processors() / round.baseline.processors()),
        met(importing, IMPORT_AIM));
  }

  private static Round round(Workload work) throws Exception {
    Cost baseline = Cost.of(() -> Baseline.read(work.file()));
    Cost reading = Cost.of(() -> PlainReading.read(work));
    try (ServiceImport service = new ServiceImport()) {
      return new Round(baseline, reading, Cost.of(() -> service.run(work)));
    }
  }

  private record Round(Cost baseline, Cost reading, Cost importing) {}

  private static String seconds(List<Round> rounds, java.util.function.Function<Round, Cost> part) {
    return "%6.2f %6.2f"
        .formatted(
            median(rounds, round -> part.apply(round).clock()),
            median(rounds, round -> part.apply(round).processors()));
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return Arrays.stream(sorted)
        .skip((sorted.length - 1) / 2)
        .limit(2 - sorted.length % 2)
        .average()
        .orElseThrow();
  }

  private static String met(double figure, double aim) {
    return (figure <= aim ? "<= %s met" : "> %s NOT met")
        .formatted(aim % 1 == 0 ? Integer.toString((int) aim) : Double.toString(aim));
  }

  private static void print(String format, Object... arguments) {
    System.out.printf(Locale.ROOT, format + "%n", arguments);
    System.out.flush();
  }
}
