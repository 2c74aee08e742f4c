package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** A scan that takes long: the store reads each document from its file and searches its text. */
class ReadTimeTest {
  private static final int DOCUMENTS = 4_000;
  private static final Bson NOWHERE = Filters.regex("text", "(绩+)+x");
  private static final Duration SHORT = Duration.ofMillis(20);

  @TempDir Path folder;

  private EmbeddedStore store;
  private MongoClient client;
  private MongoDatabase database;

  @BeforeEach
  void fill() {
    store = EmbeddedStore.open(folder, DataSize.ofMegabytes(1));
    client = MongoClients.create(store.connectionString());
    database = client.getDatabase("jixiao");
    items(database)
        .insertMany(
            IntStream.range(0, DOCUMENTS)
                .mapToObj(id -> new Document("_id", id).append("text", "绩效".repeat(1000)))
                .toList());
  }

  @AfterEach
  void close() {
    client.close();
    store.close();
  }

  @Test
  void everyReadEndsWhenItsTimeIsOverAndTheNextIsAnswered() {
    List<Consumer<MongoCollection<Document>>> reads =
        List.of(
            items -> items.find(NOWHERE).into(new ArrayList<>()),
            items -> items.countDocuments(NOWHERE),
            items -> items.distinct("text", NOWHERE, String.class).into(new ArrayList<>()),
            items ->
                items
                    .aggregate(
                        List.of(
                            Aggregates.match(NOWHERE),
                            Aggregates.group(null, Accumulators.sum("n", 1))))
                    .into(new ArrayList<>()));
    for (int i = 0; i < 15; i++) {
      for (Consumer<MongoCollection<Document>> read : reads) {
        assertThatExceptionOfType(MongoOperationTimeoutException.class)
            .isThrownBy(() -> read.accept(items(timed(SHORT))));
        assertThat(items(timed(Duration.ofSeconds(10))).find(Filters.eq("_id", 7)).first())
            .isNotNull();
      }
    }
  }

  @Test
  void aScanThatIsGivenUpLeavesItsCollectionToOthers() {
    Duration whole = time(() -> items(database).countDocuments(NOWHERE));

    assertThatExceptionOfType(MongoExecutionTimeoutException.class)
        .isThrownBy(() -> items(database).find(NOWHERE).maxTime(1, TimeUnit.MILLISECONDS).first());
    Duration others =
        time(
            () ->
                items(database)
                    .updateOne(Filters.eq("_id", 7), new Document("$set", new Document("a", 1))));

    assertThat(others).isLessThan(whole.dividedBy(2));
  }

  @Test
  void aReadWithTimeEnoughIsAnswered() {
    assertThat(items(timed(Duration.ofMinutes(1))).find().into(new ArrayList<>()))
        .hasSize(DOCUMENTS);
  }

  private MongoDatabase timed(Duration most) {
    return database.withTimeout(most.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static MongoCollection<Document> items(MongoDatabase in) {
    return in.getCollection("items");
  }

  private static Duration time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
