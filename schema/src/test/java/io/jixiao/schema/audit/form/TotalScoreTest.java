package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.GRADE_MISMATCH;
import static io.jixiao.schema.audit.FindingCode.TOTAL_SCORE_MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalScoreTest {
  private static final Row ROW = Row.of("数量指标", "采购设备数量", "4台", "4台");

  private static Form form(String fundScore, String score) {
    return Form.of(ROW.worth("90", score))
        .with(Form.total("100", "100", "100", null, "10", fundScore));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 80, 90, false",
    "10, 80, 100, true",
    "10, 80, 80, true",
    "7.71, 90, 97.71, false",
    // half a unit of each printed decimal
    "7.71, 90, 97.7, false",
    "7.71, 90, 97.8, true",
    "7.71, 90, 98, true",
    "10, 80, , false"
  })
  void theTotalIsTheSumOfTheScores(String fund, String score, String total, boolean flagged) {
    Form form = form(fund, score).reported("100", total, null);

    assertThat(!Found.of(TOTAL_SCORE_MISMATCH, form).isEmpty()).isEqualTo(flagged);
  }

  @Test
  void theSentenceSaysWhatTheTotalShouldBe() {
    Form form = form("10.00", "75").reported("100", "100.00", null);

    assertThat(Found.places(TOTAL_SCORE_MISMATCH, form)).containsExactly("reported.score D11");
    assertThat(Found.sentence(TOTAL_SCORE_MISMATCH, form))
        .isEqualTo("总分一栏为 100 分，各项得分合计应为 85 分（预算执行 10 分，指标 75 分）。");
  }

  @ParameterizedTest
  @CsvSource({
    // the row without a score could earn 0 to 20
    "70, false",
    "80, false",
    "90, false",
    "69, true",
    "91, true"
  })
  void aMissingScoreMayExplainTheDifference(String total, boolean flagged) {
    Form form =
        Form.of(ROW.worth("70", "60"), ROW.worth("20", null))
            .with(Form.total("100", "100", "100", null, "10", "10"))
            .reported("100", total, null);

    assertThat(!Found.of(TOTAL_SCORE_MISMATCH, form).isEmpty()).isEqualTo(flagged);
  }

  @Test
  void aMissingScoreOfTheFundBlockMayExplainItToo() {
    assertThat(Found.of(TOTAL_SCORE_MISMATCH, form(null, "80").reported("100", "88", null)))
        .isEmpty();
    assertThat(Found.of(TOTAL_SCORE_MISMATCH, form(null, "80").reported("100", "91", null)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    // of 90 points the total may leave out the fund block's, of 100 it may not
    "90, 10, 90, 80, false",
    "100, 10, 90, 80, true",
    "100, 10, 100, 100, true"
  })
  void aTotalWithoutTheFundBlocksPointsMayLeaveOutItsScore(
      String weight, String fund, String indicators, String total, boolean flagged) {
    Form form =
        Form.of(ROW.worth(indicators, total))
            .with(Form.total("100", "100", "100", null, "10", fund))
            .reported(weight, total, null);

    assertThat(!Found.of(TOTAL_SCORE_MISMATCH, form).isEmpty()).isEqualTo(flagged);
  }

  @Test
  void aFormWithoutScoresHasNothingToAddUp() {
    Form declaration = Form.of(ROW.worth("90", null)).reported("100", "100", null);

    assertThat(Found.of(TOTAL_SCORE_MISMATCH, declaration)).isEmpty();
    assertThat(Found.of(TOTAL_SCORE_MISMATCH, Form.of().reported("100", "95", null))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "90, EXCELLENT, false",
    "89.99, EXCELLENT, true",
    "80, GOOD, false",
    "79.99, GOOD, true",
    "90, GOOD, true",
    "60, FAIR, false",
    "59.99, FAIR, true",
    "59.99, POOR, false"
  })
  void theGradeIsThatOfThePrintedTotal(String total, Grade grade, boolean flagged) {
    Form form = Form.of(ROW.worth("100", total)).reported("100", total, grade);

    assertThat(!Found.of(GRADE_MISMATCH, form).isEmpty()).isEqualTo(flagged);
  }

  @Test
  void theGradeIsAShareOfTheFullMark() {
    assertThat(
            Found.of(
                GRADE_MISMATCH,
                Form.of(ROW.worth("80", "72")).reported("80", "72", Grade.EXCELLENT)))
        .isEmpty();
    assertThat(
            Found.of(
                GRADE_MISMATCH,
                Form.of(ROW.worth("80", "71")).reported("80", "71", Grade.EXCELLENT)))
        .hasSize(1);
  }

  @Test
  void itMayBeAShareOfWhatTheTotalRowPrints() {
    Form form = form("0", "81").reported("90", "81", Grade.EXCELLENT);

    assertThat(Found.of(GRADE_MISMATCH, form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"85, false", "84, true"})
  void itIsNoShareOfLessThanWasScored(String printed, boolean flagged) {
    Form form = form("0", "85").reported(printed, "85", Grade.EXCELLENT);

    assertThat(!Found.of(GRADE_MISMATCH, form).isEmpty()).isEqualTo(flagged);
  }

  @Test
  void whereNothingIsScoredTheGradeIsNotThatOfNoPoints() {
    Form form = Form.of(ROW.worth(null, null)).reported("100", null, Grade.EXCELLENT);

    assertThat(Found.of(GRADE_MISMATCH, form)).isEmpty();
  }

  @Test
  void theSentenceSaysWhichGradeItShouldBe() {
    Form form = Form.of(ROW.worth("100", "89.13")).reported("100", "89.13", Grade.EXCELLENT);

    assertThat(Found.places(GRADE_MISMATCH, form)).containsExactly("reported.grade E11");
    assertThat(Found.sentence(GRADE_MISMATCH, form))
        .isEqualTo("表中等次为“优”，总分 89.13 分（满分 100 分）对应的等次是“良”。");
  }

  @Test
  void theGradeIsAlsoThatOfTheScoresAddedUp() {
    Form wrong = Form.of(ROW.worth("100", "85")).reported("100", "95", Grade.EXCELLENT);
    Form right = Form.of(ROW.worth("100", "91")).reported("100", "95", Grade.EXCELLENT);
    Form unsaid = Form.of(ROW.worth("100", "85")).reported("100", null, Grade.EXCELLENT);

    assertThat(Found.sentence(GRADE_MISMATCH, wrong)).contains("各项得分合计 85 分", "“良”");
    assertThat(Found.of(GRADE_MISMATCH, right)).isEmpty();
    assertThat(Found.of(GRADE_MISMATCH, unsaid)).hasSize(1);
  }

  @Test
  void scoresThatAreMissingAreNotAddedUp() {
    Form form =
        Form.of(ROW.worth("80", "75"), ROW.worth("20", null))
            .reported("100", "95", Grade.EXCELLENT);

    assertThat(Found.of(GRADE_MISMATCH, form)).isEmpty();
  }

  @Test
  void aFormWithoutAGradeHasNoWrongOne() {
    assertThat(Found.of(GRADE_MISMATCH, Form.of(ROW).reported("10", "3", null))).isEmpty();
  }

  @Test
  void rowsWithoutPointsDoNotLowerTheFullMark() {
    Form form =
        Form.of(ROW.worth("40", "40"), ROW.worth(null, "25"), ROW.worth(null, "20"))
            .reported(null, "85", Grade.GOOD);

    assertThat(Found.of(GRADE_MISMATCH, form)).isEmpty();
    assertThat(
            Found.sentence(
                GRADE_MISMATCH,
                Form.of(ROW.worth("40", "40"), ROW.worth(null, "25"))
                    .reported(null, "65", Grade.GOOD)))
        .contains("满分 100 分", "“中”");
  }
}
