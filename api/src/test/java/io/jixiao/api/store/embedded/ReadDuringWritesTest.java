package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ReadDuringWritesTest {
  private static final int DOCUMENTS = 2_000;
  private static final int SCANS = 8;

  @TempDir Path folder;

  /** The cache is far smaller than the data, so that each scan reads pages that writes replace. */
  @Test
  void aScanSeesEveryDocumentOnceWhileOthersAreWritten() {
    try (EmbeddedStore store = EmbeddedStore.open(folder, DataSize.ofMegabytes(1));
        MongoClient client = MongoClients.create(store.connectionString())) {
      MongoCollection<Document> items = client.getDatabase("jixiao").getCollection("items");
      items.insertMany(
          IntStream.range(0, DOCUMENTS)
              .mapToObj(id -> new Document("_id", id).append("text", "绩效".repeat(400)))
              .toList());
      AtomicBoolean done = new AtomicBoolean();
      CompletableFuture<Void> writes =
          CompletableFuture.runAsync(
              () -> {
                for (int n = 0; !done.get(); n++) {
                  items.updateOne(
                      Filters.eq("_id", n * 7 % DOCUMENTS),
                      Updates.set("text", n + "绩".repeat(700)));
                }
              });

      for (int scan = 0; scan < SCANS; scan++) {
        assertThat(items.find(Filters.exists("text")).map(it -> it.getInteger("_id")))
            .as("scan %d", scan)
            .containsExactlyInAnyOrderElementsOf(IntStream.range(0, DOCUMENTS).boxed().toList());
      }

      done.set(true);
      writes.join();
    }
  }
}
