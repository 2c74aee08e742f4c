package io.jixiao.api.store.runs;

import org.jspecify.annotations.Nullable;

/**
 * What became of the projects of a run; {@code found = scored + unscored + failed} at any moment,
 * so a run that is going has found what it has worked on so far.
 *
 * @param scored those that were worked on and are none of the next
 * @param unscored those whose form has no points to earn; none in an audit
 * @param failed those on which the work failed; the log has the cause
 * @param audit what an audit has made of them; null in a run of another kind
 */
public record RunCounts(
    int found, int scored, int unscored, int failed, @Nullable AuditTally audit) {

  public static final RunCounts NONE = new RunCounts(0, 0, 0, 0);

  public RunCounts {
    if (found != scored + unscored + failed) {
      throw new IllegalArgumentException(
          "%d found are not %d scored + %d unscored + %d failed"
              .formatted(found, scored, unscored, failed));
    }
  }

  /** Of a run that is no audit. */
  public RunCounts(int found, int scored, int unscored, int failed) {
    this(found, scored, unscored, failed, null);
  }

  public RunCounts plus(RunCounts more) {
    return new RunCounts(
        found + more.found,
        scored + more.scored,
        unscored + more.unscored,
        failed + more.failed,
        audit == null ? more.audit : more.audit == null ? audit : audit.plus(more.audit));
  }
}
