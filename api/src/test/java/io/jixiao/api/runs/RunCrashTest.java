package io.jixiao.api.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.jobs.JobWatch;
import io.jixiao.api.store.Faults;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunCounts;
import io.jixiao.api.store.runs.RunStatus;
import io.jixiao.api.store.runs.StoredItem;
import io.jixiao.schema.scoring.summary.RescoreSummary;
import io.jixiao.schema.scoring.summary.ScoreChange;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks off a run at each of its writes and lets another process take it up: the end must be what
 * it would have been without the break.
 */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class RunCrashTest {

  @Parameter StoreUnderTest where;

  private static final int PROJECTS = 5;
  private static final int MORE_WRITES_THAN_A_RUN_HAS = 1000;

  private StoreHarness store;
  private RunHarness runs;
  private int writes;

  @BeforeEach
  void fill() {
    store = new StoreHarness(where, Clock.systemUTC());
    runs = new RunHarness(store);
    for (int i = 0; i < PROJECTS; i++) {
      runs.project("项目" + i, 60 + 10 * i + "%");
    }
  }

  @ParameterizedTest(name = "the broken write took effect: {0}")
  @MethodSource("io.jixiao.api.store.Faults#effects")
  void endsTheSameWhereverItWasBrokenOff(boolean afterwards) {
    End uninterrupted = run(MORE_WRITES_THAN_A_RUN_HAS, afterwards);
    int all = writes;
    assertThat(uninterrupted.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(uninterrupted.counts()).isEqualTo(new RunCounts(PROJECTS, PROJECTS, 0, 0));
    assertThat(uninterrupted.changes()).hasSize(PROJECTS);
    assertThat(uninterrupted.summary().projectCount()).isEqualTo(PROJECTS);
    assertThat(all).as("three batches of cards, as many reports, summary and end").isEqualTo(8);

    for (int broken = 1; broken <= all; broken++) {
      assertThat(run(broken, afterwards))
          .as("broken off at write %d", broken)
          .isEqualTo(uninterrupted);
    }
  }

  @Test
  void goesOnBehindTheLastProjectThatItHasReported() {
    String id = runs.add("mof-2020");
    Faults faults = new Faults(5, false);
    breakOff(faults);
    assertThat(runs.find(id).state().counts().found()).isEqualTo(4);
    assertThat(runs.find(id).progress()).isEqualTo(0.8);
    assertThat(runs.scorecards(id)).hasSize(4);

    store.runQueue.endAllLeases();
    LeasedRun again = runs.take("alive");
    Faults none = new Faults(MORE_WRITES_THAN_A_RUN_HAS, false);
    new RunHarness(store.with(none)).work(again, new JobWatch(again, Duration.ZERO));

    assertThat(none.writes()).as("one batch, its report, summary and end").isEqualTo(4);
    assertThat(runs.find(id).state().counts().found()).isEqualTo(PROJECTS);
  }

  private void breakOff(Faults faults) {
    LeasedRun job = runs.take("dead");
    RunHarness breaking = new RunHarness(store.with(faults));
    assertThatExceptionOfType(Faults.BrokenConnection.class)
        .isThrownBy(() -> breaking.work(job, new JobWatch(job, Duration.ZERO)));
  }

  private End run(int failingWrite, boolean afterwards) {
    String id = runs.add("mof-2020");
    Faults faults = new Faults(failingWrite, afterwards);
    if (failingWrite == MORE_WRITES_THAN_A_RUN_HAS) {
      LeasedRun job = runs.take("alive");
      new RunHarness(store.with(faults)).work(job, new JobWatch(job, Duration.ZERO));
      writes = faults.writes();
    } else {
      breakOff(faults);
      if (!runs.find(id).status().finished()) {
        store.runQueue.endAllLeases();
        LeasedRun job = runs.take("alive");
        runs.work(job, new JobWatch(job));
      }
    }
    return End.of(runs.find(id), store, runs);
  }

  /** All that must be the same. */
  private record End(
      RunStatus status,
      RunCounts counts,
      List<ScoreChange> changes,
      List<List<StoredItem>> items,
      RescoreSummary summary) {

    static End of(Run run, StoreHarness store, RunHarness runs) {
      return new End(
          run.status(),
          run.state().counts(),
          runs.scorecards(run.id()).stream().map(each -> each.change()).toList(),
          runs.scorecards(run.id()).stream().map(each -> each.items()).toList(),
          store.runs.summaries(List.of(run.id())).get(run.id()));
    }
  }
}
