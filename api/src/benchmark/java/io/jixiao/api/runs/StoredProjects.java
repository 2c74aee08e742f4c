package io.jixiao.api.runs;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import io.jixiao.api.JixiaoApplication;
import io.jixiao.api.store.Ids;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.RunStatus;
import io.jixiao.api.store.runs.RunStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.util.FileSystemUtils;

/** The whole service with many projects in an embedded store of its own: copies of the samples. */
final class StoredProjects implements AutoCloseable {
  private static final int MILLIS_BETWEEN_LOOKS = 20;
  private static final int AT_A_TIME = 500;
  private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

  private final Path data;
  private final ConfigurableApplicationContext service;
  private final MongoDatabase database;
  private final int batch;

  StoredProjects(int count) throws IOException, InterruptedException {
    data = Files.createTempDirectory("benchmark-data");
    service =
        SpringApplication.run(
            JixiaoApplication.class,
            "--server.port=0",
            "--jixiao.samples=true",
            "--logging.level.io.jixiao=warn",
            "--jixiao.mongodb-uri=",
            "--jixiao.data=" + data);
    database = service.getBean(MongoDatabaseFactory.class).getMongoDatabase();
    batch = service.getBean(RunProperties.class).batch();
    while (raw("imports").find(gt("finishedAt", null)).first() == null
        && raw("imports").countDocuments(new Document("status", "SUCCEEDED")) == 0) {
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
    }
    copy(count);
  }

  private void copy(int count) {
    MongoCollection<BsonDocument> projects = database.getCollection("projects", BsonDocument.class);
    List<BsonDocument> samples = projects.find().into(new ArrayList<>());
    projects.deleteMany(new Document());
    List<BsonDocument> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BsonDocument copy = new BsonDocument("_id", new BsonString(Ids.next()));
      samples.get(i % samples.size()).forEach((key, value) -> copy.putIfAbsent(key, value));
      copies.add(copy);
      if (copies.size() == AT_A_TIME || i == count - 1) {
        projects.insertMany(copies, UNORDERED);
        copies.clear();
      }
    }
  }

  /** Scores all projects anew, everything stored. */
  Run rescore() throws InterruptedException {
    RunStore runs = service.getBean(RunStore.class);
    Run run = service.getBean(RunService.class).rescore(null, "mof-2020");
    while (!run.status().finished()) {
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
      run = runs.find(RunKind.RESCORE, run.id()).orElseThrow();
    }
    assertThat(run.status()).isEqualTo(RunStatus.SUCCEEDED);
    return run;
  }

  /** The scorecards that a run has left, as they are in the store, batch by batch. */
  List<List<RawBsonDocument>> scorecards() {
    List<List<RawBsonDocument>> batches = new ArrayList<>();
    String last = "";
    List<RawBsonDocument> some;
    do {
      some = next("scorecards", last, null);
      if (!some.isEmpty()) {
        last = id(some);
        batches.add(some);
      }
    } while (!some.isEmpty());
    return batches;
  }

  /**
   * What a run reads and writes, and nothing else: the same query and the same documents by the
   * driver, whose bytes nobody looks into.
   */
  int readAndWrite(List<List<RawBsonDocument>> scorecards) {
    MongoCollection<RawBsonDocument> target = raw("scorecards");
    int read = 0;
    String last = "";
    for (List<RawBsonDocument> cards : scorecards) {
      List<RawBsonDocument> projects = next("projects", last, "project");
      last = id(projects);
      read += projects.size();
      target.insertMany(cards, UNORDERED);
    }
    return read;
  }

  private List<RawBsonDocument> next(String collection, String after, String field) {
    var found =
        raw(collection)
            .find(and(new BsonDocument(), gt("_id", after)))
            .sort(ascending("_id"))
            .limit(batch)
            .batchSize(batch + 1);
    return (field == null ? found : found.projection(include("revision", field)))
        .into(new ArrayList<>());
  }

  private static String id(List<RawBsonDocument> some) {
    return some.get(some.size() - 1).getString("_id").getValue();
  }

  void forgetScorecards() {
    raw("scorecards").deleteMany(new BsonDocument());
  }

  private MongoCollection<RawBsonDocument> raw(String collection) {
    return database.getCollection(collection, RawBsonDocument.class);
  }

  @Override
  public void close() throws IOException {
    service.close();
    FileSystemUtils.deleteRecursively(data);
  }
}
