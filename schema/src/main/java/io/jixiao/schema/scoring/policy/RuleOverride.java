package io.jixiao.schema.scoring.policy;

import io.jixiao.schema.project.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Other rules for some indicators.
 *
 * @param level what one of the headings above it contains (成本); null for any
 * @param name what its name contains; null for any
 */
public record RuleOverride(@Nullable String level, @Nullable String name, IndicatorRules rules) {

  boolean fits(Indicator indicator) {
    return (name == null || indicator.name().contains(name))
        && (level == null || isUnder(level, indicator));
  }

  private static boolean isUnder(String level, Indicator indicator) {
    for (String heading : indicator.path()) {
      if (heading.contains(level)) {
        return true;
      }
    }
    return false;
  }
}
