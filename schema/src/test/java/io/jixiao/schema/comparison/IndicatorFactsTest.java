package io.jixiao.schema.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.comparison.IndicatorFact.Found;
import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorFactsTest {
  private static final Form FORM =
      Form.of(
          Row.of("数量指标", "翻修教室", "≥10间", "8间").worth("50", "50"),
          Row.of("质量指标", "验收合格率", "≥90%", "95%").adjustedTo("≥96%").worth("40", "40"));

  @Test
  void stateWhatTargetActualAndPolicySay() {
    List<IndicatorFact> facts = scored(FORM.project());

    assertThat(facts).extracting(IndicatorFact::ordinal).containsExactly(1, 2);
    IndicatorFact first = facts.get(0);
    assertThat(first.indicator().name()).isEqualTo("翻修教室");
    assertThat(first.attainment().met()).isFalse();
    assertThat(first.attainment().ratio()).isEqualTo(new BigDecimal("0.8000"));
    assertThat(first.recomputed()).isEqualByComparingTo("40");
    assertThat(first.difference()).isEqualByComparingTo("-10");
    assertThat(first.rule()).isEqualTo("AT_LEAST");
    assertThat(first.undecided()).isFalse();
    assertThat(facts.get(1).countingTarget().text()).isEqualTo("≥96%");
  }

  /** The fund block has an item of its own before those of the indicators. */
  @Test
  void takeNoPointsFromTheFundBlock() {
    Form withFunds =
        Form.of(Row.of("数量指标", "翻修教室", "≥10间", "10间").worth("90", "80"))
            .with(Form.total("100", "100", "50", "50", "10", "5"));

    assertThat(scored(withFunds.project()))
        .singleElement()
        .satisfies(fact -> assertThat(fact.recomputed()).isEqualByComparingTo("90"));
  }

  @Test
  void haveNoPointsWithoutACardOrWithACardWithoutPoints() {
    Project without = Form.of(Row.of("数量指标", "翻修教室", "≥10间", "8间").worth(null, null)).project();

    assertThat(scored(without)).singleElement().satisfies(IndicatorFactsTest::isUnscored);
    assertThat(IndicatorFacts.of(fact(FORM.project()), null))
        .hasSize(2)
        .allSatisfy(IndicatorFactsTest::isUnscored);
  }

  @Test
  void carryWhatWasFoundAboutThem() {
    Found found = new Found("ACTUAL_MISSING", Severity.WARNING);
    IndicatorFact fact = scored(FORM.project()).get(1);

    assertThat(fact.findings()).isEmpty();
    assertThat(fact.with(List.of(found)).findings()).containsExactly(found);
    assertThat(fact.with(List.of(found)).ordinal()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "indicators[0].actual, 1",
        "indicators[11].target, 12",
        "indicators[3], 4",
        "indicators[3].attributes[0], 4",
        "funds[0].executed, 0",
        "indicators, 0",
        "indicators[x].actual, 0",
        "indicators[99999999999].actual, 0",
        "-, 0"
      })
  void belongToTheIndicatorThatAPathNames(String path, int ordinal) {
    assertThat(IndicatorFacts.ordinal(path)).isEqualTo(ordinal);
  }

  private static void isUnscored(IndicatorFact fact) {
    assertThat(fact.recomputed()).isNull();
    assertThat(fact.difference()).isNull();
    assertThat(fact.rule()).isNull();
    assertThat(fact.undecided()).isNull();
  }

  private static List<IndicatorFact> scored(Project project) {
    return IndicatorFacts.of(fact(project), Scorer.score(project, ShippedPolicies.baseline()));
  }

  private static ProjectFact fact(Project project) {
    return new ProjectFact("p", project, List.of(), Set.of(), Set.of());
  }
}
