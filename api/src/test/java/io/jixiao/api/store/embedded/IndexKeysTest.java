package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Files written before must be found in order: the order is that of the serialized bytes. */
class IndexKeysTest {
  private static final String CHARACTERS = "\0\1ab~\u007f\u0080é\u07ff\u0800项目\ud83d\ude00\uffff";
  private static final int PAIRS = 20_000;

  private final IndexKeys keys = new IndexKeys();
  private final ObjectDataType former = new ObjectDataType();
  private final Random random = new Random(7);

  @Test
  void ordersKeysAsTheirSerializedBytes() {
    for (int i = 0; i < PAIRS; i++) {
      KeyValue one = key();
      KeyValue other = random.nextInt(8) == 0 ? copy(one) : key();

      assertThat(Integer.signum(keys.compare(one, other)))
          .as("%s and %s", one, other)
          .isEqualTo(Integer.signum(former.compare(one, other)));
    }
  }

  @Test
  void ordersLongTextsAndOtherKeysToo() {
    List<Object> all =
        List.of(
            new KeyValue("项".repeat(30_000)),
            new KeyValue("a".repeat(70_000)),
            new KeyValue("a".repeat(65_535)),
            new KeyValue("b"),
            new KeyValue(List.of("b", 1L)),
            new KeyValue(List.of("b", 2L)),
            new KeyValue(3L));
    for (Object one : all) {
      for (Object other : all) {
        assertThat(Integer.signum(keys.compare(one, other)))
            .isEqualTo(Integer.signum(former.compare(one, other)));
      }
    }
  }

  /** The server would open a map of its own if it named its indexes otherwise. */
  @Test
  void isUsedForTheIndexesOfTheServer(@TempDir Path folder) {
    try (EmbeddedStore store = EmbeddedStore.open(folder, DataSize.ofMegabytes(16));
        MongoClient client = MongoClients.create(store.connectionString())) {
      client.getDatabase("d").getCollection("c").insertOne(new Document("_id", "a"));
    }
    MVStore file = StoreFile.open(folder, DataSize.ofMegabytes(16));
    try {
      List<String> indexes =
          file.getMapNames().stream().filter(name -> name.contains("._index_")).toList();
      assertThat(indexes).isNotEmpty();
      assertThat(indexes).allSatisfy(name -> assertThat(file.openMap(name)).isNotEmpty());
    } finally {
      file.closeImmediately();
    }
  }

  private KeyValue key() {
    return random.nextInt(4) == 0
        ? new KeyValue(text(), (long) random.nextInt(3))
        : new KeyValue(text());
  }

  private static KeyValue copy(KeyValue key) {
    return new KeyValue(
        key.stream().map(each -> each instanceof String text ? new String(text) : each).toList());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}
