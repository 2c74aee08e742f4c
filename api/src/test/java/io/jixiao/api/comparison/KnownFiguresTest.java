package io.jixiao.api.comparison;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.store.CommandCounter;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.api.store.projects.ProjectSaver;
import io.jixiao.api.store.query.FigureWalk;
import io.jixiao.schema.comparison.ComparedProject;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Comparisons one after the other: of the same projects, and of what became of them meanwhile. */
@ApiTest
class KnownFiguresTest {
  private static final int MANY = 250;
  private static final ScoringPolicy OTHER =
      ShippedPolicies.byId("below-target-zero").orElseThrow();

  @Autowired StoreFixture store;
  @Autowired ProjectSaver saver;
  @Autowired CommandCounter commands;
  @Autowired Database database;
  @Autowired FigureWalk figures;

  @BeforeEach
  void storesProjects() {
    store.clear();
    saver.save(
        "import-of-many",
        IntStream.range(0, MANY).mapToObj(i -> form().named("项目" + i).incoming()).toList());
  }

  @Test
  void figuresOfAnyPolicyAreReckonedOnce() {
    List<ComparedProject> first = compared(OTHER);

    assertThat(first).hasSize(MANY);
    assertThat(commands.during(() -> assertThat(compared(OTHER)).isEqualTo(first)))
        .containsExactly("find projects");
    ScoringPolicy asReported = ShippedPolicies.byId("as-reported").orElseThrow();
    assertThat(commands.during(() -> assertThat(compared(asReported)).hasSize(MANY)))
        .hasSizeGreaterThan(1);
    assertThat(compared(OTHER)).isEqualTo(first);
    assertThat(commands.during(() -> compared(OTHER.inVersion(OTHER.version() + 1))))
        .as("another version means other rules")
        .hasSizeGreaterThan(1);
  }

  @Test
  void whatIsNewChangedOrGoneCounts() {
    List<ComparedProject> first = compared(OTHER);

    String added = store.put("more", form().named("新项目").actual("100%").project());
    assertThat(compared(OTHER)).hasSize(MANY + 1).containsAll(first);
    BigDecimal before = score(added);
    store.put("again", form().named("新项目").actual("1%").project());
    assertThat(score(added)).isLessThan(before);
    store.remove(added);
    assertThat(compared(OTHER)).isEqualTo(first);
  }

  @Test
  void findingsAreThoseOfNow() {
    ComparedProject first = compared(OTHER).get(0);
    database
        .collection("projects", Document.class)
        .updateOne(
            eq("_id", first.id()),
            combine(set("stamp", new ObjectId()), set("findingCounts.error", 9)));

    ComparedProject then = compared(OTHER).get(0);

    assertThat(then.findings().error()).isEqualTo(9);
    assertThat(then.figures()).isEqualTo(first.figures());
  }

  private BigDecimal score(String id) {
    return compared(OTHER).stream()
        .filter(project -> project.id().equals(id))
        .map(project -> Objects.requireNonNull(project.figures().totals().recomputedScore()))
        .findFirst()
        .orElseThrow();
  }

  private List<ComparedProject> compared(ScoringPolicy policy) {
    List<ComparedProject> compared = new ArrayList<>();
    figures.through(
        null,
        null,
        template -> policy,
        unread -> {
          throw new AssertionError(unread);
        },
        compared::add);
    return compared;
  }
}
