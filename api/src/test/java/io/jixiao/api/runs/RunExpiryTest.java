package io.jixiao.api.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.jobs.JobWatch;
import io.jixiao.api.store.Faults;
import io.jixiao.api.store.Meanwhile;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.paging.Edge;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.RunStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class RunExpiryTest {

  private static final Duration KEEP = Duration.ofDays(10);

  @Parameter StoreUnderTest where;

  private StoreHarness store;
  private RunHarness runs;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, Clock.systemUTC());
    runs = new RunHarness(store);
    runs.project("甲", "45%");
    runs.project("乙", "45%");
    runs.project("丙", "45%");
  }

  @Test
  void aRunGoesWithItsScorecardsOnceItsTimeIsUp() {
    Run run = runs.run("mof-2020");
    Run audit = runs.audit();

    expire(store, run.finishedAt().plus(KEEP), KEEP);
    assertThat(store.runs.find(RunKind.RESCORE, run.id())).as("just inside").isPresent();
    assertThat(runs.scorecards(run.id())).hasSize(3);

    expire(store, audit.finishedAt().plus(KEEP).plusMillis(1), KEEP);
    assertThat(store.runs.find(RunKind.RESCORE, run.id())).as("just outside").isEmpty();
    assertThat(store.runs.find(RunKind.AUDIT, audit.id())).isEmpty();
    assertThat(left()).isEmpty();
  }

  @Test
  void aRunThatHasNotEndedStaysHoweverOldItIsAndEnds() {
    String id = runs.add("mof-2020");
    expire(store, Instant.now().plus(Duration.ofDays(1000)), KEEP);
    LeasedRun job = runs.take("test");
    expire(store, Instant.now().plus(Duration.ofDays(1000)), KEEP);
    assertThat(store.runRemoval.remove(id)).isFalse();

    runs.work(job, new JobWatch(job));

    assertThat(runs.find(id).status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(runs.scorecards(id)).hasSize(3);
  }

  @Test
  void nothingGoesWhereRunsAreKeptForEver() {
    Run run = runs.run("mof-2020");

    expire(store, Instant.now().plus(Duration.ofDays(100_000)), Duration.ZERO);

    assertThat(store.runs.find(RunKind.RESCORE, run.id())).isPresent();
  }

  @ParameterizedTest(name = "the broken write took effect: {0}")
  @ValueSource(booleans = {false, true})
  void whatWasBrokenOffIsFinishedByTheNext(boolean afterwards) {
    for (int broken = 1; broken <= 4; broken++) {
      Run run = runs.run("mof-2020");
      StoreHarness breaking = store.with(new Faults(broken, afterwards));
      assertThatExceptionOfType(Faults.BrokenConnection.class)
          .isThrownBy(() -> breaking.runRemoval.remove(run.id()));
      boolean begun = broken > 1 || afterwards;
      assertThat(store.runs.find(RunKind.RESCORE, run.id()).isEmpty()).isEqualTo(begun);
      assertThat(
              store
                  .runPages
                  .page(RunKind.RESCORE, PageRequest.of(10, null), each -> each)
                  .edges()
                  .stream()
                  .map(Edge::node)
                  .toList()
                  .isEmpty())
          .isEqualTo(begun);

      expire(store, Instant.now(), begun ? Duration.ZERO : Duration.ofNanos(1));

      assertThat(left()).as("broken off at write %d", broken).isEmpty();
    }
  }

  /** A comparison tells of two whole runs or of none, whenever one of them goes. */
  @Test
  void aRunThatIsComparedDoesNotGoUnnoticed() {
    Meanwhile meanwhile = new Meanwhile();
    StoreHarness slow = store.with(meanwhile);
    boolean happened = true;
    int refused = 0;
    for (int step = 1; happened; step++) {
      Run earlier = runs.run("mof-2020");
      Run later = runs.run("as-reported");
      RunComparison comparison = new RunComparison(slow.scorecards, slow.runs, later, earlier);
      meanwhile.expect(step, () -> store.runRemoval.remove(earlier.id()));
      try {
        assertThat(comparison.counts().both()).as("removed before call %d", step).isEqualTo(3);
      } catch (RequestRejected e) {
        assertThat(e.code()).isEqualTo(ErrorCode.RUN_NOT_FOUND);
        refused++;
      }
      happened = meanwhile.happened();
      store.runRemoval.remove(earlier.id());
      store.runRemoval.remove(later.id());
    }
    assertThat(refused).isPositive();
  }

  private static void expire(StoreHarness store, Instant now, Duration keep) {
    new RunExpiry(
            store.runRemoval,
            Clock.fixed(now, ZoneOffset.UTC),
            new RunProperties(1, KEEP, KEEP, keep, 2))
        .expire();
  }

  private List<Document> left() {
    List<Document> left = new ArrayList<>();
    for (String name : List.of("runs", "scorecards", "runSummaries")) {
      store.database.collection(name, Document.class).find().into(left);
    }
    return left;
  }
}
