package io.jixiao.schema.scoring.summary;

import static io.jixiao.schema.project.Grade.EXCELLENT;
import static io.jixiao.schema.project.Grade.FAIR;
import static io.jixiao.schema.project.Grade.GOOD;
import static io.jixiao.schema.project.Grade.POOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Grade;
import io.jixiao.schema.scoring.summary.RescoreSummary.GradeCount;
import io.jixiao.schema.scoring.summary.RescoreSummary.GradeMove;
import io.jixiao.schema.scoring.summary.RescoreSummary.Totals;
import io.jixiao.schema.scoring.summary.RescoreSummary.Unscored;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryMakerTest {
  private final SummaryMaker maker = new SummaryMaker();

  @Test
  void nothingIsNoFigure() {
    RescoreSummary summary = maker.summary();

    assertThat(summary.before()).isNull();
    assertThat(summary.after()).isNull();
    assertThat(summary.averageDifference()).isNull();
    assertThat(summary.fullMark()).isZero();
    assertThat(summary.gradeMoves()).isEmpty();
  }

  /** 97 → 97.31, 90 → 88.5, 80.00 → 80 and one that reported nothing; (0.31 − 1.5 + 0) / 3. */
  @Test
  void addsUpWhatChanges() {
    maker.add(change("a", "97", EXCELLENT, "97.31", EXCELLENT));
    maker.add(change("b", "90", EXCELLENT, "88.5", GOOD));
    maker.add(change("c", "80.00", GOOD, "80", GOOD));
    maker.add(change("d", null, null, "61", FAIR));
    maker.addUnscored("e", "no points");

    RescoreSummary summary = maker.summary();

    assertThat(summary.projectCount()).isEqualTo(5);
    assertThat(summary.scoredCount()).isEqualTo(4);
    assertThat(summary.comparedCount()).isEqualTo(3);
    assertThat(summary.raisedCount()).isEqualTo(1);
    assertThat(summary.loweredCount()).isEqualTo(1);
    assertThat(summary.unchangedCount()).isEqualTo(1);
    assertThat(summary.before()).isEqualTo(totals("267.00", "89.0000", "80.00", "97"));
    assertThat(summary.after()).isEqualTo(totals("265.81", "88.6033", "80", "97.31"));
    assertThat(summary.averageDifference()).isEqualTo(new BigDecimal("-0.3967"));
    assertThat(summary.fullMark()).isEqualTo(new BigDecimal("400"));
    assertThat(summary.keptInBandWeight()).isEqualTo(new BigDecimal("42.0"));
    assertThat(summary.undecidedWeight()).isEqualTo(new BigDecimal("21.00"));
    assertThat(summary.unscored()).containsExactly(new Unscored("e", "no points"));
  }

  @Test
  void countsGradesAndTheirMoves() {
    maker.add(change("a", "70", GOOD, "95", EXCELLENT));
    maker.add(change("b", "95", EXCELLENT, "95", EXCELLENT));
    maker.add(change("c", "95", EXCELLENT, "10", POOR));
    maker.add(change("d", "96", EXCELLENT, "11", POOR));
    maker.add(change("e", null, null, "61", FAIR));

    RescoreSummary summary = maker.summary();

    assertThat(summary.gradesBefore())
        .containsExactly(
            new GradeCount(EXCELLENT, 3), new GradeCount(GOOD, 1), new GradeCount(null, 1));
    assertThat(summary.gradesAfter())
        .containsExactly(
            new GradeCount(EXCELLENT, 2), new GradeCount(FAIR, 1), new GradeCount(POOR, 2));
    assertThat(summary.gradeMoves())
        .containsExactly(
            new GradeMove(EXCELLENT, EXCELLENT, 1),
            new GradeMove(EXCELLENT, POOR, 2),
            new GradeMove(GOOD, EXCELLENT, 1),
            new GradeMove(null, FAIR, 1));
  }

  @Test
  void namesThoseThatMoveMostInWhateverOrderTheyCome() {
    List<ScoreChange> changes = new ArrayList<>();
    IntStream.range(0, 250)
        .forEach(
            i -> {
              changes.add(change("up%03d".formatted(i), "50", FAIR, "" + (51 + i / 10), FAIR));
              changes.add(change("down%03d".formatted(i), "50", FAIR, "" + (49 - i / 10), FAIR));
              changes.add(change("same%03d".formatted(i), "50", FAIR, "50", FAIR));
            });
    Collections.shuffle(changes, new Random(7));

    changes.forEach(maker::add);

    assertThat(maker.summary().mostRaised())
        .extracting(ScoreChange::projectId)
        .hasSize(RescoreSummary.MOST_PROJECTS)
        .startsWith("up240", "up241")
        .endsWith("up158", "up159");
    assertThat(maker.summary().mostLowered())
        .extracting(ScoreChange::projectId)
        .hasSize(RescoreSummary.MOST_PROJECTS)
        .startsWith("down240", "down241")
        .endsWith("down158", "down159");
  }

  @Test
  void namesSomeOfTheUnscored() {
    IntStream.range(0, 250).forEach(i -> maker.addUnscored("p" + i, "name"));

    assertThat(maker.summary().projectCount()).isEqualTo(250);
    assertThat(maker.summary().scoredCount()).isZero();
    assertThat(maker.summary().unscored()).hasSize(RescoreSummary.MOST_PROJECTS);
  }

  private static Totals totals(String sum, String average, String min, String max) {
    return new Totals(
        new BigDecimal(sum), new BigDecimal(average), new BigDecimal(min), new BigDecimal(max));
  }

  private static ScoreChange change(
      String id, @Nullable String before, @Nullable Grade from, String after, Grade to) {
    return new ScoreChange(
        id,
        "project " + id,
        before == null ? null : new BigDecimal(before),
        from,
        new BigDecimal(after),
        to,
        new BigDecimal("100"),
        new BigDecimal("10.5"),
        new BigDecimal("5.25"));
  }
}
