package io.jixiao.api.findings;

import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.store.Dump;
import io.jixiao.api.store.Faults;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.Meanwhile;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.TickingClock;
import io.jixiao.api.store.audit.AuditGroup;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.paging.Edge;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.projects.SaveResult;
import io.jixiao.api.store.projects.StoredFinding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.audit.FindingStatus;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.project.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class CrossAuditTest {
  private static final String GOAL = "保障辅警队伍稳定，按时发放工资和保险。";
  private static final String COPIED = "GOAL_COPIED_FROM_OTHER_PROJECT";
  private static final int MORE_WRITES_THAN_THERE_ARE = 1000;

  @Parameter StoreUnderTest where;

  private StoreHarness store;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, new TickingClock());
  }

  @Test
  void whatTwoProjectsShareIsToldToBothAndSearchedInProjects() {
    String first = importForms("a", copier("甲")).get(0);
    assertThat(found()).isEmpty();

    String second = importForms("b", copier("乙")).get(0);

    assertThat(found()).containsExactlyInAnyOrder("甲 " + COPIED, "乙 " + COPIED);
    assertThat(codesOfProject(first)).containsExactly("REGION_UNKNOWN", COPIED);
    assertThat(codesOfProject(second)).containsExactly("REGION_UNKNOWN", COPIED);
  }

  @Test
  void projectsOfOtherDepartmentsAndYearsAreNotHeldBesideEachOther() {
    importForms("a", copier("甲"), copier("乙").department("财政局"), copier("丙").year(2023));

    assertThat(found()).isEmpty();
  }

  @Test
  void whatIsSharedNoLongerIsNotFoundAnyMore() {
    String first = importForms("a", copier("甲"), copier("乙")).get(0);

    importForms("b", copier("乙").goal("另外一个年度总体目标，与众不同。"));

    assertThat(found()).isEmpty();
    assertThat(codesOfProject(first)).containsExactly("REGION_UNKNOWN");
  }

  @Test
  void theDepartmentThatAProjectLeftIsAuditedToo() {
    importForms("a", copier("甲"), copier("乙"));

    importForms("b", copier("乙").department("财政局"));

    assertThat(found()).isEmpty();
  }

  @Test
  void decisionsStayThroughNewImportsAuditsAndUndoing() {
    importForms("a", copier("甲"), copier("乙"));
    StoredFinding finding = findings().get(0);
    store.decisions.decide(finding.id(), FindingStatus.REJECTED, "同一项工作的两期", "李");

    importForms("b", copier("甲").actual("99%"), copier("乙").actual("98%"), copier("丙"));
    assertThat(decided(finding.id())).isEqualTo("REJECTED 同一项工作的两期 李");
    store.crossAudit.of(List.of(AuditGroup.projects("六盘水市公安局", 2024)));
    assertThat(decided(finding.id())).isEqualTo("REJECTED 同一项工作的两期 李");

    store.decisions.decide(finding.id(), FindingStatus.ACCEPTED, null, null);
    undo("b");
    assertThat(decided(finding.id())).isEqualTo("ACCEPTED null null");
    assertThat(found()).hasSize(2);
  }

  @ParameterizedTest(name = "the broken write took effect: {0}")
  @MethodSource("io.jixiao.api.store.Faults#effects")
  void anAuditThatWasBrokenOffIsFinishedByTheNext(boolean afterwards) {
    importForms("a", copier("甲"), copier("乙"), copier("丙").goal("别的年度总体目标，与众不同。"));
    list("a", "甲", "丁");
    store.crossAudit.afterImport("a", List.of());
    Map<String, String> whole = Dump.of(store);
    int writes = 1;
    for (int broken = MORE_WRITES_THAN_THERE_ARE; broken > 0; broken = writes--) {
      Dump.clear(store);
      save("a", copier("甲"), copier("乙"), copier("丙").goal("别的年度总体目标，与众不同。"));
      list("a", "甲", "丁");
      Faults faults = new Faults(broken, afterwards);
      StoreHarness breaking = store.with(faults);
      if (broken == MORE_WRITES_THAN_THERE_ARE) {
        breaking.crossAudit.afterImport("a", List.of());
        writes = faults.writes();
        assertThat(writes).isGreaterThan(4);
      } else {
        assertThatExceptionOfType(Faults.BrokenConnection.class)
            .isThrownBy(() -> breaking.crossAudit.afterImport("a", List.of()));
        store.crossAudit.afterImport("a", List.of());
      }
      assertThat(statesOf(Dump.of(store)))
          .as("broken off at write %d", broken)
          .isEqualTo(statesOf(whole));
    }
  }

  @Test
  void whatADeadProcessLeftOverIsFoundAtTheNextStart() {
    save("a", copier("甲"), copier("乙"));
    StoreHarness dying = store.with(new Faults(2, false));
    assertThatExceptionOfType(Faults.BrokenConnection.class)
        .isThrownBy(() -> dying.crossAudit.afterImport("a", List.of()));
    assertThat(found()).hasSizeLessThan(2);

    store.crossAudit.catchUp();

    assertThat(found()).hasSize(2);
  }

  @Test
  void undoingAnImportTakesBackWhatOnlyItsProjectsShowed() {
    importForms("a", copier("甲"));
    Map<String, String> before = Dump.of(store);
    importForms("b", copier("乙"));
    list("b", "甲", "丙");
    store.crossAudit.afterImport("b", List.of());
    assertThat(found()).contains("汇总表 FORM_MISSING_FOR_LIST_ROW");

    undo("b");

    assertThat(found()).isEmpty();
    before.keySet().removeIf(key -> key.startsWith("projectList"));
    Map<String, String> after = Dump.of(store);
    after.keySet().removeIf(key -> key.startsWith("projectList"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aListIsAuditedAgainWhenItsFormsArrive() {
    list("a", "反诈骗专项项目", "警犬训养");
    store.crossAudit.afterImport("a", List.of());
    assertThat(found())
        .containsExactly("汇总表 FORM_MISSING_FOR_LIST_ROW", "汇总表 FORM_MISSING_FOR_LIST_ROW");

    importForms("b", form().named("警犬训养"));

    assertThat(found()).containsExactly("汇总表 FORM_MISSING_FOR_LIST_ROW");
  }

  @Test
  void aListIsAuditedHoweverManyOthersTheYearHas() {
    importForms("a", form().named("警犬训养"));
    list("a", "警犬训养");
    store.crossAudit.afterImport("a", List.of());
    assertThat(found()).isEmpty();
    Document list = store.database.collection("projectLists", Document.class).find().first();
    List<Document> others =
        IntStream.range(0, 600)
            .mapToObj(i -> new Document(list).append("_id", "other-" + i))
            .map(each -> each.append("importIds", List.of("others")))
            .map(each -> each.append("department", new Document("name", "别局").append("text", "别局")))
            .map(each -> each.append("updatedAt", Instant.parse("2099-01-01T00:00:00Z")))
            .toList();
    store.database.collection("projectLists", Document.class).insertMany(others);

    importForms("b", form().named("反诈骗专项项目"));

    assertThat(found()).containsExactly("反诈骗专项项目 PROJECT_MISSING_FROM_LIST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"project.indicators", "project.goal", "project.source", "cells"})
  void aProjectThatCannotBeReadStopsNoOtherOfItsDepartment(String field) {
    List<String> ids = importForms("a", copier("甲"), copier("乙"), copier("丙"));
    spoil(ids.get(2), field);

    List<String> more = importForms("b", copier("丁"));

    assertThat(codesOfProject(more.get(0))).containsExactly("REGION_UNKNOWN", COPIED);
    assertThat(codesOfProject(ids.get(0))).containsExactly("REGION_UNKNOWN", COPIED);
    assertThat(codesOfProject(ids.get(2)))
        .as("nobody can say that it is not so any more")
        .containsExactly("REGION_UNKNOWN", COPIED);
    assertThat(waiting()).isZero();
  }

  @Test
  void aProjectWhoseYearCannotBeReadStopsNoOtherOfItsImport() {
    List<String> ids =
        save("a", copier("甲"), copier("乙"), copier("丙")).stream()
            .map(SaveResult::projectId)
            .toList();
    spoil(ids.get(2), "project.fiscalYear");

    store.crossAudit.afterImport("a", List.of());

    assertThat(codesOfProject(ids.get(0))).containsExactly("REGION_UNKNOWN", COPIED);
    assertThat(waiting()).isZero();
  }

  @Test
  void aFormThatCannotBeReadStopsNoListOfItsDepartment() {
    List<String> ids = importForms("a", form().named("警犬训养"), form().named("坏"));
    spoil(ids.get(1), "project.implementingUnit");
    list("a", "警犬训养", "别的");

    store.crossAudit.afterImport("a", List.of());

    assertThat(found()).contains("汇总表 FORM_MISSING_FOR_LIST_ROW");
    assertThat(waiting()).isZero();
  }

  /** Puts words where none can be. */
  private void spoil(String projectId, String field) {
    store
        .database
        .collection("projects", Document.class)
        .updateOne(
            new Document("_id", projectId),
            new Document("$set", new Document(field, "none of its kind")));
  }

  private long waiting() {
    return store
        .database
        .collection("auditGroups", Document.class)
        .countDocuments(new Document("waiting", true));
  }

  /** It writes to the projects, though they say what they said, and nothing is audited after it. */
  @Test
  void anUploadOfTheSameFormsMeanwhileHidesNothing() {
    Meanwhile meanwhile = new Meanwhile();
    StoreHarness slow = store.with(meanwhile);
    boolean happened = true;
    for (int step = 1; happened; step++) {
      Dump.clear(store);
      List<SaveResult> saved = save("a", copier("甲"), copier("乙"));
      String again = "again-" + step;
      meanwhile.expect(step, () -> save(again, copier("甲"), copier("乙")));
      slow.crossAudit.afterImport("a", List.of());
      happened = meanwhile.happened();

      assertThat(codesOfProject(saved.get(0).projectId()))
          .as("uploaded before call %d", step)
          .containsExactly("REGION_UNKNOWN", COPIED);
    }
  }

  @Test
  void twoInstancesEndWithTheRightFindings() throws InterruptedException {
    StoreHarness other = store.ofAnotherInstance();
    List<Thread> threads =
        IntStream.range(0, 2)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          StoreHarness mine = i == 0 ? store : other;
                          for (int n = 0; n < 8; n++) {
                            String id = "i" + i + n;
                            mine.saver.save(id, List.of(copier("项目" + i + n).incoming()));
                            mine.crossAudit.afterImport(id, List.of());
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(found()).hasSize(16);
    assertThat(findings()).allMatch(finding -> finding.message().zh().contains("(+12)"));
  }

  private static Forms copier(String name) {
    return form().named(name).goal(GOAL).finding("REGION_UNKNOWN", "regionCode");
  }

  private List<String> importForms(String importId, Forms... forms) {
    List<SaveResult> results = save(importId, forms);
    List<String> ids = results.stream().map(SaveResult::projectId).toList();
    store.crossAudit.afterImport(importId, ids);
    return ids;
  }

  private List<SaveResult> save(String importId, Forms... forms) {
    return store.saver.save(importId, Arrays.stream(forms).map(Forms::incoming).toList());
  }

  private void undo(String importId) {
    store.crossAudit.aroundUndo(
        importId,
        () -> {
          store.undo.undo(importId, said -> {});
          store.listUndo.undo(importId, said -> {});
        });
  }

  private void list(String importId, String... names) {
    ProjectList list =
        new ProjectList(
            "汇总表",
            2024,
            new Organisation("六盘水市公安局", null, "六盘水市公安局"),
            null,
            List.of(),
            new Source(null, "list.xlsx", "S", "A1:F9"));
    List<ProjectListRow> rows = new ArrayList<>();
    for (String name : names) {
      FieldCell place = new FieldCell("rows[" + rows.size() + "]", "S", "A" + rows.size());
      rows.add(
          new ProjectListRow(null, null, name, null, null, null, null, null, List.of(), place));
    }
    store.listSaver.save(
        importId, "list", list, rows.size(), String.join(",", names), List.of(rows).iterator());
  }

  /** Of the findings that groups raised, name of the project or list and code. */
  private List<String> found() {
    return findings().stream()
        .map(
            finding ->
                (finding.projectId() == null
                        ? "汇总表"
                        : store.projects.find(List.of(finding.projectId())).get(0).project().name())
                    + " "
                    + finding.code())
        .toList();
  }

  private List<StoredFinding> findings() {
    return store.findingPages.page(null, null, PageRequest.of(500, null)).edges().stream()
        .map(Edge::node)
        .filter(CrossAuditTest::isOfGroup)
        .toList();
  }

  private static boolean isOfGroup(StoredFinding finding) {
    FindingCode.Origin origin = FindingCode.byName(finding.code()).orElseThrow().origin();
    return origin == FindingCode.Origin.ACROSS || origin == FindingCode.Origin.LIST;
  }

  private String decided(String id) {
    return findings().stream()
        .filter(finding -> finding.id().equals(id))
        .map(finding -> finding.status() + " " + finding.comment() + " " + finding.decidedBy())
        .findFirst()
        .orElse("gone");
  }

  private List<String> codesOfProject(String id) {
    return store
        .database
        .collection("projects", Document.class)
        .find(new Document("_id", id))
        .first()
        .getList("findingCodes", String.class);
  }

  /** Ids and moments differ from save to save. */
  private static List<String> statesOf(Map<String, String> dump) {
    return dump.entrySet().stream()
        .filter(
            each -> each.getKey().startsWith("findings ") || each.getKey().startsWith("projects "))
        .map(
            each ->
                each.getValue()
                    .replaceAll(
                        "_id=[^,}]*|id=[^,}]*|\\d{4}-\\d\\d-\\d\\dT[^,}]*|[A-Z][a-z]{2} [A-Z][a-z]{2} \\d[^,}]*",
                        ""))
        .map(state -> state.replaceAll("cells=[^,}]*", ""))
        .sorted()
        .toList();
  }
}
