package io.jixiao.api.store.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.schema.project.ProjectListRow;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class ListSaverTest {

  @Parameter StoreUnderTest where;

  private StoreHarness store;

  @BeforeEach
  void opens() {
    store = new StoreHarness(where, Clock.systemUTC());
  }

  @Test
  void keepsTheSourceOfContentThatComesAgain() {
    save("i1", "甲");
    save("i2", "甲");

    assertShown("i1", "甲", "i1", "i2");
  }

  @Test
  void keepsTheImportsOfFormerContent() {
    save("i1", "甲");
    save("i2", "乙");

    assertShown("i2", "乙", "i1", "i2");
  }

  /** Rows are asked for after the list was looked for and before it is shown. */
  @Test
  void keepsTheImportThatCreatedTheSameListMeanwhile() {
    save("i2", "甲", () -> save("i1", "甲"));

    assertShown("i1", "甲", "i1", "i2");
  }

  @Test
  void keepsTheImportThatCreatedTheListOtherwiseMeanwhile() {
    save("i2", "乙", () -> save("i1", "甲"));

    assertShown("i2", "乙", "i1", "i2");
  }

  @Test
  void keepsTheImportThatChangedTheListAlikeMeanwhile() {
    save("i1", "甲");
    save("i3", "乙", () -> save("i2", "乙"));

    assertShown("i2", "乙", "i1", "i2", "i3");
  }

  @Test
  void keepsTheImportThatFoundTheListUnchangedMeanwhile() {
    save("i1", "甲");
    save("i3", "乙", () -> save("i2", "甲"));

    assertShown("i3", "乙", "i1", "i2", "i3");
  }

  @Test
  void interruptedImportTakesNothingBackWhenItIsRunAgain() {
    save("i1", "甲");
    save("i2", "乙");
    save("i1", "甲");

    assertShown("i2", "乙", "i1", "i2");
  }

  private void assertShown(String importId, String name, String... importIds) {
    assertThat(store.lists.find(Filters.empty(), Filters.empty(), 10))
        .singleElement()
        .satisfies(
            list -> {
              assertThat(list.source().importId()).isEqualTo(importId);
              assertThat(list.importIds()).containsExactly(importIds);
              assertThat(store.lists.rows(list, 0, 10))
                  .extracting(ProjectListRow::name)
                  .containsExactly(name);
            });
    assertThat(rowDocuments()).isEqualTo(1 + kept());
    for (String each : importIds) {
      assertThat(store.lists.broughtBy(each, 10)).hasSize(1);
    }
  }

  private long rowDocuments() {
    return store.database.collection("projectListRows", ListRowsDocument.class).countDocuments();
  }

  /** Former versions stay with their rows, and nothing else does. */
  private long kept() {
    return store
        .database
        .collection("projectListVersions", ListVersionDocument.class)
        .countDocuments();
  }

  private void save(String importId, String name) {
    save(importId, name, () -> {});
  }

  private void save(String importId, String name, Runnable meanwhile) {
    Lists.save(store, importId, name, meanwhile);
  }
}
