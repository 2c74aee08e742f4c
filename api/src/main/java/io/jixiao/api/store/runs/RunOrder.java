package io.jixiao.api.store.runs;

import org.jspecify.annotations.Nullable;

/**
 * What a run is to do.
 *
 * @param policyVersion that of the moment in which it was asked for, whatever is saved later
 * @param filter which projects, in JSON; null for all
 */
public record RunOrder(RunKind kind, String policyId, int policyVersion, @Nullable String filter) {}
