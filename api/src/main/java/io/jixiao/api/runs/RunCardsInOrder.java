package io.jixiao.api.runs;

import io.jixiao.api.store.runs.ScorecardStore;
import io.jixiao.api.store.runs.StoredScorecard;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scorecards of a run by project id, read some at a time. */
final class RunCardsInOrder {

  private static final int AT_A_TIME = 500;

  private final ScorecardStore store;
  private final String runId;
  private Iterator<StoredScorecard> some = List.<StoredScorecard>of().iterator();
  private @Nullable String last;
  private boolean more = true;
  private @Nullable StoredScorecard head;

  /**
   * @param after id of the project behind which they begin; null for the first
   */
  RunCardsInOrder(ScorecardStore store, String runId, @Nullable String after) {
    this.store = store;
    this.runId = runId;
    this.last = after;
    advance();
  }

  /** The next scorecard; null at the end. */
  @Nullable StoredScorecard head() {
    return head;
  }

  void advance() {
    if (!some.hasNext() && more) {
      List<StoredScorecard> next = store.next(runId, last, null, AT_A_TIME);
      more = next.size() == AT_A_TIME;
      some = next.iterator();
    }
    head = some.hasNext() ? some.next() : null;
    last = head == null ? last : head.projectId();
  }
}
