package io.jixiao.api.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.jixiao.api.imports.ServiceProcess;
import io.jixiao.api.store.embedded.EmbeddedStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/** A run whose instance of the service is killed is taken up by another one. */
class SharedRunsTest {
  private static final int PROJECTS = 250;
  private static final long PATIENCE_MILLIS = 180_000;
  private static final String STATE =
      "{rescoreRun(id: \"%s\") {status finishedAt progress counts {found scored failed} summary"
          + " {projectCount}}}";

  @TempDir Path data;

  private final List<ServiceProcess> services = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (ServiceProcess service : services) {
      service.kill();
    }
  }

  @Test
  void endsTheRunOfAKilledInstance() throws Exception {
    try (EmbeddedStore store = EmbeddedStore.open(data, DataSize.ofMegabytes(32));
        MongoClient client = MongoClients.create(store.connectionString())) {
      MongoDatabase database = client.getDatabase("jixiao");
      String[] properties = {
        "--jixiao.mongodb-uri=" + store.connectionString(),
        "--jixiao.runs.batch=1",
        "--jixiao.runs.lease=3s",
        "--jixiao.runs.poll=100ms"
      };
      ServiceProcess first = start(properties);
      String job = first.upload("项目", PROJECTS);
      await("import", () -> first.job(job), each -> !each.get("finishedAt").isNull());

      String id =
          first.ask("mutation {rescore(policyId: \"mof-2020\") {id}}").at("/rescore/id").asString();
      await("progress", () -> state(first, id), each -> each.at("/counts/found").asInt() > 50);
      first.kill();
      Document left = database.getCollection("runs").find().first();
      assertThat(left.getString("status")).isEqualTo("RUNNING");
      ServiceProcess second = start(properties);
      JsonNode end =
          await("end", () -> state(second, id), each -> !each.get("finishedAt").isNull());

      assertThat(end.get("status").asString()).isEqualTo("SUCCEEDED");
      assertThat(end.get("counts").toString())
          .isEqualTo("{\"found\":%1$d,\"scored\":%1$d,\"failed\":0}".formatted(PROJECTS));
      assertThat(end.at("/summary/projectCount").asInt()).isEqualTo(PROJECTS);
      assertThat(database.getCollection("scorecards").countDocuments()).isEqualTo(PROJECTS);
      assertThat(database.getCollection("runs").find().first().getInteger("attempt")).isEqualTo(2);
    }
  }

  private ServiceProcess start(String... properties) throws Exception {
    ServiceProcess service = new ServiceProcess(properties);
    services.add(service);
    return service;
  }

  private static JsonNode state(ServiceProcess service, String id) {
    return service.ask(STATE.formatted(id)).get("rescoreRun");
  }

  private interface Look {
    JsonNode now();
  }

  private static JsonNode await(String what, Look look, Predicate<JsonNode> moment)
      throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (true) {
      JsonNode state = look.now();
      if (moment.test(state)) {
        return state;
      }
      assertThat(System.currentTimeMillis()).as("time to see the %s", what).isLessThan(end);
      Thread.sleep(10);
    }
  }
}
