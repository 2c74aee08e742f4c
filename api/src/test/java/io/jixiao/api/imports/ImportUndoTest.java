package io.jixiao.api.imports;

import static io.jixiao.api.store.imports.ImportAccept.VALID;
import static io.jixiao.api.store.imports.ImportMode.COMMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.jobs.JobWatch;
import io.jixiao.api.store.Dump;
import io.jixiao.api.store.Faults;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.TickingClock;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.api.store.imports.ImportStatus;
import io.jixiao.api.store.imports.LeasedImport;
import io.jixiao.api.store.projects.UndoneProject;
import io.jixiao.schema.report.Problem;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class ImportUndoTest {

  @Parameter StoreUnderTest where;

  private static final String BEFORE = "甲,,1%,audited\n乙,C1,1%\n# 2";
  private static final String UPLOAD = "甲,,2%\n乙,C1,1%\n丁,C2,1%\n丁,C2,1%\n?\n# 3";
  private static final int MORE_WRITES_THAN_THERE_ARE = 1000;

  private StoreHarness store;
  private JobHarness jobs;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, new TickingClock());
    jobs = new JobHarness(store);
  }

  @ParameterizedTest(name = "the broken write took effect: {0}")
  @MethodSource("io.jixiao.api.store.Faults#effects")
  void comesToTheSameEndWhereverItWasBrokenOff(boolean afterwards) throws IOException {
    int writes = 1;
    for (int broken = MORE_WRITES_THAN_THERE_ARE; broken > 0; broken = writes--) {
      Dump.clear(store);
      jobs.run(COMMIT, VALID, BEFORE);
      Map<String, String> before = withoutKeptVersions();
      String id = jobs.run(COMMIT, VALID, UPLOAD).job().id();
      Faults faults = new Faults(broken, afterwards);
      StoreHarness breaking = store.with(faults);
      if (broken == MORE_WRITES_THAN_THERE_ARE) {
        undo(breaking, id);
        writes = faults.writes();
        assertThat(writes).isGreaterThan(10);
      } else {
        assertThatExceptionOfType(Faults.BrokenConnection.class)
            .isThrownBy(() -> undo(breaking, id));
      }

      assertThat(undo(store, id))
          .as("broken off at write %d", broken)
          .isEqualTo(new UndoResult(id, 2, 0, 0, List.of()));
      assertThat(withoutKeptVersions()).as("broken off at write %d", broken).isEqualTo(before);
      assertThat(store.imports.find(id)).map(ImportJob::status).contains(ImportStatus.UNDONE);
    }
  }

  @Test
  void keepsItsStatusWhereListsStay() throws IOException {
    String first = jobs.run(COMMIT, VALID, "# 2").job().id();
    jobs.run(COMMIT, VALID, "# 3");

    UndoResult result = undo(store, first);

    assertThat(result.kept()).isZero();
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly("UNDO_LIST_LATER_VERSION");
    assertThat(store.imports.find(first)).map(ImportJob::status).contains(ImportStatus.SUCCEEDED);
  }

  /** Its journal is cleared, but what its attempts have stored is there. */
  @Test
  void takesBackWhatAnImportStoredThatWasGivenUp() throws IOException {
    String id = jobs.add(COMMIT, VALID, UPLOAD);
    LeasedImport job = store.queue.take("one", Duration.ofDays(1)).orElseThrow();
    JobHarness.work(store).run(job, new JobMonitor(store.queue, job, new JobWatch(job)));
    store.journal.clear(id);
    boolean ended = store.queue.finish(job, ImportStatus.FAILED, ImportCounts.NONE, 0, 0);

    UndoResult result = undo(store, id);

    assertThat(ended).isFalse();
    assertThat(result.reversed()).isEqualTo(3);
    assertThat(Dump.of(store)).isEmpty();
  }

  @Test
  void tellsTheFirstThousandProblems() {
    UndoTally tally = new UndoTally();
    tally.projects(
        IntStream.range(0, UndoTally.MOST_PROBLEMS + 1)
            .mapToObj(
                i ->
                    new UndoneProject("p" + i, "甲", UndoneProject.Kind.LATER_REVISION, 12345, null))
            .toList());

    UndoResult result = tally.result(job(new ImportCounts(1001, 1001, 0, 0, 0, 0)));

    assertThat(result.kept()).isEqualTo(1001);
    assertThat(result.reversed()).isZero();
    assertThat(result.problems()).hasSize(1000);
    assertThat(result.problems().get(0).message().zh())
        .isEqualTo("项目“甲”（p0）之后又有修改：第 12345 版系人工恢复的旧修订。");
  }

  @ParameterizedTest
  @EnumSource(names = {"LATER_REVISION", "OTHER_IMPORT", "REVISION_MISSING", "KEPT_CHANGING"})
  void everyReasonHasItsSentences(UndoneProject.Kind kind) {
    UndoTally tally = new UndoTally();
    tally.projects(List.of(new UndoneProject("p", "甲", kind, 2, "b")));

    assertThat(tally.isWhole()).isFalse();
    assertThat(tally.result(job(ImportCounts.NONE)).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("UNDO_" + kind);
              assertThat(problem.message().zh()).contains("甲", "p").doesNotContain("{");
              assertThat(problem.message().en()).contains("甲", "p").doesNotContain("{");
            });
  }

  /** A version that came back stays set aside, for the next time that it goes. */
  private Map<String, String> withoutKeptVersions() {
    Map<String, String> all = Dump.of(store);
    all.keySet().removeIf(key -> key.startsWith("projectListVersions "));
    return all;
  }

  private static UndoResult undo(StoreHarness store, String id) {
    return new ImportUndo(store.imports, store.queue, store.undo, store.listUndo, store.crossAudit)
        .undo(id);
  }

  private static ImportJob job(ImportCounts counts) {
    return new ImportJob(
        "i",
        ImportStatus.SUCCEEDED,
        ImportMode.COMMIT,
        VALID,
        Instant.EPOCH,
        null,
        1,
        counts,
        0,
        0);
  }
}
