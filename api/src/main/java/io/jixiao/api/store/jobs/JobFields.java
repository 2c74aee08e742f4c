package io.jixiao.api.store.jobs;

/** Fields and states that the documents of all jobs have. */
public final class JobFields {
  public static final String ID = "_id";
  public static final String STATUS = "status";
  public static final String LEASE = "lease";

  /** Unique together with the id, so that the embedded store finds a job by its owner. */
  public static final String OWNER = "lease.owner";

  public static final String UNTIL = "lease.until";
  public static final String ATTEMPT = "attempt";

  /** When a job that failed may be tried again. */
  public static final String NOT_BEFORE = "notBefore";

  public static final String CREATED_AT = "createdAt";
  public static final String FINISHED_AT = "finishedAt";

  /** Nobody works on it. */
  public static final String QUEUED = "QUEUED";

  /** It belongs to whoever holds its lease. */
  public static final String RUNNING = "RUNNING";

  private JobFields() {}
}
