package io.jixiao.schema.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExamplesTest {

  static List<WorkedExample> examples() {
    return WorkedExample.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void pointsAreThoseComputedByHand(WorkedExample example) {
    assertThat(List.of(example.scoredOutcome(), example.readAttainment()))
        .containsExactly(example.outcome(), example.attainment());
  }

  @Test
  void everyRuleHasAnExample() {
    List<String> rules =
        examples().stream().map(example -> example.scored().rule()).distinct().toList();

    assertThat(rules)
        .containsAll(
            Rules.IN_ORDER.stream()
                .map(Rule::code)
                // without a weight there is nothing to show beside a target and an actual
                .filter(code -> !code.equals(WeightMissingRule.CODE))
                .toList())
        .contains(OverAchievementRule.CODE);
  }

  @Test
  void everyPolicyAboutIndicatorsHasAnExample() {
    List<String> others =
        List.of("cost-own-level", "no-execution-points", "initial-budget", "execution-caps");

    assertThat(examples().stream().map(WorkedExample::policy).distinct())
        .containsExactlyInAnyOrderElementsOf(
            ShippedPolicies.all().stream()
                .map(ScoringPolicy::id)
                .filter(id -> !others.contains(id))
                .toList());
  }
}
