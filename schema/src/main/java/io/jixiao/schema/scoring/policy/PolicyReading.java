package io.jixiao.schema.scoring.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a policy as it was written.
 *
 * @param policy null where there are problems
 * @param problems every one, in the order of the settings
 */
public record PolicyReading(@Nullable ScoringPolicy policy, List<PolicyProblem> problems) {
  public PolicyReading {
    problems = List.copyOf(problems);
  }
}
