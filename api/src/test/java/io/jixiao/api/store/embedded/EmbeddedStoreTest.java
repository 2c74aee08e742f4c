package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.jixiao.api.startup.StartupRefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class EmbeddedStoreTest {
  private static final DataSize CACHE = DataSize.ofMegabytes(16);

  @TempDir Path folder;

  @Test
  void keepsDocumentsFromOneStartToTheNext() {
    try (EmbeddedStore store = EmbeddedStore.open(folder, CACHE);
        MongoClient client = MongoClients.create(store.connectionString())) {
      items(client).insertOne(new Document("_id", 1).append("name", "民警服装专项"));
    }

    try (EmbeddedStore store = EmbeddedStore.open(folder, CACHE);
        MongoClient client = MongoClients.create(store.connectionString())) {
      assertThat(items(client).find())
          .containsExactly(new Document("_id", 1).append("name", "民警服装专项"));
    }
  }

  @Test
  void listensOnLoopbackOnly() throws IOException {
    try (EmbeddedStore store = EmbeddedStore.open(folder, CACHE)) {
      String host = store.connectionString().getHosts().get(0);

      assertThat(InetAddress.getByName(host.substring(0, host.lastIndexOf(':'))))
          .matches(InetAddress::isLoopbackAddress);
    }
  }

  /** The health of the service asks so, of every database. */
  @Test
  void answersHelloOnEveryDatabase() {
    try (EmbeddedStore store = EmbeddedStore.open(folder, CACHE);
        MongoClient client = MongoClients.create(store.connectionString())) {
      items(client).insertOne(new Document("_id", 1));

      assertThat(client.getDatabase("jixiao").runCommand(new Document("hello", 1)))
          .containsEntry("ok", 1.0)
          .containsKey("maxWireVersion");
    }
  }

  @Test
  void makesTheFolderThatIsMissing() {
    Path missing = folder.resolve("a/b");

    EmbeddedStore.open(missing, CACHE).close();

    assertThat(missing.resolve(StoreFile.NAME)).exists();
  }

  @Test
  void refusesAFileThatIsInUse() {
    try (EmbeddedStore first = EmbeddedStore.open(folder, CACHE)) {
      assertThat(first.connectionString()).isNotNull();
      assertThat(refusal()).isEqualTo("Another process is using the store %s.");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2_000})
  void refusesAFileOfAnotherKind(int length) throws IOException {
    Path file = folder.resolve(StoreFile.NAME);
    Files.writeString(file, "no store ".repeat(length), StandardCharsets.UTF_8);

    assertThat(refusal()).isEqualTo("The store %s is not a store of this service, or is damaged.");
    assertThat(file).content().startsWith("no store");
  }

  @Test
  void refusesAFolderThatCannotBeMade() throws IOException {
    Files.writeString(folder.resolve("file"), "", StandardCharsets.UTF_8);
    folder = folder.resolve("file");

    assertThat(refusal()).isEqualTo("The folder of the store %s cannot be made.");
  }

  private String refusal() {
    StartupRefusedException exception =
        catchThrowableOfType(
            StartupRefusedException.class, () -> EmbeddedStore.open(folder, CACHE));
    List<String> sentences =
        List.of(
            exception.problem().zh(),
            exception.problem().en(),
            exception.remedy().zh(),
            exception.remedy().en());
    assertThat(sentences).doesNotHaveDuplicates().noneMatch(String::isBlank);
    return exception.problem().en().replace(folder.resolve(StoreFile.NAME).toString(), "%s");
  }

  private static MongoCollection<Document> items(MongoClient client) {
    return client.getDatabase("jixiao").getCollection("items");
  }
}
