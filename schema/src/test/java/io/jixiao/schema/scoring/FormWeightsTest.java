package io.jixiao.schema.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;

class FormWeightsTest {
  private static final Fund SILENT = Form.total("100", "100", "50", null, null, null);
  private static final Fund TEN = Form.total("100", "100", "50", null, "10", "5");

  @Test
  void theOnlyBlankIsWhatIsMissingToAHundred() {
    assertThat(weights("mof-2020", Form.of(row("产出指标", "50"), row("效益指标", null)).with(TEN)))
        .isEqualTo("10 50 40");
    assertThat(weights("mof-2020", Form.of(row("产出指标", "60"), row("效益指标", "30")).with(SILENT)))
        .isEqualTo("10 60 30");
    assertThat(weights("mof-2020", Form.of(row("产出指标", "60"), row("效益指标", null))))
        .isEqualTo("60 40");
  }

  @Test
  void nothingMissingLeavesTheBlankWithoutPoints() {
    Form form = Form.of(row("产出指标", "90"), row("效益指标", null)).with(TEN);

    Scorecard card = Scorer.score(form.project(), ShippedPolicies.baseline());

    assertThat(weights("mof-2020", form)).isEqualTo("10 90 0");
    assertThat(card.items().get(2))
        .satisfies(
            item -> {
              assertThat(item.rule()).isEqualTo("WEIGHT_MISSING");
              assertThat(item.undecided()).isTrue();
              assertThat(item.earned()).isEqualByComparingTo("0");
            });
    assertThat(weights("mof-2020", Form.of(row("产出指标", "89.99"), row("效益指标", null)).with(TEN)))
        .isEqualTo("10 89.99 0.01");
  }

  @Test
  void severalBlanksStayWithoutPoints() {
    assertThat(
            weights(
                "mof-2020",
                Form.of(row("产出指标", "50"), row("效益指标", null), row("满意度指标", null)).with(TEN)))
        .isEqualTo("10 50 0 0");
    assertThat(weights("mof-2020", Form.of(row("产出指标", "50"), row("效益指标", null)).with(SILENT)))
        .isEqualTo("50 0");
  }

  @Test
  void aFormWithoutPointsTakesThePolicys() {
    Form form =
        Form.of(
                row("产出指标", null),
                row("产出指标", null),
                row("产出指标", null),
                row("成本指标", null),
                row("效益指标", null),
                row("满意度指标", null))
            .with(SILENT);

    assertThat(weights("mof-2020", form)).isEqualTo("10 12.5 12.5 12.5 12.5 30 10");
    assertThat(weights("cost-own-level", form)).isEqualTo("10 13.33 13.33 13.34 20 20 10");
    assertThat(weights("hubei-20-80", form)).isEqualTo("20 10 10 10 10 30 10");
    assertThat(weights("no-execution-points", form)).isEqualTo("15 15 15 15 30 10");
  }

  /** Hubei prints 20 points for the fund block and none for indicators: 80 / 90 of 50, 30, 10. */
  @Test
  void whatAPrintedFundBlockLeavesIsSharedInProportion() {
    Form form =
        Form.of(row("产出指标", null), row("效益指标", null), row("满意度指标", null))
            .with(Form.total("100", "100", "50", null, "20", "10"));
    Form all = Form.of(row("产出指标", null)).with(Form.total("1", "1", "1", null, "100", "9"));

    assertThat(weights("mof-2020", form)).isEqualTo("20 44.44 26.67 8.89");
    assertThat(weights("hubei-20-80", form)).isEqualTo("20 40 30 10");
    assertThat(weights("cost-own-level", form)).isEqualTo("20 35.56 17.78 8.89");
    assertThat(weights("mof-2020", all)).isEqualTo("100 50");
  }

  @Test
  void pointsInHeadingsComeBeforeThePolicys() {
    Form form =
        Form.of(row("产出指标", null), row("产出指标", null), row("效益指标", null), row("决策", null))
            .heading("产出指标", "45")
            .with(TEN);

    assertThat(weights("mof-2020", form)).isEqualTo("10 22.5 22.5 30 0");
  }

  @Test
  void otherLevelsAndIndicatorsWithoutAnyHaveNoPointsOfTheirOwn() {
    assertThat(weights("mof-2020", Form.of(row("决策", null), row("过程", null)))).isEqualTo("0 0");
    assertThat(
            weights(
                "mof-2020",
                Form.of(row("数量指标", null), Row.of("", "", "", "").under().worth(null, null))))
        .isEqualTo("50 0");
  }

  @Test
  void aLevelWithoutPointsIsUndecided() {
    Form form = Form.of(row("产出指标", null), row("决策", null)).with(TEN);

    assertThat(Scorer.score(form.project(), ShippedPolicies.baseline()).items())
        .extracting(ScoreItem::rule)
        .containsExactly("EXECUTION", "AT_LEAST", "WEIGHT_MISSING");
    assertThat(
            Scorer.score(
                    Form.of(row("决策", null)).heading("决策", "0").project(),
                    ShippedPolicies.baseline())
                .items())
        .extracting(ScoreItem::rule)
        .containsExactly("WEIGHT_MISSING");
  }

  @Test
  void aFundBlockAloneTakesThePolicysPoints() {
    Fund scored = Form.total("100", "100", "50", null, null, "5");

    assertThat(weights("mof-2020", Form.of().with(scored))).isEqualTo("10");
    assertThat(weights("mof-2020", Form.of().with(TEN))).isEqualTo("10");
  }

  @Test
  void aNegativeWeightIsNone() {
    assertThat(weights("mof-2020", Form.of(row("产出指标", "-5"), row("效益指标", "100"))))
        .isEqualTo("0 100");
  }

  private static Row row(String level1, String weight) {
    return Row.of("", "次数", "≥5次", "5次").under(level1).worth(weight, null);
  }

  private static String weights(String policy, Form form) {
    StringBuilder weights = new StringBuilder();
    Scorer.score(form.project(), ShippedPolicies.byId(policy).orElseThrow())
        .items()
        .forEach(
            item -> {
              String points = item.weight().stripTrailingZeros().toPlainString();
              weights.append(weights.isEmpty() ? "" : " ").append(points);
            });
    return weights.toString();
  }
}
