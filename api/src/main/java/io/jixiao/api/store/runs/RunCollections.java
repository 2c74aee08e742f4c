package io.jixiao.api.store.runs;

import static com.mongodb.client.model.Indexes.ascending;
import static io.jixiao.api.store.Indexes.plain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.Indexes;
import io.jixiao.api.store.jobs.JobFields;
import io.jixiao.api.store.jobs.JobQueue;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Runs, the scorecards that they leave and what these come to. */
@Component
class RunCollections implements InitializingBean {

  private final Database database;

  RunCollections(Database database) {
    this.database = database;
  }

  MongoCollection<RunDocument> runs() {
    return database.collection("runs", RunDocument.class);
  }

  /** Those of a run are found by their ids, which begin with its id. */
  MongoCollection<ScorecardDocument> scorecards() {
    return database.collection("scorecards", ScorecardDocument.class);
  }

  MongoCollection<SummaryDocument> summaries() {
    return database.collection("runSummaries", SummaryDocument.class);
  }

  @Override
  public void afterPropertiesSet() {
    Indexes.create(runs(), JobQueue.INDEXES);
    Indexes.create(
        runs(),
        List.of(
            new IndexModel(
                ascending(RunDocument.OPEN), new IndexOptions().unique(true).sparse(true)),
            plain(RunDocument.KIND, JobFields.CREATED_AT, JobFields.ID)));
  }
}
