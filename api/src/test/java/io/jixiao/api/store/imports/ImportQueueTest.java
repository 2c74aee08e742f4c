package io.jixiao.api.store.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.originals.UploadedOriginal;
import io.jixiao.api.store.projects.Outcome;
import io.jixiao.importer.ReadingHints;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class ImportQueueTest {

  @Parameter StoreUnderTest where;

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final NewImport REQUEST =
      new NewImport(
          ImportMode.DRY_RUN,
          ImportAccept.ALL,
          new ReadingHints("520200", 2024, null),
          List.of(new UploadedOriginal("表.xlsx", "ab", 12)));

  private final MovingClock clock = new MovingClock();
  private StoreHarness store;
  private ImportQueue queue;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, clock);
    queue = store.queue;
  }

  @Test
  void handsOutJobsInTheOrderOfTheirArrivalAndEachOnce() {
    String first = queue.add(REQUEST).id();
    clock.move(MOMENT);
    String second = queue.add(REQUEST).id();

    assertThat(queue.take("a", LEASE)).contains(new LeasedImport(first, "a", 1, REQUEST));
    assertThat(queue.take("b", LEASE)).contains(new LeasedImport(second, "b", 1, REQUEST));
    assertThat(queue.take("c", LEASE)).isEmpty();
  }

  @Test
  void handsOutAJobAgainOnceItsLeaseHasRunOut() {
    String id = queue.add(REQUEST).id();
    LeasedImport dead = queue.take("dead", LEASE).orElseThrow();

    clock.move(LEASE);
    assertThat(queue.take("b", LEASE)).isEmpty();
    clock.move(MOMENT);
    LeasedImport taken = queue.take("b", LEASE).orElseThrow();

    assertThat(taken).isEqualTo(new LeasedImport(id, "b", 2, REQUEST));
    assertThat(queue.renew(dead, LEASE)).isFalse();
    assertThat(queue.progress(dead, 0.9, ImportCounts.NONE, 1, 1)).isFalse();
    assertThat(queue.finish(dead, ImportStatus.FAILED, ImportCounts.NONE, 1, 1)).isFalse();
    assertThat(store.imports.find(id)).get().extracting(ImportJob::progress).isEqualTo(0.0);
  }

  @Test
  void keepsAJobWhoseLeaseIsRenewed() {
    queue.add(REQUEST);
    LeasedImport job = queue.take("a", LEASE).orElseThrow();

    clock.move(LEASE);
    assertThat(queue.renew(job, LEASE)).isTrue();
    clock.move(LEASE);

    assertThat(queue.take("b", LEASE)).isEmpty();
  }

  @Test
  void takesUpTheJobsOfADeadProcessAtOnceWhereItsLeasesAreEnded() {
    String id = queue.add(REQUEST).id();
    queue.take("dead", LEASE);

    queue.endAllLeases();

    assertThat(queue.take("b", LEASE)).contains(new LeasedImport(id, "b", 2, REQUEST));
  }

  @Test
  void waitsBeforeAFailedJobIsTriedAgain() {
    String id = queue.add(REQUEST).id();
    queue.release(queue.take("a", LEASE).orElseThrow(), Duration.ofSeconds(2));

    assertThat(store.imports.find(id))
        .get()
        .extracting(ImportJob::status)
        .isEqualTo(ImportStatus.QUEUED);
    assertThat(queue.take("a", LEASE)).isEmpty();
    clock.move(Duration.ofSeconds(2));
    assertThat(queue.take("a", LEASE)).contains(new LeasedImport(id, "a", 2, REQUEST));
  }

  @Test
  void countsNoAttemptWhereAJobIsGivenBack() {
    String id = queue.add(REQUEST).id();
    queue.giveBack(queue.take("a", LEASE).orElseThrow());

    assertThat(queue.take("b", LEASE)).contains(new LeasedImport(id, "b", 1, REQUEST));
  }

  @Test
  void finishesAJobForGood() {
    ImportJob added = queue.add(REQUEST);
    LeasedImport job = queue.take("a", LEASE).orElseThrow();
    ImportCounts counts = ImportCounts.NONE.and(Outcome.CREATED, 3);
    clock.move(MOMENT);

    assertThat(queue.finish(job, ImportStatus.PARTIAL, counts, 2, 1)).isTrue();

    clock.move(LEASE.multipliedBy(2));
    assertThat(queue.take("b", LEASE)).isEmpty();
    assertThat(store.imports.find(added.id()))
        .contains(
            new ImportJob(
                added.id(),
                ImportStatus.PARTIAL,
                ImportMode.DRY_RUN,
                ImportAccept.ALL,
                added.createdAt(),
                added.createdAt().plus(MOMENT),
                1,
                counts,
                2,
                1));
  }

  private static final class MovingClock extends Clock {

    private Instant now = Instant.parse("2026-11-20T08:00:00Z");

    void move(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
