package io.jixiao.schema.scoring.policy;

import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;

/**
 * Something that is wrong with a policy as it was written.
 *
 * @param path {@code rules.bands.metFrom}; empty for the policy as a whole
 */
public record PolicyProblem(Code code, String path, Text message) {

  /** What can be wrong; the sentences stand in the message bundles under its name. */
  public enum Code {
    /** A setting that has to be there. */
    MISSING,
    NOT_A_MAPPING,
    NOT_A_LIST,
    NOT_A_TEXT,
    NOT_A_NUMBER,
    NOT_TRUE_OR_FALSE,
    /** None of the words that can stand there: the words, what stands there. */
    NOT_ONE_OF,
    /** A setting that nobody knows: its name, the known ones. */
    UNKNOWN,
    /** The least, the greatest, what stands there. */
    OUT_OF_RANGE,
    /** The most that can be, what stands there. */
    TOO_MANY,
    /** Letters, digits, dots and dashes only. */
    BAD_ID,
    /** An edge that is not below the one before it. */
    NOT_FALLING,
    /** An edge that is not above the one before it. */
    NOT_RISING,
    /** An override that fits every indicator. */
    FITS_ALL,
    /** A table without rows, which its mode needs. */
    STEPS_MISSING
  }

  private static final Messages MESSAGES = Messages.beside(PolicyProblem.class, "problems");

  static PolicyProblem of(Code code, String path, Object... arguments) {
    return new PolicyProblem(code, path, MESSAGES.text(code.name(), arguments));
  }
}
