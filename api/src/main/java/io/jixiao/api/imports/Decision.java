package io.jixiao.api.imports;

import io.jixiao.schema.report.Problem;

/** What is to become of a form. */
sealed interface Decision {

  /** It is saved. */
  record Save(ReadForm.Accepted project) implements Decision {}

  /**
   * An earlier form of the upload says the same.
   *
   * @param form the number of the earlier one
   */
  record SameAs(int form) implements Decision {}

  /** It is not saved. */
  record Reject(Problem problem) implements Decision {}
}
