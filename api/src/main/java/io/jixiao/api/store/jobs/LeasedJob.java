package io.jixiao.api.store.jobs;

/** A job that this process may work on until its lease ends. */
public interface LeasedJob {

  String id();

  /** Whose lease it is; every write on the job names it. */
  String owner();

  /** Counts from 1. */
  int attempt();
}
