package io.jixiao.api.store.runs;

import org.jspecify.annotations.Nullable;

/**
 * What a run is to do.
 *
 * @param policyId under which projects are scored; null where each has its own policy
 * @param policyVersion that of the moment in which it was asked for, whatever is saved later; 0
 *     where each project has its own policy
 * @param filter which projects, in JSON; null for all
 * @param rules tells the policies of that moment from others, where each project has its own
 */
public record RunOrder(
    RunKind kind,
    @Nullable String policyId,
    int policyVersion,
    @Nullable String filter,
    @Nullable String rules) {

  /** To score projects under a policy. */
  public static RunOrder rescore(String policyId, int policyVersion, @Nullable String filter) {
    return new RunOrder(RunKind.RESCORE, policyId, policyVersion, filter, null);
  }

  /** To audit projects, each under its own policy. */
  public static RunOrder audit(@Nullable String filter, String rules) {
    return new RunOrder(RunKind.AUDIT, null, 0, filter, rules);
  }
}
