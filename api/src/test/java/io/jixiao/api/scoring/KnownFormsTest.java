package io.jixiao.api.scoring;

import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.store.CommandCounter;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.api.store.projects.ProjectSaver;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import io.jixiao.schema.scoring.summary.RescoreSummary;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Previews one after the other: of the same projects, and of what became of them meanwhile. */
@ApiTest
class KnownFormsTest {
  private static final int MANY = 450;

  @Autowired StoreFixture store;
  @Autowired ProjectSaver saver;
  @Autowired CommandCounter commands;
  @Autowired RescorePreview preview;

  @BeforeEach
  void storesProjects() {
    store.clear();
    saver.save(
        "import-of-many",
        IntStream.range(0, MANY).mapToObj(i -> form().named("项目" + i).incoming()).toList());
  }

  @Test
  void formsThatAreKnownScoreTheSame() {
    RescoreSummary first = preview();

    assertThat(first.projectCount()).isEqualTo(MANY);
    assertThat(sum(first)).isEqualByComparingTo("12469.50");
    List<String> asked = commands.during(() -> assertThat(preview()).isEqualTo(first));
    assertThat(asked).containsOnly("find projects").hasSize(3);
  }

  @Test
  void whatIsNewChangedOrGoneCounts() {
    RescoreSummary first = preview();

    String added = store.put("more", form().named("新项目").project());
    assertThat(sum(preview())).isEqualByComparingTo(sum(first).add(new BigDecimal("27.71")));
    store.put("again", form().named("新项目").actual("81%").project());
    assertThat(sum(preview())).isEqualByComparingTo(sum(first).add(new BigDecimal("25.71")));
    store.remove(added);
    assertThat(preview()).isEqualTo(first);
  }

  private RescoreSummary preview() {
    return preview.preview(null, ShippedPolicies.baseline());
  }

  private static BigDecimal sum(RescoreSummary summary) {
    RescoreSummary.Totals after = summary.after();
    return after == null ? BigDecimal.ZERO : after.sum();
  }
}
