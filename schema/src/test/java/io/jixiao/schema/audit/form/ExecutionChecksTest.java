package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.BUDGET_CUT_UNEXPLAINED;
import static io.jixiao.schema.audit.FindingCode.EXECUTION_LOW;
import static io.jixiao.schema.audit.FindingCode.EXECUTION_RATE_MISMATCH;
import static io.jixiao.schema.audit.FindingCode.EXECUTION_SCORE_MISMATCH;
import static io.jixiao.schema.audit.FindingCode.OUTPUT_WITHOUT_SPENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Fund;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionChecksTest {
  private static final Row ROW = Row.of("数量指标", "采购设备数量", "4台", "4台").worth("90", "90");

  private static boolean flagged(FindingCode code, Fund row) {
    return !Found.of(code, Form.of(ROW).with(row)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10000, 7709, 77.09%, false",
    "10000, 7709, 77.1%, false",
    "10000, 7709, 77.04%, true",
    "10000, 7709, 77.2%, true",
    "10000, 7709, 77%, false",
    "10000, 7709, 76%, true",
    // 77 % stands for 76.5 to 77.5 %
    "10000, 7649, 77%, true",
    "10000, 7650, 77%, false",
    "10000, 7750, 77%, false",
    "10000, 7751, 77%, true",
    "7340000, 5658770.43, 77.09%, false",
    "7340000, 5658770.43, 77.10%, true",
    "10000, 10000, 100.00%, false",
    "10000, 9999, 100.00%, true",
    "10000, 9999, 100%, false",
    "10000, 0, 0%, false",
    "0, 0, 100%, false",
    "10000, , 50%, false",
    "10000, 5000, , false",
    "10000, 5000, -, false",
    // a share for a percentage
    "10000, 7709, 0.77, false",
    "10000, 7709, 0.76, true",
    "10000, 7709, 0.8, false",
    "10000, 7709, 0.7, true",
    "10000, 9999, 1, false",
    "10000, 9900, 1, true"
  })
  void theRateIsExecutedOverBudget(String budget, String executed, String rate, boolean flagged) {
    assertThat(
            flagged(
                EXECUTION_RATE_MISMATCH, Form.total(budget, budget, executed, rate, "10", null)))
        .isEqualTo(flagged);
  }

  @Test
  void theBudgetIsTheAdjustedOne() {
    assertThat(flagged(EXECUTION_RATE_MISMATCH, Form.total("100", "80", "40", "50%", "10", null)))
        .isFalse();
    assertThat(flagged(EXECUTION_RATE_MISMATCH, Form.total("100", "80", "40", "40%", "10", null)))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // 0.33 of 0.67 万元 is 0.325 to 0.335 of 0.665 to 0.675: 48.1 to 50.4 %
    "0.67, 0.33, 48.1%, false",
    "0.67, 0.33, 48.0%, true",
    "0.67, 0.33, 50.4%, false",
    "0.67, 0.33, 50.5%, true",
    "50, 29.99, 59.98%, false"
  })
  void roundedAmountsLeaveTheRateSomeRoom(
      String budget, String executed, String rate, boolean flagged) {
    Form form =
        Form.of(ROW).with(Form.total(budget, budget, executed, rate, "10", null)).amountUnit("万元");

    assertThat(!Found.of(EXECUTION_RATE_MISMATCH, form).isEmpty()).isEqualTo(flagged);
  }

  @Test
  void aBudgetThatMayHaveBeenRoundedFromNothingLeavesTheRateOpen() {
    assertThat(flaggedOfRounded("0.05")).isFalse();
    assertThat(flaggedOfRounded("0.04")).isFalse();
    assertThat(flaggedOfRounded("0.06")).isTrue();
    assertThat(flaggedOfRounded("-0.06")).isFalse();
  }

  /** Half a unit of the initial budget, 0.1 万元, is 0.05 万元. */
  private static boolean flaggedOfRounded(String adjusted) {
    Fund row = Form.total("0.1", adjusted, "0.05", "20%", "10", null);
    return !Found.of(EXECUTION_RATE_MISMATCH, Form.of(ROW).with(row).amountUnit("万元")).isEmpty();
  }

  @Test
  void theRightRateIsSaid() {
    Form form =
        Form.of(ROW).with(Form.total("10", "10", "6.9", "96%", "10", null)).amountUnit("万元");

    assertThat(Found.places(EXECUTION_RATE_MISMATCH, form))
        .containsExactly("funds[0].executionRate H5");
    assertThat(Found.sentence(EXECUTION_RATE_MISMATCH, form))
        .isEqualTo("“年度资金总额”的执行率填报为 96%，按执行数 6.9 万元、预算数 10 万元 计算应为 69%。");
  }

  @ParameterizedTest
  @CsvSource({
    "10000, 7709, 7.71, false",
    "10000, 7709, 7.66, false",
    "10000, 7709, 7.65, true",
    "10000, 7709, 7.76, false",
    "10000, 7709, 7.77, true",
    "79, 58.762315, 7, true",
    "100, 120, 10, false",
    "100, 120, 10.1, true",
    "0, 0, 0, false",
    "0, 0, 10, true",
    "100, 50, , false",
    "100, , 8, false"
  })
  void theScoreIsPointsTimesRate(String budget, String executed, String score, boolean flagged) {
    assertThat(
            flagged(
                EXECUTION_SCORE_MISMATCH, Form.total(budget, budget, executed, null, "10", score)))
        .isEqualTo(flagged);
  }

  @Test
  void thePointsMayBeWhatTheIndicatorsLeave() {
    assertThat(flagged(EXECUTION_SCORE_MISMATCH, Form.total("100", "100", "50", null, null, "9")))
        .isTrue();
    assertThat(flagged(EXECUTION_SCORE_MISMATCH, Form.total("100", "100", "50", null, null, "5")))
        .isFalse();
  }

  @Test
  void aFormThatPrintsNoPointsIsNotHeldToAny() {
    Form form =
        Form.of(ROW.worth(null, "90")).with(Form.total("100", "100", "50", null, null, "9"));

    assertThat(Found.of(EXECUTION_SCORE_MISMATCH, form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100, 59.99, true", "100, 60, false", "100, 0, true", "0, 0, false", "100, , false"})
  void lowExecutionIsRemarkedOn(String budget, String executed, boolean flagged) {
    assertThat(flagged(EXECUTION_LOW, Form.total(budget, budget, executed, null, "10", null)))
        .isEqualTo(flagged);
  }

  @Test
  void thePrintedRateTellsWhereAmountsDoNot() {
    assertThat(flagged(EXECUTION_LOW, Form.total(null, null, null, "59%", "10", null))).isTrue();
    assertThat(flagged(EXECUTION_LOW, Form.total(null, null, null, "61%", "10", null))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "100, 90, false",
    "100, 89.99, true",
    "100, 0, true",
    "0, 0, false",
    ", 50, false",
    "100, , false",
    "50, 100, false"
  })
  void aCutOfMoreThanATenthAsksForAReason(String initial, String adjusted, boolean flagged) {
    assertThat(
            flagged(BUDGET_CUT_UNEXPLAINED, Form.total(initial, adjusted, null, null, "10", null)))
        .isEqualTo(flagged);
  }

  @Test
  void aReasonInTheFundBlockOrTheTotalRowIsOne() {
    Fund cut = Form.total("1500000", "1280000", "1280000", null, "10", "10");

    assertThat(flagged(BUDGET_CUT_UNEXPLAINED, Form.because("财政压减预算", cut))).isFalse();
    assertThat(flagged(BUDGET_CUT_UNEXPLAINED, Form.because("无", cut))).isTrue();
    assertThat(Found.of(BUDGET_CUT_UNEXPLAINED, Form.of(ROW).with(cut).because("财政压减预算")))
        .isEmpty();
    assertThat(Found.sentence(BUDGET_CUT_UNEXPLAINED, Form.of(ROW).with(cut)))
        .isEqualTo("年初预算数 1500000 元，全年预算数 1280000 元，减少 14.67%，没有说明原因。");
  }

  @ParameterizedTest
  @CsvSource({
    // budget, executed, score of 50
    "100, 0, 1, true",
    "0, 0, 1, true",
    "100, 0, 0, false",
    "100, 49.99, 45, true",
    "100, 49.99, 44.9, false",
    "100, 50, 50, false",
    "100, , 50, false"
  })
  void outputWithoutSpendingAsksForAnAnswer(
      String budget, String executed, String score, boolean flagged) {
    Form form =
        Form.of(ROW.under("产出指标", "数量指标").worth("50", score))
            .with(Form.total(budget, budget, executed, null, "10", null));

    assertThat(!Found.of(OUTPUT_WITHOUT_SPENDING, form).isEmpty()).isEqualTo(flagged);
  }

  @Test
  void whereOutputsHaveNoPointsNobodyKnowsWhetherNearlyAllAreClaimed() {
    Row row = ROW.under("产出指标", "数量指标").worth(null, "5");

    assertThat(Found.of(OUTPUT_WITHOUT_SPENDING, Form.of(row).with(spent("40")))).isEmpty();
    assertThat(Found.of(OUTPUT_WITHOUT_SPENDING, Form.of(row).with(spent("0")))).hasSize(1);
  }

  private static Fund spent(String executed) {
    return Form.total("100", "100", executed, null, "10", null);
  }

  @Test
  void benefitsAreNoOutput() {
    Form form =
        Form.of(ROW.under("效益指标", "社会效益")).with(Form.total("100", "100", "0", null, "10", "0"));

    assertThat(Found.of(OUTPUT_WITHOUT_SPENDING, form)).isEmpty();
  }

  @Test
  void aScoreMayFollowFromThePrintedRate() {
    assertThat(scored("35%", "3.5")).isFalse();
    assertThat(scored("35%", "3.4")).isTrue();
    assertThat(scored("35%", "3.33")).isFalse();
    assertThat(scored("90%", "9")).isTrue();
  }

  /** 0.1 of 0.3 万元, each rounded: 14 to 60 %. */
  private static boolean scored(String rate, String score) {
    Form form = Form.of(ROW).with(Form.total("0.3", "0.3", "0.1", rate, "10", score));
    return !Found.of(FindingCode.EXECUTION_SCORE_MISMATCH, form.amountUnit("万元")).isEmpty();
  }

  @Test
  void littleSpentIsSaidAsAShareOfTheBudget() {
    Form form =
        Form.of(ROW.under("产出指标", "数量指标")).with(Form.total("100", "100", "40", null, "10", "4"));

    assertThat(Found.sentence(OUTPUT_WITHOUT_SPENDING, form))
        .isEqualTo("全年执行数只有 40 元，为预算数的 40%，产出指标却得 90 分（分值 90 分），请说明。");
  }

  @Test
  void aBudgetBelowNothingIsNoCut() {
    assertThat(flagged(FindingCode.BUDGET_CUT_UNEXPLAINED, cut("0", "-5"))).isFalse();
    assertThat(flagged(FindingCode.BUDGET_CUT_UNEXPLAINED, cut("-100", "-95"))).isFalse();
    assertThat(flagged(FindingCode.BUDGET_CUT_UNEXPLAINED, cut("100", "-5"))).isTrue();
  }

  private static Fund cut(String initial, String adjusted) {
    return Form.total(initial, adjusted, "0", null, "10", "0");
  }
}
