package io.jixiao.api.store.imports;

import io.jixiao.api.store.jobs.LeasedJob;

/**
 * An import that this process may work on until its lease ends.
 *
 * @param owner whose lease it is; every write on the job names it
 * @param attempt counts from 1
 */
public record LeasedImport(String id, String owner, int attempt, NewImport request)
    implements LeasedJob {}
