package io.jixiao.api.store.projects;

import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.store.Dump;
import io.jixiao.api.store.Faults;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.TickingClock;
import io.jixiao.api.store.contract.StoreUnderTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks off an undoing at each of its writes: who calls again comes to the same end. */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class UndoKillTest {

  @Parameter StoreUnderTest where;

  private static final int MORE_WRITES_THAN_THERE_ARE = 1000;

  private StoreHarness store;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, new TickingClock());
  }

  @ParameterizedTest(name = "the broken write took effect: {0}")
  @MethodSource("io.jixiao.api.store.Faults#effects")
  void endsTheSameWhereverItWasBrokenOff(boolean afterwards) {
    int all = run(MORE_WRITES_THAN_THERE_ARE, afterwards);
    assertThat(all).isGreaterThan(8);

    for (int broken = 1; broken <= all; broken++) {
      run(broken, afterwards);
    }
  }

  /** Somebody uploads what is about to go: that stays, once, and is found again. */
  @Test
  void losesNoUploadThatComesBetweenTheCalls() {
    int all = run(MORE_WRITES_THAN_THERE_ARE, true);

    for (int broken = 1; broken <= all; broken++) {
      prepare();
      saveAll(store);
      breakOff(store, broken, true);
      List<IncomingForm> again =
          List.of(form().code("K1").audited(), form().named("新建").code("K2").audited());
      store.saver.save("later", again);

      undo(store);

      assertThat(store.saver.save("latest", again))
          .as("broken off at write %d", broken)
          .extracting(SaveResult::outcome)
          .containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
      assertThat(Dump.keys(store, "projects")).hasSize(3);
      assertThat(Dump.keys(store, "findings")).hasSize(3);
    }
  }

  private int run(int broken, boolean afterwards) {
    prepare();
    Map<String, String> before = Dump.of(store);
    saveAll(store);

    int writes = breakOff(store, broken, afterwards);
    undo(store);

    assertThat(Dump.of(store)).as("broken off at write %d", broken).isEqualTo(before);
    return writes;
  }

  private static int breakOff(StoreHarness store, int broken, boolean afterwards) {
    Faults faults = new Faults(broken, afterwards);
    StoreHarness breaking = store.with(faults);
    if (broken == MORE_WRITES_THAN_THERE_ARE) {
      undo(breaking);
    } else {
      assertThatExceptionOfType(Faults.BrokenConnection.class).isThrownBy(() -> undo(breaking));
    }
    return faults.writes();
  }

  private void prepare() {
    Dump.clear(store);
    save(store, "a", form().finding("UNIT_BLANK", null));
    save(store, "a", form().named("看过").finding("UNIT_BLANK", null));
  }

  /** One project of each outcome, and claims of both kinds. */
  private static void saveAll(StoreHarness store) {
    save(store, "b", form().code("K1").finding("REGION_UNKNOWN", null));
    save(store, "b", form().named("看过"));
    save(store, "b", form().named("新建").code("K2").finding("UNIT_BLANK", null));
  }

  private static void undo(StoreHarness store) {
    store.undo.undo("b", said -> {});
    store.undo.clear(created(store));
  }

  /** As the import's journal knows them. */
  private static List<String> created(StoreHarness store) {
    return Dump.keys(store, "findings").stream()
        .map(key -> key.substring("findings ".length()))
        .toList();
  }

  private static void save(StoreHarness store, String importId, Forms form) {
    store.saver.save(importId, List.of(form.audited()));
  }
}
