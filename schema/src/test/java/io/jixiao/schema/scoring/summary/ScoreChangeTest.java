package io.jixiao.schema.scoring.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.scoring.Explanation;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.policy.GradeEdges;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreChangeTest {
  private static final GradeEdges EDGES = new GradeEdges(number(90), number(80), number(60));

  @Test
  void takesThePrintedGrade() {
    ScoreChange change = change(number(71), Grade.GOOD);

    assertThat(change.gradeBefore()).isEqualTo(Grade.GOOD);
    assertThat(change.difference()).isEqualTo(number(-21));
    assertThat(change.fullMark()).isEqualTo(number(80));
  }

  /** 72 of 80 is 90 percent. */
  @Test
  void gradesThePrintedTotalWhereNoGradeIsPrinted() {
    assertThat(change(number(72), null).gradeBefore()).isEqualTo(Grade.EXCELLENT);
    assertThat(change(number(71), null).gradeBefore()).isEqualTo(Grade.GOOD);
  }

  /** 40 + 30 of 80 is 87.5 percent. */
  @Test
  void addsTheRowsUpWhereNoTotalIsPrinted() {
    ScoreChange change = change(null, null, card(number(40), number(30)));

    assertThat(change.before()).isEqualTo(number(70));
    assertThat(change.gradeBefore()).isEqualTo(Grade.GOOD);
    assertThat(change(number(72), null, card(number(40))).before()).isEqualTo(number(72));
    assertThat(change(null, null, card(number(40), null)).before()).isNull();
  }

  @Test
  void hasNothingBeforeWhereNothingIsPrinted() {
    assertThat(change(null, null).gradeBefore()).isNull();
    assertThat(change(null, null).difference()).isNull();
    assertThat(change(null, Grade.POOR).gradeBefore()).isEqualTo(Grade.POOR);
  }

  private static Scorecard card(@Nullable BigDecimal... reported) {
    List<ScoreItem> items =
        Arrays.stream(reported)
            .map(
                score ->
                    new ScoreItem(
                        "row",
                        "AT_LEAST",
                        number(25),
                        number(40),
                        score,
                        false,
                        false,
                        new Explanation("AT_LEAST.met", number(25), List.of())))
            .toList();
    return new Scorecard(
        "mof-2020",
        1,
        items,
        number(50),
        Grade.FAIR,
        null,
        number(80),
        number(10),
        number(5),
        null);
  }

  private static ScoreChange change(@Nullable BigDecimal score, @Nullable Grade grade) {
    return change(score, grade, card());
  }

  private static ScoreChange change(
      @Nullable BigDecimal score, @Nullable Grade grade, Scorecard card) {
    Project project =
        new Project(
            2024,
            null,
            null,
            null,
            "供暖",
            "供暖",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            new Reported(null, null, score, null, grade, null, null),
            null,
            List.of(),
            new Source(null, "供暖.xlsx", "Sheet1", "A1:B2"),
            List.of(),
            null);
    return ScoreChange.ofReported("p1", project, card, EDGES);
  }

  private static BigDecimal number(int number) {
    return BigDecimal.valueOf(number);
  }
}
