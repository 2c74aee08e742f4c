package io.jixiao.schema.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionTest {
  private static final Row NINETY = Row.of("数量指标", "次数", "≥5次", "5次").worth("90", "90");

  /** 29.99 of 50 is 5.998 at 昌吉 协同办公; 5658770.43 of 7340000 is 7.7095… at 六盘水 拘押场所. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "mof-2020, 500000, 500000, 299900, 59.98%, 10, 6, EXECUTION.share 6.00",
        "mof-2020, 7340000, 7340000, 5658770.43, 77.09%, 10, 7.71, EXECUTION.share 7.71",
        "mof-2020, 100, 200, 100, -, 10, 5, EXECUTION.share 5.00",
        "mof-2020, 100, 200, 199.9, -, 10, 5, EXECUTION.share 10.00",
        "mof-2020, 100, 200, 200, -, 10, 5, EXECUTION.whole 10.00",
        "mof-2020, 100, 200, 201, -, 10, 5, EXECUTION.whole 10.00",
        "mof-2020, 100, 200, -1, -, 10, 5, EXECUTION.share 0.00",
        "mof-2020, 100, -, 50, -, 10, 5, EXECUTION.share 5.00",
        "initial-budget, 100, 200, 50, -, 10, 5, EXECUTION.share 5.00",
        "initial-budget, -, 200, 50, -, 10, 5, EXECUTION.share 2.50",
        "mof-2020, 100, 0, 0, 0, 10, 0, EXECUTION.unbudgeted 0.00",
        "mof-2020, 100, 0, 5, 0, 10, 3, EXECUTION.unbudgeted 0.00",
        "mof-2020, 100, 0, -, 77.09%, 10, 5, EXECUTION.printed 7.71",
        "mof-2020, -, -, 50, 77.09%, 10, 5, EXECUTION.printed 7.71",
        "mof-2020, -, 100, -, 120%, 10, 5, EXECUTION.printed 10.00",
        "mof-2020, -, 100, -, -, 10, 5, OPEN.kept 5.00",
        "mof-2020, -, 100, -, 未知, 10, -, OPEN.unscored 0.00",
        "undecided-zero, -, 100, -, -, 10, 5, OPEN.zero 0.00",
        "as-reported, 100, 100, 50, -, 10, 8, REPORTED.kept 8.00",
        "as-reported, 100, 100, 50, -, 10, -, OPEN.unscored 0.00"
      })
  void fundBlockEarnsItsShare(
      String policy,
      String initial,
      String adjusted,
      String executed,
      String rate,
      String weight,
      String score,
      String outcome) {
    Fund total = Form.total(initial, adjusted, executed, rate, weight, score);

    Scorecard card = scored(policy, Form.of(NINETY).with(total));

    ScoreItem item = card.items().get(0);
    assertThat(item.explanation().key() + " " + item.earned()).isEqualTo(outcome);
    assertThat(item.indicatorId()).isNull();
    assertThat(card.executionScore()).isEqualTo(item.earned());
    assertThat(item.undecided()).isEqualTo(outcome.startsWith("OPEN"));
  }

  /** 90 of 100 are printed for one row; how the other ten are shared, nothing tells. */
  @Test
  void aScoreWithoutPointsToEarnIsNotCounted() {
    Fund unweighted = Form.total("100", "100", "50", null, null, "5");

    ScoreItem item =
        scored("mof-2020", Form.of(NINETY, NINETY.worth(null, "5")).with(unweighted))
            .items()
            .get(0);

    assertThat(item.rule()).isEqualTo("WEIGHT_MISSING");
    assertThat(item.earned()).isEqualTo("0.00");
    assertThat(item.undecided()).isTrue();
  }

  @Test
  void pointsOfTheFundBlockComeFirstAndIndicatorsFollowInOrder() {
    Scorecard card =
        scored(
            "mof-2020",
            Form.of(NINETY.worth("40", "40"), NINETY.worth("50", "40"))
                .with(Form.total("100", "100", "50", null, "10", "6")));

    assertThat(card.items())
        .extracting(ScoreItem::indicatorId, item -> item.earned().toPlainString())
        .containsExactly(tuple(null, "5.00"), tuple("id-0", "40.00"), tuple("id-1", "50.00"));
    assertThat(card.items())
        .extracting(item -> item.difference().toPlainString())
        .containsExactly("-1.00", "0.00", "10.00");
  }

  @Test
  void withoutATotalTheRowWithPointsCounts() {
    Fund parts = Form.fund(FundKind.OTHER, "1", "1", "0", null, null, null);
    Fund scored = Form.fund(FundKind.LOCAL, "100", "100", "80", null, "10", "9");
    Fund late = Form.total("100", "100", "70", null, "10", "9");

    assertThat(executionScore(parts, scored)).isEqualTo("8.00");
    assertThat(executionScore(parts, scored, late)).isEqualTo("7.00");
    assertThat(executionScore(scored)).isEqualTo("8.00");
    assertThat(executionScore(parts)).isEqualTo("0.00");
    assertThat(executionScore(parts, parts)).isEqualTo("none");
  }

  @Test
  void noPointsForTheFundBlockIsNoItem() {
    Fund silent = Form.total("100", "100", "50", null, null, null);

    assertThat(scored("mof-2020", Form.of(NINETY.worth("100", "90"))).executionScore()).isNull();
    assertThat(scored("mof-2020", Form.of(NINETY.worth("100", "90")).with(silent)).items())
        .hasSize(1);
    assertThat(
            scored(
                    "no-execution-points",
                    Form.of(NINETY).with(Form.total("100", "100", "50", null, "10", "5")))
                .items())
        .hasSize(1);
  }

  private static String executionScore(Fund... funds) {
    Scorecard card = scored("mof-2020", Form.of(NINETY).with(funds));
    return card.executionScore() == null ? "none" : card.executionScore().toPlainString();
  }

  private static Scorecard scored(String policy, Form form) {
    return Scorer.score(form.project(), ShippedPolicies.byId(policy).orElseThrow());
  }
}
