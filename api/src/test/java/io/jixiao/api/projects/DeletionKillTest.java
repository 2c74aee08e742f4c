package io.jixiao.api.projects;

import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.Dump;
import io.jixiao.api.store.Faults;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.TickingClock;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.api.store.projects.Outcome;
import io.jixiao.api.store.projects.SaveResult;
import io.jixiao.api.store.query.ProjectFilter;
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

/** Breaks off a deletion at each of its writes: the next start of the service ends it. */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class DeletionKillTest {
  private static final int MORE_WRITES_THAN_THERE_ARE = 1000;
  private static final ProjectFilter WANTED = ProjectFilter.ofImport("c");

  @Parameter StoreUnderTest where;

  private StoreHarness store;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, new TickingClock());
  }

  @ParameterizedTest(name = "the broken write took effect: {0}")
  @MethodSource("io.jixiao.api.store.Faults#effects")
  void nothingIsLeftWhereverItWasBrokenOff(boolean afterwards) {
    int all = run(MORE_WRITES_THAN_THERE_ARE, afterwards);
    assertThat(all).isGreaterThan(6);

    for (int broken = 1; broken <= all; broken++) {
      run(broken, afterwards);
    }
  }

  /** Whether it is the old project or a new one, there is one of it, with what was found. */
  @Test
  void losesNoUploadThatComesBeforeTheNextStart() {
    int all = run(MORE_WRITES_THAN_THERE_ARE, true);

    for (int broken = 1; broken <= all; broken++) {
      prepare();
      saveAll();
      breakOff(broken, true);
      List<IncomingForm> again =
          List.of(
              renamed().finding("UNIT_BLANK", null).audited(),
              form().named("另一").code("K2").finding("UNIT_BLANK", null).audited());
      store.saver.save("later", again);

      store.deletions.finish();

      assertThat(store.saver.save("latest", again))
          .as("broken off at write %d", broken)
          .extracting(SaveResult::outcome)
          .containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
      assertThat(Dump.keys(store, "projects")).as("at write %d", broken).hasSize(3);
      assertThat(Dump.keys(store, "findings")).as("at write %d", broken).hasSize(3);
    }
  }

  @Test
  void whatIsNotWhatTheCallerExpectsStays() {
    prepare();
    saveAll();
    Map<String, String> before = Dump.of(store);

    for (int expected : List.of(0, 1, 3)) {
      assertThatExceptionOfType(RequestRejected.class)
          .isThrownBy(() -> store.deletions.delete(WANTED, expected))
          .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.COUNT_DIFFERS));
    }
    assertThat(Dump.of(store)).isEqualTo(before);
    assertThat(store.deletions.delete(WANTED, 2)).isEqualTo(2);
    assertThat(store.deletions.delete(WANTED, 0)).isZero();
  }

  private int run(int broken, boolean afterwards) {
    prepare();
    Map<String, String> before = Dump.of(store);
    saveAll();

    int writes = breakOff(broken, afterwards);
    store.deletions.finish();
    int left = (int) store.projects.count(store.walk.of(WANTED).filter());
    assertThat(store.deletions.delete(WANTED, left)).isEqualTo(left);
    store.crossAudit.catchUp();

    assertThat(Dump.of(store)).as("broken off at write %d", broken).isEqualTo(before);
    assertThat(store.database.collection("projectDeletions", Document.class).countDocuments())
        .isZero();
    return writes;
  }

  private int breakOff(int broken, boolean afterwards) {
    Faults faults = new Faults(broken, afterwards);
    StoreHarness breaking = store.with(faults);
    if (broken == MORE_WRITES_THAN_THERE_ARE) {
      assertThat(breaking.deletions.delete(WANTED, 2)).isEqualTo(2);
    } else {
      assertThatExceptionOfType(Faults.BrokenConnection.class)
          .isThrownBy(() -> breaking.deletions.delete(WANTED, 2));
    }
    return faults.writes();
  }

  private void prepare() {
    Dump.clear(store);
    save("a", form().named("留下").finding("UNIT_BLANK", null));
  }

  /** One of two revisions under two names, and one that is new. */
  private void saveAll() {
    save("b", form().named("旧名").code("K1").finding("REGION_UNKNOWN", null));
    save("c", renamed());
    save("c", form().named("另一").code("K2").finding("UNIT_BLANK", null));
  }

  private static Forms renamed() {
    return form().named("新名").code("K1");
  }

  private void save(String importId, Forms form) {
    store.saver.save(importId, List.of(form.audited()));
  }
}
