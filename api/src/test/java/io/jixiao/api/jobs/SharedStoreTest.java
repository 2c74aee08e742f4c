package io.jixiao.api.jobs;

import static java.time.Duration.ZERO;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.jixiao.api.imports.ServiceProcess;
import io.jixiao.api.store.embedded.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/**
 * Instances of the service share the imports and runs of one store; what one of them is at when it
 * is killed is taken up by another.
 */
class SharedStoreTest {
  private static final int JOBS = 8;
  private static final int FORMS = 60;
  private static final String STATE =
      "{rescoreRun(id: \"%s\") {status finishedAt counts {found scored failed} summary {projectCount}}}";

  @TempDir Path data;

  private final List<ServiceProcess> services = new ArrayList<>();
  private final Map<String, Set<String>> owners = new HashMap<>();
  private EmbeddedStore store;
  private MongoClient client;
  private MongoDatabase database;

  @BeforeEach
  void start() throws IOException {
    store = EmbeddedStore.open(data, DataSize.ofMegabytes(32));
    client = MongoClients.create(store.connectionString());
    database = client.getDatabase("jixiao");
    startService();
    startService();
  }

  private void startService() throws IOException {
    services.add(
        new ServiceProcess(
            "--jixiao.mongodb-uri=" + store.connectionString(),
            "--jixiao.imports.workers=1",
            "--jixiao.imports.lease=3s",
            "--jixiao.imports.poll=100ms",
            "--jixiao.runs.batch=1",
            "--jixiao.runs.lease=3s",
            "--jixiao.runs.poll=100ms"));
  }

  @AfterEach
  void end() throws InterruptedException {
    for (ServiceProcess service : services) {
      service.kill();
    }
    client.close();
    store.close();
  }

  @Test
  void workOfAKilledInstanceIsTakenUpAndNoOtherIsDoneTwice() throws Exception {
    importsAreDoneOnceAndThatOfAKilledInstanceIsTakenUp();
    runOfAKilledInstanceIsEndedByTheNext();
  }

  private void importsAreDoneOnceAndThatOfAKilledInstanceIsTakenUp() throws InterruptedException {
    for (int i = 0; i < JOBS; i++) {
      services.get(i % 2).upload("项目" + i + "之", FORMS);
    }
    often().until(() -> finished(look()) >= 3 && running(look()) == 2);
    services.get(0).kill();
    often().until(() -> finished(look()) == JOBS);

    List<Document> jobs = look();
    assertThat(jobs)
        .hasSize(JOBS)
        .extracting(job -> job.getString("status"))
        .containsOnly("SUCCEEDED");
    assertThat(owners.values().stream().flatMap(Set::stream).distinct())
        .as("instances that worked")
        .hasSize(2);
    List<Document> taken = jobs.stream().filter(job -> job.getInteger("attempt") > 1).toList();
    assertThat(taken).as("jobs of the killed instance").hasSize(1);
    assertThat(owners.values()).filteredOn(each -> each.size() > 1).hasSizeLessThanOrEqualTo(1);
    assertThat(database.getCollection("projects").countDocuments()).isEqualTo(JOBS * FORMS);
    assertThat(projects())
        .allSatisfy((revisions, count) -> assertThat(revisions).isEqualTo("1 of 1"));
    assertThat(database.getCollection("importChanges").countDocuments()).isEqualTo(JOBS * FORMS);
  }

  private void runOfAKilledInstanceIsEndedByTheNext() throws Exception {
    ServiceProcess last = services.get(1);
    String id =
        last.ask("mutation {rescore(policyId: \"mof-2020\") {id}}").at("/rescore/id").asString();
    often().until(() -> state(last, id).at("/counts/found").asInt() > 50);
    last.kill();
    assertThat(run().getString("status")).isEqualTo("RUNNING");
    startService();
    ServiceProcess next = services.get(2);
    often().until(() -> !state(next, id).get("finishedAt").isNull());

    JsonNode end = state(next, id);
    assertThat(end.get("status").asString()).isEqualTo("SUCCEEDED");
    assertThat(end.get("counts").toString())
        .isEqualTo("{\"found\":%1$d,\"scored\":%1$d,\"failed\":0}".formatted(JOBS * FORMS));
    assertThat(end.at("/summary/projectCount").asInt()).isEqualTo(JOBS * FORMS);
    assertThat(database.getCollection("scorecards").countDocuments()).isEqualTo(JOBS * FORMS);
    assertThat(run().getInteger("attempt")).isEqualTo(2);
  }

  /** Killed at work, and not after it. */
  private static ConditionFactory often() {
    return await().pollDelay(ZERO).pollInterval(20, MILLISECONDS);
  }

  private static JsonNode state(ServiceProcess service, String id) {
    return service.ask(STATE.formatted(id)).get("rescoreRun");
  }

  private Document run() {
    return database.getCollection("runs").find().first();
  }

  private Map<String, Long> projects() {
    return database.getCollection("projects").find().into(new ArrayList<>()).stream()
        .collect(
            groupingBy(
                each ->
                    each.getInteger("revision")
                        + " of "
                        + each.getList("importIds", String.class).size(),
                counting()));
  }

  /** All jobs as they are, and notes who works on them. */
  private List<Document> look() {
    List<Document> jobs = database.getCollection("imports").find().into(new ArrayList<>());
    for (Document job : jobs) {
      Document lease = job.get("lease", Document.class);
      if (lease != null) {
        owners
            .computeIfAbsent(job.getString("_id"), id -> new HashSet<>())
            .add(lease.getString("owner"));
      }
    }
    return jobs;
  }

  private static long finished(List<Document> jobs) {
    return jobs.stream().filter(job -> job.get("finishedAt") != null).count();
  }

  private static long running(List<Document> jobs) {
    return jobs.stream().filter(job -> job.getString("status").equals("RUNNING")).count();
  }
}
