package io.jixiao.api.store.runs;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import io.jixiao.api.store.jobs.JobFields;
import io.jixiao.schema.scoring.summary.RescoreSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Reads runs. Every method is one round trip. */
@Component
public class RunStore {

  /** Paths of the fields that queries name. */
  public static final String ID = JobFields.ID;

  public static final String CREATED_AT = JobFields.CREATED_AT;

  private final RunCollections collections;

  RunStore(RunCollections collections) {
    this.collections = collections;
  }

  public Optional<Run> find(RunKind kind, String id) {
    Bson filter = and(eq(JobFields.ID, id), of(kind));
    return Optional.ofNullable(collections.runs().find(filter).first()).map(RunDocument::run);
  }

  /** The runs that {@code filter} finds. */
  public List<Run> find(Bson filter, Bson sort, int limit) {
    return collections
        .runs()
        .find(filter)
        .sort(sort)
        .limit(limit)
        .map(RunDocument::run)
        .into(new ArrayList<>());
  }

  public long count(Bson filter) {
    return collections.runs().countDocuments(filter);
  }

  /** What the scorecards of runs come to, by run id; a run that has not ended has none. */
  public Map<String, RescoreSummary> summaries(Collection<String> runIds) {
    Map<String, RescoreSummary> summaries = new HashMap<>();
    collections
        .summaries()
        .find(in(JobFields.ID, runIds))
        .forEach(each -> summaries.put(each.runId(), each.summary()));
    return summaries;
  }

  /** The condition that a run is of a kind, and is not being taken away. */
  public static Bson of(RunKind kind) {
    return and(eq(RunDocument.KIND, kind.name()), eq(RunDocument.REMOVED, null));
  }
}
