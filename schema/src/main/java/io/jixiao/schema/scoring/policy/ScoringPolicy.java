package io.jixiao.schema.scoring.policy;

import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named, versioned set of scoring rules. {@link PolicyReader} makes one of data and lists what is
 * wrong with it.
 *
 * @param id {@code mof-2020}
 * @param source where the rules come from
 * @param weights for forms that print none
 * @param overrides of {@code rules} for some indicators; the first that fits decides
 * @param caps on the total by execution rate, each for rates below its edge; lowest edge first
 * @param fullMark what the grade's shares refer to; null for the sum of the form's weights
 */
public record ScoringPolicy(
    String id,
    int version,
    Text name,
    Text source,
    DefaultWeights weights,
    ExecutionRules execution,
    IndicatorRules rules,
    List<RuleOverride> overrides,
    List<ExecutionCap> caps,
    Rounding rounding,
    GradeEdges grades,
    @Nullable BigDecimal fullMark) {

  public ScoringPolicy {
    overrides = List.copyOf(overrides);
    caps = List.copyOf(caps);
  }

  /** The same rules under another version. */
  public ScoringPolicy inVersion(int version) {
    return new ScoringPolicy(
        id, version, name, source, weights, execution, rules, overrides, caps, rounding, grades,
        fullMark);
  }

  /** The rules for one indicator. */
  public IndicatorRules rulesFor(Indicator indicator) {
    for (RuleOverride override : overrides) {
      if (override.fits(indicator)) {
        return override.rules();
      }
    }
    return rules;
  }
}
