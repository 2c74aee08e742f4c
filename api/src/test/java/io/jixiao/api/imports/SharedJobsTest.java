package io.jixiao.api.imports;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.jixiao.api.store.embedded.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Two instances of the service share the jobs of one store, and one of them is killed. */
class SharedJobsTest {
  private static final int JOBS = 8;
  private static final int FORMS = 60;
  private static final long PATIENCE_MILLIS = 180_000;

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
    for (int i = 0; i < 2; i++) {
      services.add(
          new ServiceProcess(
              "--jixiao.mongodb-uri=" + store.connectionString(),
              "--jixiao.imports.workers=1",
              "--jixiao.imports.lease=3s",
              "--jixiao.imports.poll=100ms"));
    }
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
  void doesEachJobOnceAndTakesUpThatOfAKilledInstance() throws InterruptedException {
    for (int i = 0; i < JOBS; i++) {
      services.get(i % 2).upload("项目" + i + "之", FORMS);
    }
    await(() -> finished(look()) >= 3 && running(look()) == 2);
    services.get(0).kill();
    await(() -> finished(look()) == JOBS);

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

  private static void await(BooleanSupplier moment) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!moment.getAsBoolean()) {
      assertThat(System.currentTimeMillis()).as("time left").isLessThan(end);
      Thread.sleep(20);
    }
  }
}
