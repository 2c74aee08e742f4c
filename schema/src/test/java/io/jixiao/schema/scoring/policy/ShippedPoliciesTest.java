package io.jixiao.schema.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedPoliciesTest {

  static List<ScoringPolicy> policies() {
    return ShippedPolicies.all();
  }

  @Test
  void theBaselineComesFirstAndIdsAreUnique() {
    assertThat(ShippedPolicies.baseline().id()).isEqualTo("mof-2020");
    assertThat(policies()).extracting(ScoringPolicy::id).doesNotHaveDuplicates().hasSize(19);
    assertThat(policies().get(0)).isSameAs(ShippedPolicies.baseline());
    assertThat(ShippedPolicies.byId("as-reported")).isPresent();
    assertThat(ShippedPolicies.byId("nobody")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void eachSaysInBothLanguagesWhatItIsAndWhereItComesFrom(ScoringPolicy policy) {
    assertThat(policy.name().zh()).containsPattern("\\p{IsHan}");
    assertThat(policy.source().zh()).containsPattern("\\p{IsHan}").endsWith("。");
    assertThat(policy.name().en()).doesNotContainPattern("\\p{IsHan}");
    assertThat(policy.source().en()).doesNotContainPattern("\\p{IsHan}").endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void eachButTheBaselineDiffersFromIt(ScoringPolicy policy) {
    ScoringPolicy base = ShippedPolicies.baseline();
    ScoringPolicy settings =
        new ScoringPolicy(
            base.id(),
            base.version(),
            base.name(),
            base.source(),
            policy.weights(),
            policy.execution(),
            policy.rules(),
            policy.overrides(),
            policy.caps(),
            policy.rounding(),
            policy.grades(),
            policy.fullMark());

    assertThat(settings.equals(base)).isEqualTo(policy.equals(base));
  }
}
