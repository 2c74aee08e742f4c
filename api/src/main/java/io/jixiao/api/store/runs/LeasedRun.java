package io.jixiao.api.store.runs;

import io.jixiao.api.store.jobs.LeasedJob;

/**
 * A run that this process may work on until its lease ends.
 *
 * @param state where the attempt before left it
 */
public record LeasedRun(String id, String owner, int attempt, RunOrder order, RunState state)
    implements LeasedJob {}
