package io.jixiao.api.store.lists;

import static io.jixiao.api.store.lists.UndoneList.Kind.LATER_VERSION;
import static io.jixiao.api.store.lists.UndoneList.Kind.OTHER_IMPORT;
import static io.jixiao.api.store.lists.UndoneList.Kind.VERSION_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.store.Dump;
import io.jixiao.api.store.Faults;
import io.jixiao.api.store.Meanwhile;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.TickingClock;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.schema.project.ProjectListRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
class ListUndoTest {

  @Parameter StoreUnderTest where;

  private static final int MORE_THAN_THERE_ARE = 100;

  private StoreHarness store;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, new TickingClock());
  }

  @Test
  void listThatAnImportMadeGoes() {
    save("a", "甲");

    assertThat(undo("a")).isEmpty();

    assertThat(Dump.of(store)).isEmpty();
  }

  @Test
  void listThatAnImportChangedShowsItsFormerRows() {
    save("a", "甲");
    save("b", "乙");
    StoredProjectList before = shown();
    save("c", "丙");

    assertThat(undo("c")).isEmpty();

    assertThat(shown()).isEqualTo(before);
    assertThat(rows()).containsExactly("乙");
    assertThat(undo("b")).isEmpty();
    assertThat(rows()).containsExactly("甲");
    assertThat(undo("a")).isEmpty();
    assertThat(Dump.of(store)).isEmpty();
  }

  @Test
  void listThatAnImportFoundUnchangedIsNotItsAnyMore() {
    save("a", "甲");
    Map<String, String> before = Dump.of(store);
    save("b", "甲");

    assertThat(undo("b")).isEmpty();

    assertThat(Dump.of(store)).isEqualTo(before);
  }

  @Test
  void listThatWasChangedLaterStays() {
    save("a", "甲");
    save("b", "乙");
    save("c", "丙");
    Map<String, String> before = Dump.of(store);

    assertThat(undo("a")).containsExactly(new UndoneList("list", "汇总表", LATER_VERSION, "b"));
    assertThat(undo("b")).containsExactly(new UndoneList("list", "汇总表", LATER_VERSION, "c"));

    assertThat(Dump.of(store)).isEqualTo(before);
  }

  @Test
  void listThatAnotherImportBroughtTooStays() {
    save("a", "甲");
    save("b", "甲");

    assertThat(undo("a")).containsExactly(new UndoneList("list", "汇总表", OTHER_IMPORT, "b"));
    assertThat(rows()).containsExactly("甲");
    assertThat(undo("b")).isEmpty();
    assertThat(undo("a")).isEmpty();
    assertThat(Dump.of(store)).isEmpty();
  }

  /** An older service dropped the rows that it replaced. */
  @Test
  void rowsThatAreNotKeptCannotComeBack() {
    save("a", "甲");
    save("b", "乙");
    store.database.collection("projectListVersions", Document.class).deleteMany(new Document());

    assertThat(undo("b")).containsExactly(new UndoneList("list", "汇总表", VERSION_MISSING, null));
    assertThat(rows()).containsExactly("乙");
  }

  @ParameterizedTest(name = "the broken write took effect: {0}")
  @MethodSource("io.jixiao.api.store.Faults#effects")
  void endsTheSameWhereverItWasBrokenOff(boolean afterwards) {
    for (List<String> former : List.of(List.<String>of(), List.of("甲"))) {
      int writes = 1;
      for (int broken = MORE_THAN_THERE_ARE; broken > 0; broken = writes--) {
        Dump.clear(store);
        former.forEach(name -> save("a", name));
        List<String> before = former;
        save("b", "乙");
        Faults faults = new Faults(broken, afterwards);
        StoreHarness breaking = store.with(faults);
        if (broken == MORE_THAN_THERE_ARE) {
          breaking.listUndo.undo("b", said -> {});
          writes = faults.writes();
          assertThat(writes).isGreaterThan(3);
        } else {
          assertThatExceptionOfType(Faults.BrokenConnection.class)
              .isThrownBy(() -> breaking.listUndo.undo("b", said -> {}));
        }
        undo("b");

        assertThat(rows()).as("broken off at write %d", broken).isEqualTo(before);
        assertThat(Dump.keys(store, "projectListRows")).hasSameSizeAs(before);
      }
    }
  }

  @ParameterizedTest(name = "saved meanwhile: {0}")
  @ValueSource(strings = {"甲", "乙", "丙"})
  void losesNoListThatComesMeanwhile(String name) {
    Meanwhile event = new Meanwhile();
    StoreHarness interrupted = store.with(event);
    boolean happened = true;
    for (int call = 1; happened; call++) {
      Dump.clear(store);
      save("a", "甲");
      save("b", "乙");
      event.expect(call, () -> save("c", name));
      interrupted.listUndo.undo("b", said -> {});
      happened = event.happened();
      if (happened) {
        assertThat(rows()).as("at call %d", call).containsExactly(name);
        assertThat(shown().importIds()).as("at call %d", call).contains("c");
      }
    }
  }

  @ParameterizedTest(name = "saved while another undoes: {0}")
  @ValueSource(strings = {"甲", "乙", "丙"})
  void losesNoListThatComesWhileItIsSaved(String name) {
    Meanwhile event = new Meanwhile();
    StoreHarness interrupted = store.with(event);
    boolean happened = true;
    for (int call = 1; happened; call++) {
      Dump.clear(store);
      save("a", "甲");
      save("b", "乙");
      event.expect(call, () -> undo("b"));
      Lists.save(interrupted, "c", name, () -> {});
      happened = event.happened();
      if (happened) {
        assertThat(rows()).as("at call %d", call).containsExactly(name);
        assertThat(shown().importIds()).as("at call %d", call).contains("c");
      }
    }
  }

  private List<UndoneList> undo(String importId) {
    List<UndoneList> said = new ArrayList<>();
    store.listUndo.undo(importId, said::add);
    return said;
  }

  private void save(String importId, String name) {
    Lists.save(store, importId, name, () -> {});
  }

  private StoredProjectList shown() {
    return store.lists.find("list").orElseThrow();
  }

  private List<String> rows() {
    return store.lists.find("list").stream()
        .flatMap(list -> store.lists.rows(list, 0, 10).stream())
        .map(ProjectListRow::name)
        .toList();
  }
}
