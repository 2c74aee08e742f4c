package io.jixiao.api.store.runs;

import io.jixiao.schema.scoring.summary.ScoreChange;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run made of a project.
 *
 * @param projectRevision the form that was scored
 * @param change from the reported score to the recomputed one
 * @param unscored whether the form has no points to earn: 0 of 100 then says nothing
 * @param executionScore null where the form has no points for the fund block
 * @param items the fund block first, then the indicators in sheet order; empty where not read
 */
public record StoredScorecard(
    String runId,
    int projectRevision,
    ScoreChange change,
    boolean unscored,
    @Nullable BigDecimal executionScore,
    List<StoredItem> items) {

  public StoredScorecard {
    items = List.copyOf(items);
  }

  public String projectId() {
    return change.projectId();
  }
}
