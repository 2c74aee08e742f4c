package io.jixiao.api.store.runs;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import io.jixiao.api.store.jobs.JobFields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Takes away runs that have ended, and what they left. A run that has ended is never taken up
 * again. It is marked first, and nobody finds it from then on; then its scorecards go, then the
 * run: so whoever still finds it after reading its scorecards has read them all, and what a crash
 * leaves half done is found by the mark.
 */
@Component
public class RunRemoval {

  private static final int AT_A_TIME = 100;
  private static final Bson ENDED =
      in(
          JobFields.STATUS,
          Arrays.stream(RunStatus.values()).filter(RunStatus::finished).map(Enum::name).toList());

  private final RunCollections collections;
  private final ScorecardStore scorecards;

  RunRemoval(RunCollections collections, ScorecardStore scorecards) {
    this.collections = collections;
    this.scorecards = scorecards;
  }

  /** Takes a run away; false where there is none that has ended. */
  public boolean remove(String id) {
    boolean marked =
        collections
                .runs()
                .updateOne(and(eq(JobFields.ID, id), ENDED), set(RunDocument.REMOVED, true))
                .getMatchedCount()
            == 1;
    if (marked) {
      scorecards.remove(id);
      collections.runs().deleteOne(eq(JobFields.ID, id));
    }
    return marked;
  }

  /**
   * Takes away the runs that ended before {@code moment}, and those that somebody else has begun to
   * take away.
   *
   * @return how many
   */
  public int removeEndedBefore(Instant moment) {
    Bson due = or(and(ENDED, lt(JobFields.FINISHED_AT, moment)), eq(RunDocument.REMOVED, true));
    int removed = 0;
    List<String> some;
    do {
      some =
          collections
              .runs()
              .withDocumentClass(Document.class)
              .find(due)
              .limit(AT_A_TIME)
              .projection(include(JobFields.ID))
              .map(run -> run.getString(JobFields.ID))
              .into(new ArrayList<>());
      for (String id : some) {
        removed += remove(id) ? 1 : 0;
      }
    } while (some.size() == AT_A_TIME);
    return removed;
  }
}
