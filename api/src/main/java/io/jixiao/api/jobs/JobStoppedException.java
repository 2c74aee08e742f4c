package io.jixiao.api.jobs;

/** The job must not be worked on here any longer: its lease is lost, or the service shuts down. */
public final class JobStoppedException extends RuntimeException {

  public JobStoppedException(String message) {
    super(message);
  }
}
