package io.jixiao.api.store.runs;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.jixiao.api.store.jobs.JobFields;
import io.jixiao.schema.scoring.summary.RescoreSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the scorecards of runs, in the order of their projects' ids. */
@Component
public class ScorecardStore {

  public static final String ID = ScorecardDocument.ID;

  private static final int DUPLICATE_KEY = 11000;
  private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);
  private static final BulkWriteOptions UNORDERED_BULK = new BulkWriteOptions().ordered(false);
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final RunCollections collections;

  ScorecardStore(RunCollections collections) {
    this.collections = collections;
  }

  /** Writes scorecards; those that are there already, from an attempt that broke off, anew. */
  public void write(List<StoredScorecard> cards) {
    if (cards.isEmpty()) {
      return;
    }
    List<ScorecardDocument> documents = cards.stream().map(ScorecardDocument::of).toList();
    try {
      collections.scorecards().insertMany(documents, UNORDERED);
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw e;
      }
      collections
          .scorecards()
          .bulkWrite(documents.stream().map(ScorecardStore::replacement).toList(), UNORDERED_BULK);
    }
  }

  private static ReplaceOneModel<ScorecardDocument> replacement(ScorecardDocument document) {
    return new ReplaceOneModel<>(Filters.eq(ID, document.id()), document, UPSERT);
  }

  /** Keeps what the scorecards of a run come to. */
  public void summarize(String runId, RescoreSummary summary) {
    collections
        .summaries()
        .replaceOne(Filters.eq(ID, runId), new SummaryDocument(runId, summary), UPSERT);
  }

  /** The condition that a scorecard is one of a run. */
  public static Bson of(String runId) {
    return and(gt(ID, ScorecardDocument.first(runId)), lt(ID, ScorecardDocument.last(runId)));
  }

  /** The key by which a scorecard is ordered. */
  public static String id(StoredScorecard card) {
    return ScorecardDocument.id(card.runId(), card.projectId());
  }

  /** The scorecards that {@code filter} finds. */
  public List<StoredScorecard> find(Bson filter, Bson sort, int limit) {
    return collections
        .scorecards()
        .find(filter)
        .sort(sort)
        .limit(limit)
        .batchSize(limit + 1)
        .map(ScorecardDocument::card)
        .into(new ArrayList<>());
  }

  /**
   * Scorecards of a run without their items, in the order of their projects' ids.
   *
   * @param after id of the project behind which they begin; null for the first
   * @param to id of the last project that can be among them; null for no end
   */
  public List<StoredScorecard> next(
      String runId, @Nullable String after, @Nullable String to, int limit) {
    Bson from =
        gt(ID, after == null ? ScorecardDocument.first(runId) : ScorecardDocument.id(runId, after));
    Bson end =
        to == null
            ? lt(ID, ScorecardDocument.last(runId))
            : lte(ID, ScorecardDocument.id(runId, to));
    return collections
        .scorecards()
        .find(and(from, end))
        .sort(ascending(ID))
        .limit(limit)
        .batchSize(limit + 1)
        .projection(exclude(ScorecardDocument.ITEMS))
        .map(ScorecardDocument::card)
        .into(new ArrayList<>());
  }

  /**
   * Takes the scorecards of projects away, in whatever run; what the runs come to stays. One round
   * trip for each run.
   */
  public void forget(Collection<String> projectIds) {
    for (String runId : runs()) {
      collections
          .scorecards()
          .deleteMany(
              in(ID, projectIds.stream().map(each -> ScorecardDocument.id(runId, each)).toList()));
    }
  }

  private List<String> runs() {
    return collections
        .runs()
        .withDocumentClass(Document.class)
        .find()
        .projection(include(JobFields.ID))
        .map(run -> run.getString(JobFields.ID))
        .into(new ArrayList<>());
  }

  /** Takes the scorecards of a run away, and what they come to. */
  void remove(String runId) {
    collections.scorecards().deleteMany(of(runId));
    collections.summaries().deleteOne(Filters.eq(ID, runId));
  }
}
