package io.jixiao.api.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.runs.Run;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two runs beside each other. */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class RunComparisonTest {

  @Parameter StoreUnderTest where;

  private StoreHarness store;
  private RunHarness runs;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, Clock.systemUTC());
    runs = new RunHarness(store);
  }

  @Test
  void tellsWhatDiffersAndCountsAll() {
    String raised = runs.project("升", "45%");
    String lowered = runs.project("降", "90%");
    runs.project("同", "90%");
    String gone = runs.project("撤", "90%");
    Run earlier = runs.run("mof-2020");
    runs.project("升", "81%");
    runs.project("降", "72%");
    String added = runs.project("新", "90%");
    store.database.collection("projects", Document.class).deleteOne(new Document("_id", gone));
    Run later = runs.run("mof-2020");

    RunComparison comparison = new RunComparison(store.scorecards, store.runs, later, earlier);

    assertThat(comparison.counts()).isEqualTo(new RunComparison.Counts(3, 1, 1, 1, 2, 1, 1));
    List<RunDifference> differences = comparison.differences(10, null);
    assertThat(differences)
        .extracting(RunDifference::projectId)
        .containsExactlyElementsOf(
            List.of(raised, lowered, gone, added).stream()
                .sorted(Comparator.naturalOrder())
                .toList());
    assertThat(of(raised, differences).difference()).isEqualByComparingTo("8");
    assertThat(of(raised, differences).after().projectRevision()).isEqualTo(2);
    assertThat(of(lowered, differences).difference()).isEqualByComparingTo("-4");
    assertThat(of(gone, differences).after()).isNull();
    assertThat(of(added, differences).before()).isNull();
    assertThat(of(added, differences).difference()).isNull();
    assertThat(runs.scorecards(earlier.id()))
        .as("what a run made of a project stays when the project goes")
        .extracting(card -> card.change().name())
        .contains("撤");
  }

  @Test
  void pagesByTheLastProject() {
    for (int i = 0; i < 7; i++) {
      runs.project("项目" + i, "45%");
    }
    Run earlier = runs.run("mof-2020");
    Run later = runs.run("as-reported");
    RunComparison comparison = new RunComparison(store.scorecards, store.runs, later, earlier);

    List<RunDifference> all = comparison.differences(100, null);
    List<RunDifference> paged = new ArrayList<>();
    String after = null;
    List<RunDifference> page;
    do {
      page = comparison.differences(3, after);
      paged.addAll(page);
      after = page.isEmpty() ? after : page.get(page.size() - 1).projectId();
    } while (!page.isEmpty());

    assertThat(all).hasSize(7);
    assertThat(paged).isEqualTo(all);
    assertThat(new RunComparison(store.scorecards, store.runs, later, later).differences(10, null))
        .isEmpty();
  }

  private static RunDifference of(String projectId, List<RunDifference> differences) {
    return differences.stream()
        .filter(each -> each.projectId().equals(projectId))
        .findFirst()
        .orElseThrow();
  }
}
