package io.jixiao.api.store.projects;

import static io.jixiao.api.store.Forms.form;
import static io.jixiao.api.store.projects.Outcome.CREATED;
import static io.jixiao.api.store.projects.Outcome.UNCHANGED;
import static io.jixiao.api.store.projects.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.schema.audit.FindingStatus;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.revision.FieldChange;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class ProjectSaverTest {

  @Parameter StoreUnderTest where;

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00.123Z");

  private StoreHarness store;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void readsBackEveryFieldOfAProject() {
    String id = save("i1", form()).projectId();

    assertThat(store.projects.find(id))
        .contains(new StoredProject(id, 1, from("i1", form().project()), List.of("i1"), NOW));
  }

  @Test
  void leavesOutTheCellsThatAQueryDoesNotAskFor() {
    save("i1", form());

    List<StoredProject> found = store.projects.find(ProjectQuery.of(Filters.empty(), 10));

    assertThat(found).singleElement().satisfies(p -> assertThat(p.project().cells()).isEmpty());
  }

  @Test
  void findsByFieldsAndRollup() {
    String id = save("i1", form().finding("REGION_UNKNOWN", null)).projectId();

    assertThat(
            List.of(
                Filters.eq(ProjectFields.FISCAL_YEAR, 2024),
                Filters.eq(ProjectFields.REGION_CODE, "520200"),
                Filters.eq(ProjectFields.DEPARTMENT_NAME, "六盘水市公安局"),
                Filters.eq(ProjectFields.DEPARTMENT_CODE, "155"),
                Filters.eq(ProjectFields.IMPLEMENTING_UNIT_NAME, "六盘水市公安局"),
                Filters.eq(ProjectFields.TEMPLATE_ID, "general"),
                Filters.eq(ProjectFields.REPORTED_GRADE, "EXCELLENT"),
                Filters.gte(ProjectFields.REPORTED_SCORE, new BigDecimal("97.710")),
                Filters.lt(ProjectFields.EXECUTION_RATE, new BigDecimal("77.1")),
                Filters.eq(ProjectFields.FINDING_CODES, "REGION_UNKNOWN"),
                Filters.eq(ProjectFields.FINDING_SEVERITIES, "NOTICE"),
                Filters.eq(ProjectFields.IMPORT_IDS, "i1"),
                Filters.lte(ProjectFields.UPDATED_AT, NOW)))
        .allSatisfy(
            filter ->
                assertThat(store.projects.find(ProjectQuery.of(filter, 10)))
                    .extracting(StoredProject::id)
                    .containsExactly(id));
  }

  @Test
  void countsTheSameContentAsUnchanged() {
    String id = save("i1", form()).projectId();

    SaveResult again = save("i2", form().at("moved.xlsx", "其他"));

    assertThat(again).isEqualTo(new SaveResult(id, UNCHANGED, List.of()));
    assertThat(stored(id).revision()).isEqualTo(1);
    assertThat(stored(id).importIds()).containsExactly("i1", "i2");
    assertThat(stored(id).project().source().importId()).isEqualTo("i1");
  }

  @Test
  void makesARevisionOfChangedContent() {
    String id = save("i1", form()).projectId();

    SaveResult changed = save("i2", form().actual("80%"));

    List<FieldChange> fields =
        List.of(new FieldChange("indicators[0].actual", "100%", "80%", "E12"));
    assertThat(changed).isEqualTo(new SaveResult(id, UPDATED, fields));
    assertThat(stored(id))
        .isEqualTo(
            new StoredProject(
                id, 2, from("i2", form().actual("80%").project()), List.of("i1", "i2"), NOW));
    assertThat(store.projects.histories(List.of(stored(id))))
        .containsOnlyKeys(id)
        .containsEntry(
            id,
            List.of(
                new StoredRevision(2, NOW, "i2", fields),
                new StoredRevision(1, NOW, "i1", List.of())));
    assertThat(store.projects.content(id, 1)).contains(from("i1", form().project()));
    assertThat(store.projects.content(id, 2)).contains(from("i2", form().actual("80%").project()));
    assertThat(store.projects.content(id, 3)).isEmpty();
  }

  @Test
  void previewsWithoutWriting() {
    String id = save("i1", form()).projectId();

    List<SaveResult> preview =
        store.saver.preview(
            List.of(
                form().incoming(),
                form().actual("80%").incoming(),
                form().named("另一个项目").incoming()));

    assertThat(preview)
        .containsExactly(
            new SaveResult(id, UNCHANGED, List.of()),
            new SaveResult(
                id,
                UPDATED,
                List.of(new FieldChange("indicators[0].actual", "100%", "80%", "E12"))),
            new SaveResult(null, CREATED, List.of()));
    assertThat(stored(id).importIds()).containsExactly("i1");
    assertThat(store.projects.count(Filters.empty())).isEqualTo(1);
  }

  @Test
  void tellsProjectsApartByWhatMakesTheirIdentity() {
    List<Forms> distinct =
        List.of(
            form(),
            form().year(2023),
            form().region("140581"),
            form().unit("高平市公安局"),
            form().named("民警服装专项"),
            form().code("A1"),
            form().code("A2"));

    for (Forms each : distinct) {
      save("i" + distinct.indexOf(each), each);
    }

    // The sixth completes the first, which had no code; the seventh has another.
    assertThat(store.projects.count(Filters.empty())).isEqualTo(6);
  }

  @Test
  void knowsAProjectByItsCodeUnderAnotherName() {
    String id = save("i1", form().code("A1")).projectId();

    assertThat(save("i2", form().code("A1").named("改名")).projectId()).isEqualTo(id);
    assertThat(save("i3", form().code("A2").named("改名")).projectId()).isNotEqualTo(id);
    assertThat(save("i4", form().named("改名").actual("1%")).outcome()).isEqualTo(CREATED);
  }

  @Test
  void completesWhatTheStoredProjectLacked() {
    String id = save("i1", form().year(null).region(null)).projectId();

    SaveResult named = save("i2", form());
    SaveResult silentAgain = save("i3", form().year(null).region(null));

    assertThat(named.projectId()).isEqualTo(id);
    assertThat(named.changes()).extracting(FieldChange::path).contains("fiscalYear", "regionCode");
    assertThat(silentAgain.projectId()).isEqualTo(id);
    assertThat(silentAgain.outcome()).isEqualTo(UNCHANGED);
    assertThat(stored(id).project().fiscalYear()).isEqualTo(2024);
    save("i3", form().year(null).region(null).actual("2%"));
    assertThat(stored(id).project().regionName()).isEqualTo("贵州省六盘水市");
    assertThat(save("i4", form().year(2023)).projectId()).isNotEqualTo(id);
  }

  @Test
  void completesAUnitThatTheFormLeftOut() {
    String id = save("i1", form().unit(null)).projectId();

    assertThat(save("i2", form()).projectId()).isEqualTo(id);
    assertThat(save("i3", form().unit("别的单位")).projectId()).isNotEqualTo(id);
    // Two units have it now: the form without one is neither for certain.
    assertThat(save("i4", form().unit(null)).outcome()).isEqualTo(CREATED);
  }

  @Test
  void keepsWhatAReviewerDecidedAboutAFinding() {
    String id = save("i1", form().finding("UNIT_BLANK", "implementingUnit")).projectId();
    String findingId = store.findings.of(List.of(id)).get(id).get(0).id();
    store
        .database
        .collection("findings", Document.class)
        .updateOne(
            Filters.eq("items.id", findingId),
            Updates.combine(
                Updates.set("items.0.status", "ACCEPTED"), Updates.set("items.0.comment", "已核")));

    save("i2", form().actual("80%").finding("UNIT_BLANK", "implementingUnit"));

    assertThat(store.findings.of(List.of(id)).get(id))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.id()).isEqualTo(findingId);
              assertThat(finding.status()).isEqualTo(FindingStatus.ACCEPTED);
              assertThat(finding.comment()).isEqualTo("已核");
            });
  }

  @Test
  void readsDocumentsWithFieldsOfAnotherVersionOfTheService() {
    String id = save("i1", form()).projectId();
    store
        .database
        .collection("projects", Document.class)
        .updateOne(
            Filters.eq("_id", id),
            Updates.combine(
                Updates.set("later", 1),
                Updates.set("project.later", "x"),
                Updates.unset("findingCodes"),
                Updates.unset("fingerprint")));

    assertThat(stored(id).project()).isEqualTo(from("i1", form().project()));
    assertThat(save("i2", form()).outcome()).isEqualTo(UNCHANGED);
  }

  @Test
  void goesBackToAFormerRevisionByANewOne() {
    String id = save("i1", form().finding("UNIT_BLANK", null)).projectId();
    save("i2", form().actual("80%"));
    assertThat(store.findings.of(List.of(id)).get(id)).isEmpty();

    assertThat(store.restorer.restore(id, 1, 2)).isEqualTo(RestoreResult.RESTORED);

    assertThat(stored(id))
        .isEqualTo(
            new StoredProject(id, 3, from("i1", form().project()), List.of("i1", "i2"), NOW));
    // What it had then, and what the rules of today find.
    assertThat(store.findings.of(List.of(id)).get(id))
        .extracting(StoredFinding::code)
        .contains("UNIT_BLANK", "TOTAL_SCORE_MISMATCH");
    assertThat(store.projects.histories(List.of(stored(id))).get(id))
        .extracting(StoredRevision::revision, StoredRevision::importId)
        .containsExactly(tuple(3, null), tuple(2, "i2"), tuple(1, "i1"));
    assertThat(save("i3", form()).outcome()).isEqualTo(UNCHANGED);
  }

  @Test
  void goesNowhereToBeWhereItIs() {
    String id = save("i1", form()).projectId();
    save("i2", form().actual("80%"));
    StoredProject before = stored(id);

    assertThat(store.restorer.restore(id, 2, 2)).isEqualTo(RestoreResult.ALREADY_CURRENT);

    assertThat(stored(id)).isEqualTo(before);
    assertThat(store.projects.histories(List.of(before)).get(id)).hasSize(2);
  }

  @Test
  void refusesToGoBackFromOrToWhatIsNotThere() {
    String id = save("i1", form()).projectId();
    save("i2", form().actual("80%"));

    assertThat(store.restorer.restore("nobody", 1, 1)).isEqualTo(RestoreResult.PROJECT_UNKNOWN);
    assertThat(store.restorer.restore(id, 1, 1)).isEqualTo(RestoreResult.CHANGED_MEANWHILE);
    assertThat(store.restorer.restore(id, 3, 2)).isEqualTo(RestoreResult.REVISION_UNKNOWN);
    assertThat(store.restorer.restore(id, 0, 2)).isEqualTo(RestoreResult.REVISION_UNKNOWN);
    assertThat(stored(id).revision()).isEqualTo(2);
  }

  private SaveResult save(String importId, Forms form) {
    return store.saver.save(importId, List.of(form.incoming())).get(0);
  }

  private StoredProject stored(String id) {
    return store.projects.find(id).orElseThrow();
  }

  private static Project from(String importId, Project project) {
    Source source = project.source();
    return ProjectMapper.INSTANCE.completed(
        project,
        project.fiscalYear(),
        project.regionCode(),
        project.regionName(),
        new Source(importId, source.fileName(), source.sheet(), source.range()));
  }
}
