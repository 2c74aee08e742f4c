package io.jixiao.api.store.projects;

import static io.jixiao.api.store.Forms.form;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.jixiao.api.store.Dump;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.Meanwhile;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.TickingClock;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.form.FormAudit;
import io.jixiao.schema.revision.ProjectDifference;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Puts what another instance of the service does whole before each call to the store that somebody
 * makes, and the other way round: whatever comes first, nobody's write is lost and every project is
 * claimed, once.
 */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class UndoContentionTest {

  @Parameter StoreUnderTest where;

  /** Only each so-many-th call is interrupted, another one first for each who does something. */
  private static final int STEP = Integer.getInteger("contention.step", 7);

  private static final int ROUNDS = 5;
  private static final int FORMS = 20;
  private static final int MORE_CALLS_THAN_ANYTHING_HAS = 200;

  /**
   * What somebody else does to a project that the import {@code b} made.
   *
   * @param updated whether it made a later revision of it, else the first
   * @param form that is saved, if one is
   */
  private record Other(
      String name, boolean updated, Consumer<StoreHarness> does, @Nullable Forms form) {

    static Other saves(String name, boolean updated, Forms form) {
      return new Other("saves " + name, updated, store -> save(store, "c", form), form);
    }

    @Override
    public String toString() {
      return name + (updated ? " as what was updated" : " as what was created");
    }
  }

  static Stream<Other> others() {
    return Stream.of(
        Other.saves("the same", false, changed()),
        Other.saves("something else", false, otherwise()),
        Other.saves("it under another name", false, renamed()),
        Other.saves("the same", true, changed()),
        Other.saves("something else", true, otherwise()),
        Other.saves("the former", true, first()),
        new Other("restores the former", true, UndoContentionTest::restore, null),
        new Other("undoes it too", false, UndoContentionTest::undo, null),
        new Other("undoes it too", true, UndoContentionTest::undo, null));
  }

  @ParameterizedTest(name = "who {0}")
  @MethodSource("others")
  void otherComesBetweenTheStepsOfUndoing(Other other) {
    alongside(other, UndoContentionTest::undo, other.does);
  }

  @ParameterizedTest(name = "who {0}")
  @MethodSource("others")
  void undoingComesBetweenTheStepsOfTheOther(Other other) {
    alongside(other, other.does, UndoContentionTest::undo);
  }

  /** The whole way there and back: a revision number comes again with another meaning. */
  @ParameterizedTest(name = "who {0}")
  @MethodSource("others")
  void numberComesAgainBetweenTheStepsOfTheOther(Other other) {
    alongside(
        other,
        other.does,
        store -> {
          undo(store);
          save(store, "x", form().code("K1").actual("30%").finding("SCORE_MISSING", null));
        });
  }

  @Test
  void undoingWhileTheSameFormsAreSavedLeavesEachOnce() throws Exception {
    StoreHarness store = new StoreHarness(where, new TickingClock());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int round = 0; round < ROUNDS; round++) {
      String first = "first" + round;
      List<IncomingForm> forms = forms(round);
      store.saver.save(first, forms);
      CountDownLatch start = new CountDownLatch(1);
      List<Future<?>> all = new ArrayList<>();
      for (int instance = 0; instance < 2; instance++) {
        StoreHarness another = store.ofAnotherInstance();
        String later = "later" + round + "i" + instance;
        all.add(threads.submit(() -> after(start, () -> another.saver.save(later, forms))));
        all.add(threads.submit(() -> after(start, () -> another.undo.undo(first, said -> {}))));
      }
      start.countDown();
      for (Future<?> each : all) {
        each.get();
      }

      assertThat(store.projects.count(Filters.empty())).isEqualTo((round + 1L) * FORMS);
      assertClaimed(store);
      for (int instance = 0; instance < 2; instance++) {
        assertThat(
                store.projects.count(
                    Filters.eq(ProjectFields.IMPORT_IDS, "later" + round + "i" + instance)))
            .isEqualTo(FORMS);
      }
    }
    threads.shutdown();
  }

  private void alongside(
      Other other, Consumer<StoreHarness> one, Consumer<StoreHarness> meanwhile) {
    StoreHarness store = new StoreHarness(where, new TickingClock());
    StoreHarness another = store.ofAnotherInstance();
    Meanwhile event = new Meanwhile();
    StoreHarness interrupted = store.with(event);
    int begin = 1 + Math.floorMod(other.toString().hashCode(), STEP);
    for (int call = begin; call < MORE_CALLS_THAN_ANYTHING_HAS; call += STEP) {
      prepare(store, other.updated);
      event.expect(call, () -> meanwhile.accept(another));
      one.accept(interrupted);
      if (!event.happened()) {
        assertThat(call).isGreaterThan(3);
        return;
      }
      assertSound(store, other, call);
    }
    throw new AssertionError("it never ends");
  }

  private static void prepare(StoreHarness store, boolean updated) {
    Dump.clear(store);
    if (updated) {
      save(store, "a", first());
    }
    save(store, "b", changed());
  }

  private static void assertSound(StoreHarness store, Other other, int call) {
    List<StoredProject> projects = store.projects.find(ProjectQuery.of(Filters.empty(), 10));
    assertThat(ids(projects)).as("at call %d", call).hasSizeLessThanOrEqualTo(1);
    if (other.form != null) {
      assertThat(ids(projects)).as("at call %d", call).hasSize(1);
      assertThat(projects.get(0).importIds()).as("at call %d", call).contains("c");
      assertThat(isSaid(store, projects.get(0), requireNonNull(other.form)))
          .as("said at call %d", call)
          .isTrue();
    }
    assertClaimed(store);
    for (StoredProject project : projects) {
      assertHistory(store, project, call);
    }
    assertThat(Dump.keys(store, "findings")).as("at call %d", call).hasSameSizeAs(projects);
  }

  private static List<String> ids(List<StoredProject> projects) {
    return projects.stream().map(StoredProject::id).toList();
  }

  /** What the import said is one of the revisions. */
  private static boolean isSaid(StoreHarness store, StoredProject project, Forms form) {
    return IntStream.rangeClosed(1, project.revision())
        .mapToObj(revision -> store.projects.content(project.id(), revision).orElseThrow())
        .map(ProjectDifference::fingerprint)
        .anyMatch(ProjectDifference.fingerprint(form.project())::equals);
  }

  private static void assertHistory(StoreHarness store, StoredProject project, int call) {
    List<StoredRevision> history = historyOf(store, project);
    assertThat(history)
        .as("revisions at call %d", call)
        .extracting(StoredRevision::revision)
        .containsExactlyElementsOf(
            IntStream.iterate(project.revision(), i -> i > 0, i -> i - 1).boxed().toList());
    for (StoredRevision revision : history) {
      String importId = revision.importId();
      if (importId != null) {
        assertThat(
                ProjectDifference.fingerprint(
                    store.projects.content(project.id(), revision.revision()).orElseThrow()))
            .as("revision %s at call %d", revision, call)
            .isIn(fingerprints(importId));
      }
    }
    // What was found is what was found about this very content.
    String score = project.project().indicators().get(0).actual().text();
    List<String> codes =
        new ArrayList<>(
            FormAudit.of(project.project(), ShippedPolicies.baseline()).stream()
                .map(Finding::code)
                .toList());
    codes.add(FINDINGS.get(score));
    assertThat(store.findings.of(List.of(project.id())).get(project.id()))
        .as("findings at call %d", call)
        .extracting(StoredFinding::code)
        .containsExactlyElementsOf(codes);
  }

  private static List<StoredRevision> historyOf(StoreHarness store, StoredProject project) {
    return store.projects.histories(List.of(project)).get(project.id());
  }

  private static void assertClaimed(StoreHarness store) {
    ProjectCollections collections = new ProjectCollections(store.database);
    List<ClaimDocument.Member> members = new ArrayList<>();
    collections.projects().find().forEach(project -> members.add(project.claimed()));
    assertThat(new IdentityClaims(collections).lacking(members)).isEmpty();
  }

  private static final Map<String, String> FINDINGS =
      Map.of(
          "100%",
          "UNIT_BLANK", "80%", "HEADING_GUESSED", "60%", "UNMAPPED_CELL", "30%", "SCORE_MISSING");

  private static Forms first() {
    return form().finding("UNIT_BLANK", null);
  }

  private static Forms changed() {
    return form().code("K1").actual("80%").finding("HEADING_GUESSED", null);
  }

  private static Forms renamed() {
    return changed().named("改名");
  }

  private static Forms otherwise() {
    return form().code("K1").actual("60%").finding("UNMAPPED_CELL", null);
  }

  private static List<String> fingerprints(String importId) {
    List<Forms> said =
        switch (importId) {
          case "a" -> List.of(first());
          case "b" -> List.of(changed());
          case "c" -> List.of(first(), changed(), otherwise(), renamed());
          default -> List.of(form().code("K1").actual("30%"));
        };
    return said.stream().map(each -> ProjectDifference.fingerprint(each.project())).toList();
  }

  private static void restore(StoreHarness store) {
    for (StoredProject project : store.projects.find(ProjectQuery.of(Filters.empty(), 1))) {
      store.restorer.restore(project.id(), 1, project.revision());
    }
  }

  private static void undo(StoreHarness store) {
    store.undo.undo("b", said -> assertThat(said).noneMatch(UndoneProject::isFailed));
  }

  private static void save(StoreHarness store, String importId, Forms form) {
    store.saver.save(importId, List.of(form.audited()));
  }

  private static Object after(CountDownLatch start, Runnable work) throws InterruptedException {
    start.await();
    work.run();
    return work;
  }

  private static List<IncomingForm> forms(int round) {
    return IntStream.range(0, FORMS)
        .mapToObj(
            i ->
                form()
                    .named("项目" + round + "第" + i)
                    .code(i % 2 == 0 ? "C" + round + "x" + i : null))
        .map(Forms::incoming)
        .toList();
  }
}
