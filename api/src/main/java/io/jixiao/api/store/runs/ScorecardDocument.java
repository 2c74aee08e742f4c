package io.jixiao.api.store.runs;

import io.jixiao.schema.project.Grade;
import io.jixiao.schema.scoring.summary.ScoreChange;
import java.math.BigDecimal;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code scorecards}. It stays with its run when the project changes, and goes when
 * the project is deleted.
 *
 * @param id run and project: who writes it again writes over it
 * @param unscored true or null
 * @param items see {@link PackedItems}; null where left out of a query
 */
public record ScorecardDocument(
    @BsonId String id,
    String projectId,
    int revision,
    String name,
    @Nullable BigDecimal before,
    @Nullable Grade gradeBefore,
    BigDecimal total,
    Grade grade,
    BigDecimal fullMark,
    BigDecimal keptInBandWeight,
    BigDecimal undecidedWeight,
    @Nullable BigDecimal executionScore,
    @Nullable Boolean unscored,
    @Nullable String items) {

  static final String ID = "_id";
  static final String ITEMS = "items";

  private static final char OF = ':';

  /** Ids are of one length, so no other run lies between. */
  private static final char BEHIND = OF + 1;

  static String id(String runId, String projectId) {
    return runId + OF + projectId;
  }

  /** Less than the id of any scorecard of the run. */
  static String first(String runId) {
    return runId + OF;
  }

  /** Greater than the id of any scorecard of the run. */
  static String last(String runId) {
    return runId + BEHIND;
  }

  static ScorecardDocument of(StoredScorecard card) {
    ScoreChange change = card.change();
    return new ScorecardDocument(
        id(card.runId(), change.projectId()),
        change.projectId(),
        card.projectRevision(),
        change.name(),
        change.before(),
        change.gradeBefore(),
        change.after(),
        change.gradeAfter(),
        change.fullMark(),
        change.keptInBandWeight(),
        change.undecidedWeight(),
        card.executionScore(),
        card.unscored() ? true : null,
        PackedItems.pack(card.items()));
  }

  StoredScorecard card() {
    return new StoredScorecard(
        id.substring(0, id.indexOf(OF)),
        revision,
        new ScoreChange(
            projectId,
            name,
            before,
            gradeBefore,
            total,
            grade,
            fullMark,
            keptInBandWeight,
            undecidedWeight),
        unscored != null,
        executionScore,
        PackedItems.unpack(items));
  }
}
