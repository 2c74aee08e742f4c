package io.jixiao.api.jobs;

/**
 * Why a job could not be brought to its end.
 *
 * @param argument for the sentence: how many attempts there were, or the incident's id in the log
 */
public record JobProblem(Code code, String argument) {

  /** For machines; the name stands in what clients are told. */
  public enum Code {
    /** Every attempt ended with the process that made it. */
    GIVEN_UP,
    /** The attempts failed; the log says why. */
    INTERNAL_ERROR
  }
}
