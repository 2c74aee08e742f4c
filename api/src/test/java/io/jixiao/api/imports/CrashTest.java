package io.jixiao.api.imports;

import static io.jixiao.api.store.imports.ImportAccept.VALID;
import static io.jixiao.api.store.imports.ImportMode.COMMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.model.Filters;
import io.jixiao.api.imports.JobHarness.Result;
import io.jixiao.api.jobs.JobWatch;
import io.jixiao.api.store.Faults;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportStatus;
import io.jixiao.api.store.imports.LeasedImport;
import io.jixiao.api.store.imports.ProjectChange;
import io.jixiao.api.store.projects.ProjectQuery;
import io.jixiao.api.store.projects.StoredProject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks off a job at each of its writes and lets another process take it up: the end must be what
 * it would have been without the break.
 */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class CrashTest {

  @Parameter StoreUnderTest where;

  private static final String BEFORE = "甲,,1%\n乙,C1,1%\n丙,,1%\n# 2";
  private static final String UPLOAD = "甲,,2%\n乙,C1,1%\n丁,C2,1%\n戊,,1%\n戊,,1%\n?\n# 3";
  private static final int MORE_WRITES_THAN_A_JOB_HAS = 1000;

  private int writes;

  @ParameterizedTest(name = "the broken write took effect: {0}")
  @MethodSource("io.jixiao.api.store.Faults#effects")
  void endsTheSameWhereverItWasBrokenOff(boolean afterwards) throws IOException {
    End uninterrupted = run(MORE_WRITES_THAN_A_JOB_HAS, afterwards);
    int all = writes;
    assertThat(uninterrupted.outcomes())
        .containsExactly(
            "甲 UPDATED 1",
            "乙 UNCHANGED 0",
            "丁 CREATED 0",
            "戊 CREATED 0",
            "戊 UNCHANGED 0",
            "S5!A1:B2 REJECTED 0");
    assertThat(all).isGreaterThan(8);

    for (int broken = 1; broken <= all; broken++) {
      assertThat(run(broken, afterwards))
          .as("broken off at write %d", broken)
          .isEqualTo(uninterrupted);
    }
  }

  @Test
  void doesNotUndoWhatALaterImportChangedMeanwhile() throws IOException {
    StoreHarness store = new StoreHarness(where, Clock.systemUTC());
    JobHarness jobs = new JobHarness(store);
    String id = jobs.add(COMMIT, VALID, "甲,,1%");
    LeasedImport job = store.queue.take("dead", Duration.ofMinutes(1)).orElseThrow();
    // The process dies after it has stored its project, before it can say so.
    store.saver.save(job.id(), List.of(Forms.form().named("甲").actual("1%").incoming()));
    jobs.run(COMMIT, VALID, "甲,,9%");

    store.queue.endAllLeases();
    jobs.runNext("alive");

    assertThat(jobs.result(id).outcomes()).containsExactly("甲 CREATED");
    assertThat(projects(store)).containsExactly("甲 2 9%");
  }

  private End run(int failingWrite, boolean afterwards) throws IOException {
    StoreHarness store = new StoreHarness(where, Clock.systemUTC());
    JobHarness jobs = new JobHarness(store);
    jobs.run(COMMIT, VALID, BEFORE);
    String id = jobs.add(COMMIT, VALID, UPLOAD);
    Faults faults = new Faults(failingWrite, afterwards);
    StoreHarness breaking = store.with(faults);
    LeasedImport job = store.queue.take("dead", Duration.ofMinutes(1)).orElseThrow();
    if (failingWrite == MORE_WRITES_THAN_A_JOB_HAS) {
      JobHarness.work(breaking).run(job, everyReport(breaking, job));
      writes = faults.writes();
    } else {
      assertThatExceptionOfType(Faults.BrokenConnection.class)
          .isThrownBy(() -> JobHarness.work(breaking).run(job, everyReport(breaking, job)));
      if (store.imports.find(id).orElseThrow().status() == ImportStatus.RUNNING) {
        store.queue.endAllLeases();
        jobs.runNext("alive");
      }
    }
    return End.of(jobs.result(id), store);
  }

  /** Every report is a write, so that each run has the same writes. */
  private static JobMonitor everyReport(StoreHarness store, LeasedImport job) {
    return new JobMonitor(store.queue, job, new JobWatch(job, Duration.ZERO));
  }

  private static List<String> projects(StoreHarness store) {
    return store.projects.find(ProjectQuery.of(Filters.empty(), 100)).stream()
        .map(CrashTest::summary)
        .sorted()
        .toList();
  }

  private static String summary(StoredProject project) {
    return "%s %d %s"
        .formatted(
            project.project().name(),
            project.revision(),
            project.project().indicators().get(0).actual().text());
  }

  /** All that must be the same; ids differ from run to run. */
  private record End(
      ImportStatus status,
      ImportCounts counts,
      List<String> outcomes,
      List<String> projects,
      int histories,
      int findings,
      List<Integer> lists,
      int sheets) {

    static End of(Result result, StoreHarness store) {
      List<StoredProject> projects = store.projects.find(ProjectQuery.of(Filters.empty(), 100));
      return new End(
          result.job().status(),
          result.job().counts(),
          result.changes().stream().map(End::outcome).toList(),
          CrashTest.projects(store),
          store.projects.histories(projects).values().stream().mapToInt(List::size).sum(),
          store.findings.of(projects.stream().map(StoredProject::id).toList()).values().stream()
              .mapToInt(List::size)
              .sum(),
          store.lists.broughtBy(result.job().id(), 10).stream()
              .map(list -> store.lists.rows(list, 0, 100).size())
              .toList(),
          result.files().stream().mapToInt(file -> file.sheets().size()).sum());
    }

    private static String outcome(ProjectChange change) {
      return "%s %s %d".formatted(change.name(), change.outcome(), change.fields().size());
    }
  }
}
