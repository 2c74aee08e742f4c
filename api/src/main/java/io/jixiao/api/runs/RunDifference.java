package io.jixiao.api.runs;

import io.jixiao.api.store.runs.StoredScorecard;
import io.jixiao.schema.project.Grade;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What two runs made of a project.
 *
 * @param before what the earlier run made of it; null where it did not score it
 * @param after what the later run made of it; null where it did not score it
 */
record RunDifference(String projectId, String name, @Nullable Score before, @Nullable Score after) {

  /** A total of one of the runs. */
  record Score(BigDecimal total, Grade grade, int projectRevision) {}

  /**
   * @param before null where the earlier run has none
   * @param after null where the later run has none; one of them is there
   */
  static RunDifference of(@Nullable StoredScorecard before, @Nullable StoredScorecard after) {
    StoredScorecard newest = after == null ? before : after;
    if (newest == null) {
      throw new IllegalArgumentException("no scorecard at all");
    }
    return new RunDifference(
        newest.projectId(), newest.change().name(), score(before), score(after));
  }

  private static @Nullable Score score(@Nullable StoredScorecard card) {
    return card == null || card.unscored()
        ? null
        : new Score(card.change().after(), card.change().gradeAfter(), card.projectRevision());
  }

  /** Total after less total before; null where one of them is missing. */
  public @Nullable BigDecimal difference() {
    return before == null || after == null ? null : after.total().subtract(before.total());
  }

  boolean hasOtherGrade() {
    return before != null && after != null && before.grade() != after.grade();
  }

  /** Whether there is something to tell. */
  boolean differs() {
    BigDecimal difference = difference();
    return difference == null
        ? (before == null) != (after == null)
        : difference.signum() != 0 || hasOtherGrade();
  }
}
