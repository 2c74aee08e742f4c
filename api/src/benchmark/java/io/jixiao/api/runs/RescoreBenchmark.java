package io.jixiao.api.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.benchmark.Cost;
import io.jixiao.api.store.runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to score all stored projects anew, beside reading the same projects and writing
 * the same scorecards by the driver alone. Both are measured by turns on one store, some rounds
 * after one that is not counted; the ratios are medians of the rounds' ratios.
 */
class RescoreBenchmark {
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
  private static final int PROJECTS = Integer.getInteger("benchmark.projects", 100_000);
  private static final double AIM = 1.3;

  @Test
  void timesAgainstTheDriverAlone() throws Exception {
    try (StoredProjects stored = new StoredProjects(PROJECTS)) {
      Run run = stored.rescore();
      assertThat(run.state().counts().scored()).isEqualTo(PROJECTS);
      List<List<RawBsonDocument>> scorecards = stored.scorecards();
      long bytes = scorecards.stream().flatMap(List::stream).mapToLong(this::bytes).sum();
      print(
          "%n%,d projects, scorecards of %,d bytes; %d rounds, %d processors, heap %d MB; seconds"
              + " by the clock and of all processors",
          PROJECTS,
          bytes / PROJECTS,
          ROUNDS,
          Runtime.getRuntime().availableProcessors(),
          Runtime.getRuntime().maxMemory() >> 20);
      List<Round> rounds = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        Round round = round(stored, scorecards);
        rounds.add(round);
        print(
            "driver alone %6.2f %6.2f | rescore %6.2f %6.2f | ratio %5.2f proc. %5.2f",
            round.bare.clock(),
            round.bare.processors(),
            round.rescore.clock(),
            round.rescore.processors(),
            round.rescore.clock() / round.bare.clock(),
            round.rescore.processors() / round.bare.processors());
      }
      double ratio = median(rounds, each -> each.rescore.clock() / each.bare.clock());
      print(
          "median ratio %5.2f proc. %5.2f %s %s",
          ratio,
          median(rounds, each -> each.rescore.processors() / each.bare.processors()),
          ratio <= AIM ? "<= 1.3 met" : "> 1.3 NOT met",
          "");
    }
  }

  private static Round round(StoredProjects stored, List<List<RawBsonDocument>> scorecards)
      throws Exception {
    stored.forgetScorecards();
    Cost bare = Cost.of(() -> assertThat(stored.readAndWrite(scorecards)).isEqualTo(PROJECTS));
    stored.forgetScorecards();
    Cost rescore =
        Cost.of(() -> assertThat(stored.rescore().state().counts().scored()).isEqualTo(PROJECTS));
    return new Round(bare, rescore);
  }

  private record Round(Cost bare, Cost rescore) {}

  private long bytes(RawBsonDocument document) {
    return document.getByteBuffer().remaining();
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return Arrays.stream(sorted)
        .skip((sorted.length - 1) / 2)
        .limit(2 - sorted.length % 2)
        .average()
        .orElseThrow();
  }

  private static void print(String format, Object... arguments) {
    System.out.printf(Locale.ROOT, format + "%n", arguments);
    System.out.flush();
  }
}
