package io.jixiao.schema.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.scoring.policy.PolicyReader;
import io.jixiao.schema.scoring.policy.PolicyReading;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
  private static final Row TEN = Row.of("数量指标", "次数", "≥100次", "100次");

  @Test
  void sumsUpWhatRestsOnWordsAndWhatIsUndecided() {
    Scorecard card =
        baseline(
            Form.of(
                    TEN.worth("40", "40"),
                    Row.of("社会效益", "稳定", "长期", "长期").worth("30", "28"),
                    Row.of("满意度", "满意度", "≥90%", "良好").worth("20", "18"))
                .with(Form.total("100", "100", "50", null, "10", "5")));

    assertThat(card.total()).isEqualTo("91.00");
    assertThat(card.keptInBandWeight()).isEqualTo("30");
    assertThat(card.undecidedWeight()).isEqualTo("20");
    assertThat(card.fullMark()).isEqualTo("100");
    assertThat(card.grade()).isEqualTo(Grade.EXCELLENT);
    assertThat(List.of(card.policyId(), card.policyVersion())).isEqualTo(List.of("mof-2020", 1));
    assertThat(card.cap()).isNull();
  }

  @Test
  void adjustedTargetCountsWhereThereIsOne() {
    assertThat(earned(TEN.adjustedTo("≥200次"))).isEqualTo("5.00");
    assertThat(earned(TEN.adjustedTo("-"))).isEqualTo("10.00");
    assertThat(earned(TEN.adjustedTo(""))).isEqualTo("10.00");
  }

  @Test
  void missingCellsAreUndecided() {
    Row blank = Row.of("数量指标", "次数", null, null).worth("10", "7");
    Row noActual = Row.of("数量指标", "次数", "≥5次", null).worth("10", "7");

    assertThat(baseline(Form.of(blank)).items().get(0).explanation().text().zh())
        .isEqualTo("没有填写指标值，暂保留自评得分，计 7 分（分值 10 分）。");
    assertThat(baseline(Form.of(noActual)).items().get(0).explanation().text().en())
        .isEqualTo("No actual value is given; the reported score stands for now, 7 of 10 points.");
  }

  /** 六盘水 prints 0…100 %; full marks of 80 and 110 occur. */
  @ParameterizedTest
  @CsvSource({
    "100, 90, EXCELLENT", "100, 89.99, GOOD", "100, 80, GOOD", "100, 79.99, FAIR",
    "100, 60, FAIR", "100, 59.99, POOR", "80, 72, EXCELLENT", "80, 71.99, GOOD",
    "110, 99, EXCELLENT", "110, 98.99, GOOD"
  })
  void gradeIsByShareOfTheFullMark(String weight, String reported, Grade grade) {
    Row open = Row.of("满意度", "满意度", "≥90%", "良好").worth(weight, reported);

    assertThat(baseline(Form.of(open)).grade()).isEqualTo(grade);
  }

  @Test
  void aPolicyCanFixTheFullMark() {
    Scorecard card = Scorer.score(Form.of(TEN).project(), policy(Map.of("fullMark", 20)));

    assertThat(card.fullMark()).isEqualByComparingTo("20");
    assertThat(card.grade()).isEqualTo(Grade.POOR);
  }

  @Test
  void anEmptyFormIsPoor() {
    Scorecard card = baseline(Form.of());

    assertThat(card.items()).isEmpty();
    assertThat(card.total()).isEqualTo("0.00");
    assertThat(card.fullMark()).isEqualTo("100");
    assertThat(card.grade()).isEqualTo(Grade.POOR);
    assertThat(card.hasPoints()).isFalse();
  }

  @Test
  void aFormHasPointsWhereThereAreSomeToEarnOrSomeWereGiven() {
    Form unknownLevel = Form.of(Row.of("其他", "次数", "10次", "0次").worth(null, "4"));
    ScoringPolicy asReported = ShippedPolicies.byId("as-reported").orElseThrow();

    assertThat(baseline(Form.of(TEN)).hasPoints()).isTrue();
    assertThat(baseline(unknownLevel).hasPoints()).isFalse();
    assertThat(Scorer.score(unknownLevel.project(), asReported).hasPoints()).isTrue();
  }

  /** Under 50 % 59, to 60 % 69, to 70 % 79, to 80 % 89 (DOMAIN, cap by execution rate). */
  @ParameterizedTest
  @CsvSource({
    "49.99, 59.00",
    "50, 69.00",
    "59.99, 69.00",
    "60, 79.00",
    "69.99, 79.00",
    "70, 89.00",
    "79.99, 89.00",
    "80, 98.00"
  })
  void lowExecutionLimitsTheTotal(String executed, String total) {
    Fund fund = Form.total("100", "100", executed, null, "10", "5");

    Scorecard card =
        Scorer.score(
            Form.of(TEN.worth("90", "90")).with(fund).project(), shipped("execution-caps"));

    assertThat(card.total()).isEqualTo(total);
    assertThat(card.cap() == null).isEqualTo(executed.equals("80"));
  }

  @Test
  void aCapSaysWhatItDid() {
    Fund fund = Form.total("100", "100", "40", null, "10", "5");
    Form rich = Form.of(TEN.worth("90", "90")).with(fund);
    Form poor = Form.of(TEN.worth("55", "55")).with(fund);

    Scorecard.Cap cap = Scorer.score(rich.project(), shipped("execution-caps")).cap();

    assertThat(cap.sum()).isEqualTo("94.00");
    assertThat(cap.explanation().text().zh()).isEqualTo("预算执行率为 40%，低于 50%，总分由 94 分限制为 59 分。");
    // 59 of 100 is 38.35 of 65
    assertThat(Scorer.score(poor.project(), shipped("execution-caps")).total()).isEqualTo("38.35");
    assertThat(baseline(rich).cap()).isNull();
    assertThat(
            Scorer.score(
                    Form.of(TEN).with(Form.total("1", "0", "0", null, "10", "5")).project(),
                    shipped("execution-caps"))
                .cap())
        .isNull();
    assertThat(Scorer.score(Form.of(TEN).project(), shipped("execution-caps")).cap()).isNull();
    assertThat(
            Scorer.score(
                    Form.of(TEN.worth("90", "30")).with(fund).project(),
                    policy(Map.of("caps", List.of(Map.of("below", 50, "total", 94)))))
                .cap())
        .isNull();
  }

  @Test
  void aHeadingAloneSaysWhichKindOfIndicatorItIs() {
    Row money = Row.of("", "合同金额", "50万元", "62.5万元").worth("10", "6");

    assertThat(earned(money.under("成本指标"))).isEqualTo("8.00");
    assertThat(earned(money.under("产出指标"))).isEqualTo("6.00");
  }

  @Test
  void theFirstOverrideThatFitsDecides() {
    ScoringPolicy policy =
        policy(
            Map.of(
                "overrides",
                List.of(
                    override(Map.of("level", "满意度", "name", "群众"), "POINTS"),
                    override(Map.of("level", "满意度"), "ZERO"),
                    override(Map.of("name", "次数"), "RATIO")),
                "rules",
                Map.of("belowTarget", Map.of("mode", "ZERO", "pointsPerPercentagePoint", 1))));

    assertThat(earned(policy, Row.of("满意度指标", "群众满意度", "≥90%", "89%"))).isEqualTo("9.00");
    assertThat(earned(policy, Row.of("满意度指标", "民警满意度", "≥90%", "89%"))).isEqualTo("0.00");
    assertThat(earned(policy, Row.of("数量指标", "次数", "≥100次", "50次"))).isEqualTo("5.00");
    assertThat(earned(policy, Row.of("数量指标", "群众", "≥100次", "50次"))).isEqualTo("0.00");
    assertThat(earned(policy, Row.of("满意度", "次数", "≥100次", "50次").under("满意度指标", "其他")))
        .isEqualTo("0.00");
  }

  @Test
  void pointsAreRoundedOnceAndNeverAboveTheWeight() {
    // 1 / 3 × 10 = 3.333…; 0.125 of 1 is 0.13 half up
    assertThat(earned(Row.of("数量指标", "次数", "≥3次", "1次"))).isEqualTo("3.33");
    assertThat(earned(Row.of("数量指标", "次数", "≥8次", "1次").worth("1", "1"))).isEqualTo("0.13");
    assertThat(earned(Row.of("数量指标", "次数", "≥80000次", "9999次").worth("1", "1"))).isEqualTo("0.12");
    assertThat(earned(TEN.worth("3.335", "3"))).isEqualTo("3.33");
    ScoringPolicy whole = policy(Map.of("rounding", Map.of("scale", 0, "mode", "DOWN")));
    assertThat(earned(whole, Row.of("数量指标", "次数", "≥100次", "99次"))).isEqualTo("9");
  }

  @Test
  void aReasonExcusesOverAchievementWhereThePolicySaysSo() {
    ScoringPolicy strict = shipped("over-achievement-strict");
    Row over = Row.of("数量指标", "次数", "≥100次", "150次");

    assertThat(earned(strict, over)).isEqualTo("8.00");
    assertThat(earned(strict, over.because("/"))).isEqualTo("8.00");
    assertThat(earned(strict, over.because("无"))).isEqualTo("8.00");
    assertThat(earned(strict, over.because("新增任务。"))).isEqualTo("10.00");
    assertThat(earned(shipped("over-achievement-nothing"), over.because("新增任务。")))
        .isEqualTo("0.00");
  }

  @Test
  void whatJustHitsItsTargetIsNotOver() {
    ScoringPolicy policy =
        policy(
            Map.of(
                "rules", Map.of("overAchievement", Map.of("from", 100, "consequence", "NOTHING"))));

    assertThat(earned(policy, TEN)).isEqualTo("10.00");
    assertThat(earned(policy, Row.of("数量指标", "次数", "≥100次", "101次"))).isEqualTo("0.00");
  }

  @Test
  void theSettingsForMoreThanAnExactTargetAreObeyed() {
    Row cost = Row.of("成本指标", "合同金额", "50万元", "62.5万元").worth("10", "6");
    Row duration = Row.of("时效指标", "工期", "30天", "40天").worth("10", "6");

    assertThat(earned(exact("costAbove", "FULL"), cost)).isEqualTo("10.00");
    assertThat(earned(exact("costAbove", "REVIEWER"), cost)).isEqualTo("6.00");
    assertThat(earned(exact("durationAbove", "FULL"), duration)).isEqualTo("10.00");
    assertThat(earned(exact("durationAbove", "REVERSE"), duration)).isEqualTo("7.50");
    assertThat(
            earned(
                policy(Map.of("rules", Map.of("overAchievement", Map.of("consequence", "FULL")))),
                Row.of("数量指标", "次数", "≥1次", "9次")))
        .isEqualTo("10.00");
  }

  private static ScoringPolicy exact(String key, String how) {
    return policy(Map.of("rules", Map.of("exact", Map.of(key, how))));
  }

  private static Map<String, Object> override(Map<String, Object> fits, String mode) {
    Map<String, Object> override = new HashMap<>(fits);
    override.put("rules", Map.of("belowTarget", Map.of("mode", mode)));
    return override;
  }

  private static ScoringPolicy policy(Map<String, Object> settings) {
    Map<String, Object> written = new HashMap<>(settings);
    written.put("id", "test");
    written.put("version", 1);
    written.put("name", Map.of("zh", "试", "en", "Test"));
    written.put("source", Map.of("zh", "试", "en", "Test"));
    PolicyReading reading = PolicyReader.read(written);
    assertThat(reading.problems()).isEmpty();
    return reading.policy();
  }

  private static ScoringPolicy shipped(String id) {
    return ShippedPolicies.byId(id).orElseThrow();
  }

  private static Scorecard baseline(Form form) {
    return Scorer.score(form.project(), ShippedPolicies.baseline());
  }

  private static String earned(Row row) {
    return earned(ShippedPolicies.baseline(), row);
  }

  private static String earned(ScoringPolicy policy, Row row) {
    return Scorer.score(Form.of(row).project(), policy).items().get(0).earned().toPlainString();
  }
}
