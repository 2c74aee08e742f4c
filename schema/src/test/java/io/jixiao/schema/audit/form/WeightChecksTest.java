package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.SCORE_EXCEEDS_WEIGHT;
import static io.jixiao.schema.audit.FindingCode.TOTAL_WEIGHT_EXCLUDES_FUND;
import static io.jixiao.schema.audit.FindingCode.WEIGHTS_DO_NOT_SUM;
import static io.jixiao.schema.audit.FindingCode.WEIGHT_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightChecksTest {
  private static final Row ROW = Row.of("数量指标", "采购设备数量", "4台", "4台");

  private static Row worth(String weight) {
    return ROW.worth(weight, weight);
  }

  private static Form withFund(String fundWeight, Row... rows) {
    return Form.of(rows).with(Form.total("100", "100", "100", null, fundWeight, fundWeight));
  }

  @ParameterizedTest
  @CsvSource({
    "50, 30, 20, false",
    "50, 30, 30, true",
    "50, 30, 19, true",
    "9.99, 3.33, 6.66, false",
    // three figures with two decimals may differ by 0.015
    "10.00, 3.33, 6.66, false",
    "10.00, 3.33, 6.65, true",
    // whole figures are not rounded
    "10, 3.33, 6.65, true"
  })
  void pointsOfAHeadingAreThoseOfItsRows(
      String printed, String one, String other, boolean flagged) {
    Form form = Form.of(worth(one), worth(other)).heading("一级指标", printed);

    assertThat(!Found.of(WEIGHTS_DO_NOT_SUM, form).isEmpty()).isEqualTo(flagged);
  }

  @Test
  void theSentenceNamesHeadingAndFigures() {
    Form form = Form.of(worth("20"), worth("50.0")).heading("一级指标", "50");

    assertThat(Found.only(WEIGHTS_DO_NOT_SUM, form).path()).isEqualTo("groups[0]");
    assertThat(Found.only(WEIGHTS_DO_NOT_SUM, form).message().zh())
        .isEqualTo("“一级指标”的分值为 50 分，所属各项分值合计为 70 分，两者应当一致。");
    assertThat(Found.only(WEIGHTS_DO_NOT_SUM, form).message().en()).contains("50", "70");
  }

  @Test
  void rowsUnderOtherHeadingsDoNotCount() {
    Form form = Form.of(worth("20"), worth("30").under("效益指标", "社会效益")).heading("一级指标", "20");

    assertThat(Found.of(WEIGHTS_DO_NOT_SUM, form)).isEmpty();
  }

  @Test
  void aSecondLevelHasPointsOfItsOwn() {
    Form form =
        Form.of(worth("20"), worth("30").under("一级指标", "质量指标"))
            .heading("一级指标", "50")
            .group(List.of("一级指标", "数量指标"), "25");

    assertThat(Found.places(WEIGHTS_DO_NOT_SUM, form)).containsExactly("groups[1] null");
  }

  @Test
  void aHeadingThatIsPrintedAgainIsFlaggedOnce() {
    Form form = Form.of(worth("20")).heading("一级指标", "25").heading("一级指标", "25");

    assertThat(Found.of(WEIGHTS_DO_NOT_SUM, form)).hasSize(1);
  }

  @Test
  void nothingIsSaidOfAHeadingWithoutRowsOrWithARowWithoutPoints() {
    Form form =
        Form.of(worth("20"), ROW.worth(null, "5")).heading("一级指标", "50").heading("效益指标", "30");

    assertThat(Found.of(WEIGHTS_DO_NOT_SUM, form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // total, indicators, fund block
    "100, 90, 10, false",
    "90, 90, 10, false",
    "100, 80, 10, true",
    "100, 91, 10, true",
    // the indicators alone come to the total, with the fund block's there would be 110
    "100, 100, 10, true",
    "110, 100, 10, false",
    "80, 70, 10, false",
    "80, 80, 20, false",
    "80, 80, 10, true",
    "90, 90, , false",
    // what the fund block's row does not say is what is missing to 100
    "100, 90, , false",
    // nothing is missing
    "100, 100, , false"
  })
  void allPointsAreThoseOfTheTotalRow(
      String total, String indicators, String fund, boolean flagged) {
    Form form = withFund(fund, worth(indicators)).reported(total, null, null);

    assertThat(Found.places(WEIGHTS_DO_NOT_SUM, form))
        .isEqualTo(flagged ? List.of("reported.weight C11") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"90, 10, false", "89, 10, true", "91, 10, true", "90, , false", "100, 10, true"})
  void withoutATotalRowAllPointsComeToAHundred(String indicators, String fund, boolean flagged) {
    assertThat(!Found.of(WEIGHTS_DO_NOT_SUM, withFund(fund, worth(indicators))).isEmpty())
        .isEqualTo(flagged);
  }

  @Test
  void formsWithoutFundBlockOrWithoutIndicatorsSayNothingAboutAFullMark() {
    assertThat(Found.of(WEIGHTS_DO_NOT_SUM, Form.of(worth("50")))).isEmpty();
    assertThat(Found.of(WEIGHTS_DO_NOT_SUM, withFund("10").reported("100", "98", null))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // total points, total score, fund score, indicators' score
    "90, 97.71, 7.71, 90, true",
    "90, 80, 8, 72, true",
    "90, 72, 8, 72, false",
    "90, 72, 0, 72, false",
    "90, 91, 0, 72, true",
    "90, 90, 0, 90, false",
    "100, 97.71, 7.71, 90, false",
    "90, , 7.71, 90, false"
  })
  void aTotalWithoutTheFundBlocksPointsButWithItsScoreIsRemarkedOn(
      String weight, String score, String fundScore, String indicators, boolean flagged) {
    Form form =
        Form.of(ROW.worth("90", indicators))
            .with(Form.total("100", "100", "100", null, "10", fundScore))
            .reported(weight, score, null);

    assertThat(Found.places(TOTAL_WEIGHT_EXCLUDES_FUND, form))
        .isEqualTo(flagged ? List.of("reported.weight C11") : List.of());
  }

  @Test
  void aFundBlockWithoutPointsIsNotLeftOut() {
    Form form =
        Form.of(ROW.worth("90", "90"))
            .with(Form.total("100", "100", "100", null, "0", "1"))
            .reported("90", "91", null);

    assertThat(Found.of(TOTAL_WEIGHT_EXCLUDES_FUND, form)).isEmpty();
  }

  @Test
  void theFullMarkThatTheTotalRowShouldPrintIsSaid() {
    Form form = withFund("10", worth("90")).reported("90", "100", null);

    assertThat(Found.sentence(TOTAL_WEIGHT_EXCLUDES_FUND, form))
        .isEqualTo("总分一栏的分值 90 分没有计入预算执行的 10 分，得分 100 分却已计入预算执行得分，分值应为 100 分。");
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, false",
    "10, 10.01, true",
    "0, 1, true",
    "0, 0, false",
    ", 5, false",
    "10, , false"
  })
  void noRowEarnsMoreThanItCan(String weight, String score, boolean flagged) {
    assertThat(Found.is(SCORE_EXCEEDS_WEIGHT, ROW.worth(weight, score))).isEqualTo(flagged);
  }

  @Test
  void theFundBlockEarnsNoMoreThanItCanEither() {
    Form form = Form.of(ROW).with(Form.total("100", "100", "100", null, "10", "12"));

    assertThat(Found.places(SCORE_EXCEEDS_WEIGHT, form)).containsExactly("funds[0].score I5");
    assertThat(Found.sentence(SCORE_EXCEEDS_WEIGHT, form)).isEqualTo("“预算执行”得分 12 分，超过分值 10 分。");
  }

  @Test
  void theTotalRowMayHaveMorePointsThanItSays() {
    Form form = withFund("10", worth("90")).reported("90", "97.71", null);

    assertThat(Found.of(SCORE_EXCEEDS_WEIGHT, form)).isEmpty();
  }

  @Test
  void rowsWithoutPointsAreListedOnceAForm() {
    Form form = Form.of(ROW, ROW.worth(null, "5"), ROW.worth("", null));

    assertThat(Found.places(WEIGHT_MISSING, form)).containsExactly("indicators F11");
    assertThat(Found.sentence(WEIGHT_MISSING, form)).isEqualTo("没有填写分值的指标共 2 项：“采购设备数量”、“采购设备数量”。");
  }

  @Test
  void aDashIsNoPointsUnlessTheRowHasAScore() {
    assertThat(Found.is(WEIGHT_MISSING, ROW, ROW.worth("—", null))).isFalse();
    assertThat(Found.is(WEIGHT_MISSING, ROW, ROW.worth("—", "5"))).isTrue();
  }

  @Test
  void aFormThatGivesNoPointsLacksNone() {
    assertThat(Found.is(WEIGHT_MISSING, ROW.worth(null, "5"), ROW.worth(null, "5"))).isFalse();
  }

  @Test
  void zeroPointsArePoints() {
    assertThat(Found.is(WEIGHT_MISSING, ROW, ROW.worth("0", "0"))).isFalse();
  }

  @Test
  void aFormWithoutATotalRowIsHeldToTheFullMark() {
    assertThat(Found.sentence(WEIGHTS_DO_NOT_SUM, withFund("10", worth("75"))))
        .isEqualTo("满分为 100 分，所属各项分值合计为 85 分，两者应当一致。");
  }

  @Test
  void pointsThatOnlyHeadingsPrintAreAddedUp() {
    assertThat(Found.sentence(WEIGHTS_DO_NOT_SUM, headed("70", "100")))
        .isEqualTo("总分一栏的分值为 100 分，所属各项分值合计为 80 分，两者应当一致。");
    assertThat(Found.of(WEIGHTS_DO_NOT_SUM, headed("90", "100"))).isEmpty();
    assertThat(Found.of(WEIGHTS_DO_NOT_SUM, headed("90", "90"))).isEmpty();
    assertThat(Found.of(WEIGHTS_DO_NOT_SUM, headed(null, "100"))).isEmpty();
    assertThat(
            Found.of(
                WEIGHTS_DO_NOT_SUM,
                Form.of(worth(null)).heading("一级指标", "100").reported("100", null, null)))
        .isEmpty();
  }

  private static Form headed(String points, String total) {
    return withFund("10", worth(null)).heading("一级指标", points).reported(total, null, null);
  }
}
