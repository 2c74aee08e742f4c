package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.DEVIATION_WITHOUT_SHORTFALL;
import static io.jixiao.schema.audit.FindingCode.LOST_SCORE_UNEXPLAINED;
import static io.jixiao.schema.audit.FindingCode.SCORE_ABOVE_RULE;
import static io.jixiao.schema.audit.FindingCode.SCORE_BELOW_RULE;
import static io.jixiao.schema.audit.FindingCode.SCORE_NOT_EARNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreChecksTest {
  private static final Row ROW = Row.of("质量指标", "验收合格率", "≥90%", "90%");
  private static final Row MISSED = Row.of("质量指标", "验收合格率", "≥90%", "45%");

  private static List<String> under(String policy, Row... rows) {
    return FormAudit.of(Form.of(rows).project(), ShippedPolicies.byId(policy).orElseThrow())
        .stream()
        .map(Finding::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "≥90%, 90%, 10, 10, false",
    "≥90%, 89%, 10, 10, true",
    "≥90%, 89%, 10, 9.99, false",
    "5个, 不足5个, 10, 10, true",
    "≥5个, 未完成5个, 10, 10, true",
    "≥5个, <5个, 10, 10, false",
    "≤3天, 超过3天, 10, 10, true",
    "≤3天, 不足3天, 10, 10, false",
    "≥90%, 89%, 10, 11, true",
    "≥90%, 89%, 0, 0, false",
    "≥90%, -, 10, 10, true",
    "≥90%, -, 0, 0, false",
    "≥90%, , 10, 10, true",
    ", , 10, 10, false",
    "6月前, 7月, 10, 10, true",
    "6月前, 5月, 10, 10, false",
    "健全, 完成, 10, 10, false",
    "≥90%, , , 10, false"
  })
  void fullPointsAreToBeEarned(
      String target, String actual, String weight, String score, boolean flagged) {
    Row row = Row.of("质量指标", "验收合格率", target, actual).worth(weight, score);

    assertThat(Found.is(SCORE_NOT_EARNED, ROW, row)).isEqualTo(flagged);
  }

  @Test
  void theSentenceSaysWhatWasMissed() {
    assertThat(Found.sentence(SCORE_NOT_EARNED, Form.of(MISSED)))
        .isEqualTo("“验收合格率”指标值为 ≥90%，实际完成值为 45%，未达到指标值，却得满分 10 分，请说明依据或改正得分。");
    assertThat(Found.places(SCORE_NOT_EARNED, Form.of(MISSED)))
        .containsExactly("indicators[0].score G10");
  }

  @Test
  void aFormThatAsksForNoActualsLacksNone() {
    assertThat(Found.is(SCORE_NOT_EARNED, Row.of("质量指标", "验收合格率", "≥90%", null))).isFalse();
  }

  @Test
  void aPolicyThatGivesFullMarksIsFollowed() {
    assertThat(under("mof-2020", MISSED)).contains("SCORE_NOT_EARNED");
    assertThat(under("as-reported", MISSED)).doesNotContain("SCORE_NOT_EARNED");
  }

  @ParameterizedTest
  @CsvSource({
    // 45 of 90 earns 5 of 10
    "5, '', ''",
    "5.05, '', ''",
    "5.06, SCORE_ABOVE_RULE, ''",
    "4.95, '', ''",
    "4.94, '', SCORE_BELOW_RULE",
    "9.99, SCORE_ABOVE_RULE, ''",
    "0, '', SCORE_BELOW_RULE"
  })
  void otherScoresThanThePolicysAreRemarkedOn(String score, String above, String below) {
    assertThat(Found.is(SCORE_ABOVE_RULE, MISSED.worth("10", score))).isEqualTo(!above.isEmpty());
    assertThat(Found.is(SCORE_BELOW_RULE, MISSED.worth("10", score))).isEqualTo(!below.isEmpty());
  }

  @Test
  void theSentenceSaysHowThePointsComeAbout() {
    Form form = Form.of(MISSED.worth("10", "7"));

    assertThat(Found.sentence(SCORE_ABOVE_RULE, form))
        .startsWith("“验收合格率”填报得分 7 分。")
        .contains("45 ÷ 90 × 10 分 = 5 分")
        .endsWith("填报得分偏高 2 分。");
    assertThat(Found.only(SCORE_ABOVE_RULE, form).message().en())
        .endsWith("The claim is 2 too high.");
  }

  @Test
  void oneRowIsNotFlaggedTwice() {
    assertThat(Found.is(SCORE_ABOVE_RULE, MISSED)).isFalse();
    assertThat(Found.is(SCORE_ABOVE_RULE, ROW.worth("10", "12"))).isFalse();
  }

  @Test
  void whatIsLeftToTheReviewerOrToTheFormIsNotFlagged() {
    Row undecided = Row.of("质量指标", "验收", "健全", "尚可").worth("10", "3");

    assertThat(Found.is(SCORE_BELOW_RULE, undecided)).isFalse();
    assertThat(under("as-reported", MISSED.worth("10", "7")))
        .doesNotContain("SCORE_ABOVE_RULE", "SCORE_BELOW_RULE");
  }

  @Test
  void aFormWithoutPointsIsNotHeldToThePolicys() {
    Row row = MISSED.worth(null, "7");

    assertThat(Found.is(SCORE_ABOVE_RULE, row)).isFalse();
    assertThat(Found.is(SCORE_BELOW_RULE, row)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, , false",
    "10, 9.99, , true",
    "10, 9, 无, true",
    "10, 9, /, true",
    "10, 9, ——, true",
    "10, 9, ——————————, true",
    "10, 9, 招标流标, false",
    "10, 9, 因首次招标流标重新发布公告, false",
    "10, , , false",
    ", 5, , false"
  })
  void lostPointsAskForAReason(String weight, String score, String reason, boolean flagged) {
    assertThat(Found.is(LOST_SCORE_UNEXPLAINED, ROW.worth(weight, score).because(reason)))
        .isEqualTo(flagged);
  }

  @Test
  void theFundBlockIsExplainedByAnyOfItsRowsOrTheTotalRow() {
    Fund lost = Form.total("100", "100", "77", null, "10", "7.7");
    Form form = Form.of(ROW).with(lost);

    assertThat(Found.places(LOST_SCORE_UNEXPLAINED, form)).containsExactly("funds[0].score I5");
    assertThat(Found.sentence(LOST_SCORE_UNEXPLAINED, form))
        .isEqualTo("“预算执行”得分 7.7 分，低于分值 10 分，没有说明偏差原因。");
    assertThat(
            Found.of(LOST_SCORE_UNEXPLAINED, Form.of(ROW).with(lost, Form.because("人员变动", lost))))
        .isEmpty();
    assertThat(Found.of(LOST_SCORE_UNEXPLAINED, form.because("跨年项目"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "≥90%, 90%, 10, 已完成年度目标任务, true",
    "≥90%, 90%, 10, 无, false",
    "≥90%, 90%, 9, 已完成年度目标任务, false",
    // more than was asked for is a deviation that a reason may explain
    "≥90%, 95%, 10, 质量提高, false",
    "稳步提升, 达成年度指标, 10, 达成年度指标, true"
  })
  void aReasonAtFullPointsIsRemarkedOn(
      String target, String actual, String score, String reason, boolean flagged) {
    Row row = Row.of("质量指标", "验收", target, actual).worth("10", score).because(reason);

    assertThat(Found.places(DEVIATION_WITHOUT_SHORTFALL, Form.of(ROW, row, row)))
        .isEqualTo(flagged ? List.of("indicators H11") : List.of());
  }

  @Test
  void oneReasonMayExplainOneOfTheRowsThatItStandsBeside() {
    Row full = ROW.because("图纸晚");
    Row missed = MISSED.worth("10", "5").because("图纸晚");

    assertThat(Found.places(DEVIATION_WITHOUT_SHORTFALL, Form.of(full, missed))).isEmpty();
    assertThat(Found.places(DEVIATION_WITHOUT_SHORTFALL, Form.of(full, missed.because("下雨"))))
        .hasSize(1);
  }

  @Test
  void aRowWithoutPointsHasNoneToExplain() {
    Row row = ROW.worth("0", "0").because("已完成年度目标任务");

    assertThat(Found.is(DEVIATION_WITHOUT_SHORTFALL, row)).isFalse();
  }

  @Test
  void thatNothingDeviatesIsNoReason() {
    assertThat(Found.is(FindingCode.DEVIATION_WITHOUT_SHORTFALL, ROW.because("无偏差"))).isFalse();
    assertThat(Found.is(FindingCode.DEVIATION_WITHOUT_SHORTFALL, ROW.because("资金未到位"))).isTrue();
    assertThat(
            Found.is(FindingCode.LOST_SCORE_UNEXPLAINED, MISSED.worth("10", "5").because("无偏差。")))
        .isTrue();
  }

  @Test
  void moneyOrTimeSavedIsNoTargetMissed() {
    Row saved = Row.of("成本指标", "设备购置成本", "50万元", "45万元");

    assertThat(Found.is(SCORE_NOT_EARNED, saved)).isFalse();
    assertThat(Found.is(FindingCode.SCORE_ABOVE_RULE, saved)).isTrue();
    assertThat(Found.is(SCORE_NOT_EARNED, Row.of("时效指标", "工期", "90天", "85天"))).isFalse();
    assertThat(Found.is(SCORE_NOT_EARNED, Row.of("数量指标", "工期", "90天", "85天"))).isTrue();
    assertThat(Found.is(SCORE_NOT_EARNED, Row.of("成本指标", "设备购置成本", "50万元", "55万元"))).isTrue();
    assertThat(Found.is(SCORE_NOT_EARNED, Row.of("成本指标", "资金到位", "50万元", "45万元"))).isTrue();
  }

  @Test
  void oneMayBeAllOfIt() {
    Row row = Row.of("质量指标", "设备完好率", "100%", "1");

    assertThat(Found.is(SCORE_NOT_EARNED, row)).isFalse();
    assertThat(Found.is(FindingCode.UNIT_MISMATCH, row)).isTrue();
  }
}
