package io.jixiao.api.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.jobs.JobWatch;
import io.jixiao.api.store.Dump;
import io.jixiao.api.store.Faults;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.Meanwhile;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.api.store.projects.RestoreResult;
import io.jixiao.api.store.projects.SaveResult;
import io.jixiao.api.store.projects.StoredFinding;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.api.store.runs.AuditTally;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunCounts;
import io.jixiao.api.store.runs.RunStatus;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.audit.FindingStatus;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.audit.form.FormAudit;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.PolicyReader;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import io.jixiao.schema.text.Text;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects whose findings were found by older rules. */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class AuditRunTest {

  @Parameter StoreUnderTest where;

  private static final int NEVER = 1000;
  private static final Finding READING =
      FindingCode.HEADING_GUESSED.raise(null, "Sheet1", "A9", "得份");
  private static final Finding RETIRED =
      new Finding("NO_SUCH_RULE_ANY_MORE", Severity.ERROR, text("旧"), null, "Sheet1", null);

  /** The form names both. */
  private static final Finding STALE =
      FindingCode.FISCAL_YEAR_MISSING.raise("fiscalYear", "Sheet1", null);

  private StoreHarness store;
  private RunHarness runs;
  private int imports;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, Clock.systemUTC());
    runs = new RunHarness(store);
  }

  @Test
  void whatTheRulesOfTodayFindTakesThePlaceOfWhatOlderOnesFound() {
    Project form = Forms.form().actual("45%").project();
    List<Finding> right = right(form);
    assertThat(right).hasSizeGreaterThan(2);
    String id = put(form, outdated(right));
    String decided = finding(id, right.get(0).code()).id();
    store.decisions.decide(decided, FindingStatus.ACCEPTED, "已说明", "王");
    String read = finding(id, READING.code()).id();
    store.decisions.decide(read, FindingStatus.REJECTED, null, "李");

    Run run = runs.audit();

    assertThat(run.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(run.state().counts())
        .isEqualTo(new RunCounts(1, 1, 0, 0, new AuditTally(1, right.size() + 1, right.size())));
    List<Finding> whole = new ArrayList<>(right);
    whole.add(READING);
    assertThat(raised(id)).isEqualTo(whole);
    assertThat(finding(id, right.get(0).code()).id()).isEqualTo(decided);
    assertThat(finding(id, right.get(0).code()).comment()).isEqualTo("已说明");
    assertThat(finding(id, READING.code()).id()).isEqualTo(read);
    assertThat(finding(id, READING.code()).status()).isEqualTo(FindingStatus.REJECTED);
    assertThat(codesOfProject(id))
        .isEqualTo(whole.stream().map(Finding::code).collect(Collectors.toSet()));
  }

  @Test
  void whereTheRulesAreTheSameNothingIsWritten() {
    Project form = Forms.form().project();
    String id = put(form, right(form));
    List<StoredFinding> before = store.findings.of(List.of(id)).get(id);
    Object stamp = stamp(id);

    AuditTally tally = runs.audit().state().counts().audit();

    assertThat(tally).isEqualTo(new AuditTally(0, before.size(), before.size()));
    assertThat(store.findings.of(List.of(id)).get(id)).isEqualTo(before);
    assertThat(stamp(id)).isEqualTo(stamp);
  }

  @Test
  void whatSeveralProjectsShowTogetherIsFoundAndStays() {
    String one = put(copying("甲项目"), List.of());
    String other = put(copying("乙项目"), List.of());

    runs.audit();

    String code = FindingCode.GOAL_COPIED_FROM_OTHER_PROJECT.name();
    String id = finding(one, code).id();
    assertThat(finding(other, code)).isNotNull();
    store.decisions.decide(id, FindingStatus.ACCEPTED, null, "王");

    runs.audit();

    assertThat(finding(one, code).id()).isEqualTo(id);
    assertThat(finding(one, code).status()).isEqualTo(FindingStatus.ACCEPTED);
    assertThat(codesOfProject(one)).contains(code);
  }

  @ParameterizedTest(name = "the broken write took effect: {0}")
  @MethodSource("io.jixiao.api.store.Faults#effects")
  void endsTheSameWhereverItWasBrokenOff(boolean afterwards) {
    List<Finding> right = right(Forms.form().named("项目0").project());
    End uninterrupted = null;
    int writes = 0;
    for (int broken = 0; broken <= writes; broken++) {
      Dump.clear(store);
      for (int i = 0; i < 3; i++) {
        put(Forms.form().named("项目" + i).project(), outdated(right));
      }
      Faults faults = new Faults(broken == 0 ? NEVER : broken, afterwards);
      String id = runs.addAudit();
      LeasedRun job = runs.take("dead");
      RunHarness breaking = new RunHarness(store.with(faults));
      if (broken == 0) {
        breaking.work(job, new JobWatch(job, Duration.ZERO));
        writes = faults.writes();
        uninterrupted = end(id);
        assertThat(uninterrupted.status()).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(uninterrupted.counts().audit().changed()).isEqualTo(3);
      } else {
        assertThatExceptionOfType(Faults.BrokenConnection.class)
            .isThrownBy(() -> breaking.work(job, new JobWatch(job, Duration.ZERO)));
        if (!runs.findAudit(id).status().finished()) {
          store.runQueue.endAllLeases();
          LeasedRun again = runs.take("alive");
          runs.work(again, new JobWatch(again));
        }
        assertThat(end(id)).as("broken off at write %d", broken).isEqualTo(uninterrupted);
      }
    }
    assertThat(writes).isGreaterThan(8);
  }

  /** Whoever comes between any two steps of the audit, all is right in the end. */
  @Test
  void anImportMeanwhileIsAuditedAsItIsThen() {
    Project before = Forms.form().actual("45%").project();
    Project after = Forms.form().actual("95%").project();
    assertThat(codes(right(before))).isNotEqualTo(codes(right(after)));
    Meanwhile meanwhile = new Meanwhile();
    RunHarness slow = new RunHarness(store.with(meanwhile));
    boolean happened = true;
    for (int step = 1; happened; step++) {
      Dump.clear(store);
      String id = put(before, outdated(right(before)));
      runs.addAudit();
      LeasedRun job = runs.take("test");
      meanwhile.expect(step, () -> put(after, right(after)));
      slow.work(job, new JobWatch(job));
      happened = meanwhile.happened();

      Project now = happened ? after : before;
      List<Finding> whole = new ArrayList<>(right(now));
      if (!happened) {
        whole.add(READING);
      }
      assertThat(raised(id)).as("imported before call %d", step).isEqualTo(whole);
      assertThat(codesOfProject(id)).as("imported before call %d", step).isEqualTo(codes(whole));
    }
  }

  @Test
  void aDecisionMeanwhileIsKept() {
    Project form = Forms.form().actual("45%").project();
    Meanwhile meanwhile = new Meanwhile();
    RunHarness slow = new RunHarness(store.with(meanwhile));
    boolean happened = true;
    for (int step = 1; happened; step++) {
      Dump.clear(store);
      String id = put(form, outdated(right(form)));
      String decided = finding(id, right(form).get(0).code()).id();
      runs.addAudit();
      LeasedRun job = runs.take("test");
      meanwhile.expect(
          step, () -> store.decisions.decide(decided, FindingStatus.ACCEPTED, "已说明", "王"));
      slow.work(job, new JobWatch(job));
      happened = meanwhile.happened();

      assertThat(finding(id, right(form).get(0).code()).status())
          .isEqualTo(happened ? FindingStatus.ACCEPTED : FindingStatus.OPEN);
    }
  }

  @Test
  void aProjectThatCannotBeReadStopsNoOther() {
    put(Forms.form().named("好项目").project(), List.of());
    String bad = put(Forms.form().named("坏项目").project(), List.of(STALE));
    store
        .database
        .collection("projects", Document.class)
        .updateOne(
            new Document("_id", bad), new Document("$set", new Document("project.funds", "none")));

    Run run = runs.audit();

    assertThat(run.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(run.state().failed()).containsExactly(bad);
    assertThat(run.state().counts().scored()).isEqualTo(1);
    assertThat(finding(bad, STALE.code())).isNotNull();
  }

  /** What an upload need not repeat is taken from an earlier one, also by the rules. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anImportFindsWhatAnAuditOfTheSameProjectFinds(boolean yearLeftOut) {
    Forms whole = Forms.form().actual("45%");
    String id = put(whole.project(), right(whole.project()));
    Forms less = Forms.form().actual("46%");
    Project again = (yearLeftOut ? less.year(null) : less.region(null)).project();
    List<Finding> read = new ArrayList<>(right(again));
    assertThat(codes(read)).containsAnyOf("FISCAL_YEAR_MISSING", "REGION_UNKNOWN");
    read.add(READING);

    assertThat(put(again, read)).isEqualTo(id);

    List<Finding> imported = raised(id);
    assertThat(codesOfProject(id)).isEqualTo(codes(imported));
    assertThat(imported).contains(READING);
    assertThat(runs.audit().state().counts().audit().changed()).isZero();
    assertThat(raised(id)).isEqualTo(imported);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatComesBackIsAuditedByTheRulesOfToday(boolean byUndoing) {
    Project form = Forms.form().actual("45%").project();
    List<Finding> right = right(form);
    String id = put(form, outdated(right));
    String decided = finding(id, right.get(0).code()).id();
    store.decisions.decide(decided, FindingStatus.ACCEPTED, "已说明", "王");
    put(Forms.form().actual("95%").project(), List.of());

    if (byUndoing) {
      store.undo.undo("import-" + imports, said -> {});
    } else {
      assertThat(store.restorer.restore(id, 1, 2)).isEqualTo(RestoreResult.RESTORED);
    }

    List<Finding> whole = new ArrayList<>(right);
    whole.add(READING);
    assertThat(raised(id)).isEqualTo(whole);
    assertThat(codesOfProject(id)).isEqualTo(codes(whole));
    assertThat(finding(id, right.get(0).code()).id()).isEqualTo(decided);
    assertThat(finding(id, right.get(0).code()).status()).isEqualTo(FindingStatus.ACCEPTED);
    assertThat(runs.audit().state().counts().audit().changed()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatCannotBeAuditedComesBackWithItsFormerFindings(boolean byUndoing) {
    Project form = Forms.form().actual("45%").project();
    String id = put(form, List.of(STALE));
    put(Forms.form().actual("95%").project(), List.of());
    saveAndSpoil("mof-2020", "mof-2020@2");

    if (byUndoing) {
      store.undo.undo("import-" + imports, said -> {});
    } else {
      store.restorer.restore(id, 1, 2);
    }

    assertThat(raised(id)).containsExactly(STALE);
  }

  @Test
  void aPolicyThatCannotBeReadAnyMoreStopsNoProjectOfOthers() {
    put(Forms.form().project(), List.of());
    saveAndSpoil("hubin", "hubin@1");

    assertThat(runs.audit().status()).isEqualTo(RunStatus.SUCCEEDED);
  }

  @Test
  void aProjectWhosePolicyCannotBeReadAnyMoreIsCountedAsFailed() {
    String id = put(Forms.form().project(), List.of(STALE));
    saveAndSpoil("mof-2020", "mof-2020@2");

    Run run = runs.audit();

    assertThat(run.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(run.state().failed()).containsExactly(id);
    assertThat(finding(id, STALE.code())).isNotNull();
  }

  private void saveAndSpoil(String policyId, String version) {
    Map<String, String> name = Map.of("zh", "示例", "en", "An example");
    store.policies.save(
        PolicyReader.read(
                Map.of("id", policyId, "version", 1, "name", name, "source", name, "fullMark", 110))
            .policy());
    store
        .database
        .collection("scoringPolicies", Document.class)
        .updateOne(
            new Document("_id", version),
            new Document("$set", new Document("settings", "whatever")));
  }

  /** All that must be the same. */
  private record End(
      RunStatus status, RunCounts counts, List<List<String>> findings, List<Set<String>> codes) {}

  private End end(String runId) {
    Run run = runs.findAudit(runId);
    List<StoredProject> all =
        store.batches.next(new Document(), null, 100, false).stream()
            .map(each -> store.projects.find(each.id()).orElseThrow())
            .sorted((one, other) -> one.project().name().compareTo(other.project().name()))
            .toList();
    Map<String, List<StoredFinding>> found =
        store.findings.of(all.stream().map(StoredProject::id).toList());
    return new End(
        run.status(),
        run.state().counts(),
        all.stream()
            .map(each -> found.get(each.id()).stream().map(StoredFinding::code).toList())
            .toList(),
        all.stream().map(each -> codesOfProject(each.id())).toList());
  }

  private static Project copying(String name) {
    return Forms.form().named(name).goal("保障公安机关依法办理各类案件，维护社会稳定。").project();
  }

  private static List<Finding> right(Project form) {
    return FormAudit.of(form, ShippedPolicies.baseline());
  }

  /** Without the last, but with what is not right, not any more, or follows from the reading. */
  private static List<Finding> outdated(List<Finding> right) {
    List<Finding> outdated = new ArrayList<>(right.subList(0, right.size() - 1));
    outdated.add(STALE);
    outdated.add(RETIRED);
    outdated.add(READING);
    return outdated;
  }

  private String put(Project form, List<Finding> findings) {
    SaveResult result =
        store.saver.save("import-" + ++imports, List.of(IncomingForm.of(form, findings))).get(0);
    if (result.projectId() == null) {
      throw new IllegalStateException(form.name());
    }
    return result.projectId();
  }

  private List<Finding> raised(String projectId) {
    return store.findings.of(List.of(projectId)).get(projectId).stream()
        .map(
            each ->
                new Finding(
                    each.code(),
                    each.severity(),
                    each.message(),
                    each.path(),
                    each.sheet(),
                    each.cell()))
        .toList();
  }

  private StoredFinding finding(String projectId, String code) {
    return store.findings.of(List.of(projectId)).get(projectId).stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Set<String> codesOfProject(String id) {
    return Set.copyOf(document("projects", id).getList("findingCodes", String.class));
  }

  private Object stamp(String id) {
    return document("findings", id).get("stamp");
  }

  private Document document(String collection, String id) {
    return store
        .database
        .collection(collection, Document.class)
        .find(new Document("_id", id))
        .first();
  }

  private static Set<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).collect(Collectors.toSet());
  }

  private static Text text(String words) {
    return new Text(words, words);
  }
}
