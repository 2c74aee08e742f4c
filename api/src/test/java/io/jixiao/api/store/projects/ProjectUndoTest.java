package io.jixiao.api.store.projects;

import static io.jixiao.api.store.Forms.form;
import static io.jixiao.api.store.projects.Outcome.CREATED;
import static io.jixiao.api.store.projects.Outcome.UNCHANGED;
import static io.jixiao.api.store.projects.Outcome.UPDATED;
import static io.jixiao.api.store.projects.UndoneProject.Kind.LATER_REVISION;
import static io.jixiao.api.store.projects.UndoneProject.Kind.LEFT;
import static io.jixiao.api.store.projects.UndoneProject.Kind.OTHER_IMPORT;
import static io.jixiao.api.store.projects.UndoneProject.Kind.REVERSED;
import static io.jixiao.api.store.projects.UndoneProject.Kind.REVISION_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.jixiao.api.store.Dump;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.TickingClock;
import io.jixiao.api.store.contract.StoreUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class ProjectUndoTest {

  @Parameter StoreUnderTest where;

  private StoreHarness store;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, new TickingClock());
  }

  @Test
  void whatAnImportCreatedIsAsIfItHadNeverBeen() {
    save("a", form().named("别的").finding("UNIT_BLANK", null));
    Map<String, String> before = Dump.of(store);
    save("b", form().code("K1").finding("UNIT_BLANK", null));
    save("b", form().named("无单位").unit(null));

    assertThat(undo("b")).extracting(UndoneProject::kind).containsExactly(REVERSED, REVERSED);

    assertThat(Dump.of(store)).isEqualTo(before);
    assertThat(save("c", form().code("K2")).outcome()).isEqualTo(CREATED);
  }

  @Test
  void whatAnImportUpdatedIsExactlyWhatItWas() {
    String id = save("a", form().finding("UNIT_BLANK", null)).projectId();
    save("seen", form());
    Map<String, String> before = Dump.of(store);
    StoredProject stored = stored(id);
    save("b", form().actual("80%").finding("REGION_UNKNOWN", null));

    assertThat(undo("b")).extracting(UndoneProject::kind).containsExactly(REVERSED);

    assertThat(stored(id)).isEqualTo(stored);
    assertThat(Dump.of(store)).isEqualTo(before);
    assertThat(save("c", form()).outcome()).isEqualTo(UNCHANGED);
    assertThat(save("d", form().actual("70%")).outcome()).isEqualTo(UPDATED);
    assertThat(store.projects.histories(List.of(stored(id))).get(id))
        .extracting(StoredRevision::importId)
        .containsExactly("d", "a");
  }

  @Test
  void claimsThatAnImportCompletedAreAsTheyWere() {
    save("a", form().year(null).region(null).unit(null));
    Map<String, String> before = Dump.of(store);
    save("b", form().code("K1"));
    save("c", form().code("K1").named("改名").actual("70%"));

    undo("c");
    undo("b");

    assertThat(Dump.of(store)).isEqualTo(before);
    assertThat(save("d", form().code("K1").named("改名")).outcome()).isEqualTo(CREATED);
    assertThat(save("e", form().year(2023)).outcome()).isEqualTo(UPDATED);
  }

  @Test
  void namesThatAProjectStillHasStayClaimed() {
    String id = save("a", form().code("K1")).projectId();
    save("b", form().code("K1").named("改名"));
    save("c", form().code("K1").actual("70%"));

    undo("c");

    assertThat(save("d", form().named("改名").actual("70%")).projectId()).isEqualTo(id);
    assertThat(save("e", form().actual("60%")).projectId()).isEqualTo(id);
  }

  @Test
  void whatAnImportFoundUnchangedIsNotItsAnyMore() {
    String id = save("a", form()).projectId();
    Map<String, String> before = Dump.of(store);
    save("b", form());

    assertThat(undo("b")).extracting(UndoneProject::kind).containsExactly(LEFT);

    assertThat(Dump.of(store)).isEqualTo(before);
    assertThat(stored(id).importIds()).containsExactly("a");
  }

  @Test
  void laterRevisionKeepsWhatAnImportDid() {
    String id = save("a", form()).projectId();
    save("b", form().actual("80%"));
    save("c", form().actual("70%"));
    Map<String, String> before = Dump.of(store);

    assertThat(undo("a")).containsExactly(new UndoneProject(id, "办案业务费", LATER_REVISION, 2, "b"));
    assertThat(undo("b")).containsExactly(new UndoneProject(id, "办案业务费", LATER_REVISION, 3, "c"));

    assertThat(Dump.of(store)).isEqualTo(before);
  }

  @Test
  void restoredRevisionKeepsWhatAnImportDid() {
    String id = save("a", form()).projectId();
    save("b", form().actual("80%"));
    store.restorer.restore(id, 1, 2);

    assertThat(undo("b")).containsExactly(new UndoneProject(id, "办案业务费", LATER_REVISION, 3, null));
    assertThat(undo("a")).containsExactly(new UndoneProject(id, "办案业务费", LATER_REVISION, 2, "b"));
    assertThat(stored(id).revision()).isEqualTo(3);
  }

  @Test
  void contentThatAnotherImportBroughtTooStays() {
    String id = save("a", form()).projectId();
    save("b", form().actual("80%"));
    save("c", form().actual("80%"));
    Map<String, String> before = Dump.of(store);

    assertThat(undo("b")).containsExactly(new UndoneProject(id, "办案业务费", OTHER_IMPORT, 2, "c"));
    assertThat(Dump.of(store)).isEqualTo(before);

    undo("c");
    assertThat(undo("b")).extracting(UndoneProject::kind).containsExactly(REVERSED);
    assertThat(stored(id).importIds()).containsExactly("a");
  }

  @Test
  void latestFirstEverythingCanBeUndone() {
    Map<String, String> empty = Dump.of(store);
    save("a", form());
    save("b", form().actual("80%"));
    save("c", form().code("K1").actual("70%"));
    save("d", form());

    for (String importId : List.of("d", "c", "b", "a")) {
      assertThat(undo(importId))
          .as(importId)
          .extracting(UndoneProject::kind)
          .containsOnly(REVERSED);
    }

    assertThat(Dump.of(store)).isEqualTo(empty);
  }

  @Test
  void wayBackFromARestoredRevisionIsTheRestoredOne() {
    String id = save("a", form()).projectId();
    save("b", form().actual("80%"));
    store.restorer.restore(id, 1, 2);
    Map<String, String> before = Dump.of(store);
    save("c", form().actual("60%"));

    undo("c");

    assertThat(Dump.of(store)).isEqualTo(before);
    assertThat(store.projects.content(id, 2)).isPresent();
    assertThat(store.projects.content(id, 4)).isEmpty();
  }

  @Test
  void numbersUsedAgainMeanTheirNewRevisions() {
    String id = save("a", form()).projectId();
    save("b", form().actual("80%"));
    undo("b");
    save("c", form().actual("70%"));
    save("d", form().actual("60%"));

    assertThat(store.projects.content(id, 2))
        .hasValueSatisfying(
            project -> assertThat(project.indicators().get(0).actual().text()).isEqualTo("70%"));
  }

  @Test
  void undoingAgainFindsNothing() {
    save("a", form());
    undo("a");

    assertThat(undo("a")).isEmpty();
  }

  @Test
  void missingRevisionIsToldAndNothingHappens() {
    String id = save("a", form()).projectId();
    save("b", form().actual("80%"));
    store.database.collection("projectRevisions", Document.class).deleteMany(new Document());
    StoredProject before = stored(id);

    assertThat(undo("b"))
        .containsExactly(new UndoneProject(id, "办案业务费", REVISION_MISSING, 2, null));
    assertThat(stored(id)).isEqualTo(before);
  }

  /** An older service counted no writes and did not set aside what a project was claimed for. */
  @Test
  void documentsOfAnOlderServiceCanBeUndone() {
    String updated = save("a", form()).projectId();
    save("b", form().actual("80%"));
    save("b", form().named("新建"));
    save("seen", form().named("看过"));
    save("b", form().named("看过"));
    for (String collection : List.of("projects", "projectRevisions", "findings")) {
      store
          .database
          .collection(collection, Document.class)
          .updateMany(
              new Document(),
              collection.equals("projectRevisions")
                  ? Updates.combine(Updates.unset("version"), Updates.unset("identity"))
                  : Updates.unset("version"));
    }

    assertThat(undo("b"))
        .extracting(UndoneProject::kind)
        .containsExactlyInAnyOrder(REVERSED, REVERSED, LEFT);

    assertThat(stored(updated).revision()).isEqualTo(1);
    assertThat(store.projects.count(Filters.empty())).isEqualTo(2);
    assertThat(store.projects.count(Filters.eq(ProjectFields.IMPORT_IDS, "b"))).isZero();
  }

  @Test
  void manyAreUndoneSomeAtATime() {
    List<IncomingForm> forms =
        IntStream.range(0, 250).mapToObj(i -> form().named("项目" + i).incoming()).toList();
    store.saver.save("a", forms);
    List<Integer> sizes = new ArrayList<>();

    store.undo.undo("a", some -> sizes.add(some.size()));

    assertThat(sizes).containsExactly(100, 100, 50);
    assertThat(Dump.of(store)).isEmpty();
  }

  private List<UndoneProject> undo(String importId) {
    List<UndoneProject> all = new ArrayList<>();
    store.undo.undo(importId, all::addAll);
    return all;
  }

  private SaveResult save(String importId, Forms form) {
    return store.saver.save(importId, List.of(form.audited())).get(0);
  }

  private StoredProject stored(String id) {
    return store.projects.find(id).orElseThrow();
  }
}
