package io.jixiao.schema.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.scoring.policy.PolicyWriter;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/SCORING.md} names all that there is. */
class ScoringGuideTest {
  private static final List<String> SAID_BY_ITSELF =
      List.of("id", "version", "name", "source", "zh", "en");

  @Test
  void namesEveryPolicyRuleAndSetting() throws IOException {
    String guide = Files.readString(Path.of("docs/SCORING.md"));
    Stream<String> policies = ShippedPolicies.all().stream().map(ScoringPolicy::id);
    Stream<String> rules =
        Stream.concat(
            Rules.IN_ORDER.stream().map(Rule::code),
            Stream.of(ExecutionRule.CODE, OverAchievementRule.CODE));
    Stream<String> settings =
        ShippedPolicies.all().stream()
            .flatMap(policy -> names(PolicyWriter.write(policy)))
            .filter(name -> !SAID_BY_ITSELF.contains(name));

    assertThat(Stream.of(policies, rules, settings).flatMap(names -> names))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(guide).containsPattern("[`. {,:]" + name + "[`., :}]"));
  }

  private static Stream<String> names(Object settings) {
    if (settings instanceof Map<?, ?> group) {
      return group.entrySet().stream()
          .flatMap(
              each -> Stream.concat(Stream.of((String) each.getKey()), names(each.getValue())));
    }
    return settings instanceof List<?> list
        ? list.stream().flatMap(ScoringGuideTest::names)
        : Stream.empty();
  }
}
