package io.jixiao.schema.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyWriterTest {

  static List<ScoringPolicy> policies() {
    return ShippedPolicies.all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void whatIsWrittenReadsTheSameWithoutABaseline(ScoringPolicy policy) {
    PolicyReading reading = PolicyReader.read(PolicyWriter.write(policy), null);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.policy()).isEqualTo(policy);
  }

  @Test
  void overridesAndAFixedFullMarkAreWritten() {
    ScoringPolicy base = ShippedPolicies.baseline();
    ScoringPolicy policy =
        new ScoringPolicy(
            "own",
            2,
            base.name(),
            base.source(),
            base.weights(),
            base.execution(),
            base.rules(),
            List.of(
                new RuleOverride(
                    "成本", null, ShippedPolicies.byId("limit-linear").orElseThrow().rules())),
            List.of(new ExecutionCap(BigDecimal.TEN, BigDecimal.ONE)),
            base.rounding(),
            base.grades(),
            new BigDecimal("90"));

    assertThat(PolicyReader.read(PolicyWriter.write(policy)).policy()).isEqualTo(policy);
  }

  @Test
  void settingsAreMappingsListsTextsAndNumbers() {
    Map<String, Object> written = PolicyWriter.write(ShippedPolicies.baseline());

    assertThat(written.keySet())
        .containsExactly(
            "id",
            "version",
            "name",
            "source",
            "weights",
            "execution",
            "rules",
            "overrides",
            "caps",
            "rounding",
            "grades");
    assertThat(written.get("execution"))
        .isEqualTo(Map.of("basis", "RATE", "denominator", "ADJUSTED"));
    assertThat(written.get("rounding")).isEqualTo(Map.of("scale", 2, "mode", "HALF_UP"));
  }
}
