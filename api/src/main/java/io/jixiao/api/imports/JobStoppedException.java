package io.jixiao.api.imports;

/** The job must not be worked on here any longer: its lease is lost, or the service shuts down. */
final class JobStoppedException extends RuntimeException {

  JobStoppedException(String message) {
    super(message);
  }
}
