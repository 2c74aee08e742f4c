package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What is read from the file is what was stored, whoever stored it. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class StoredDocumentsTest {
  private static final DataSize CACHE = DataSize.ofMegabytes(16);

  private final ObjectDataType former = new ObjectDataType();

  @Parameter boolean packed;

  private StoredDocuments documents;

  @BeforeEach
  void make() {
    documents = new StoredDocuments(packed);
  }

  @Test
  void readsWhatItWrote() {
    assertThat(read(written(document()))).isEqualTo(document());
  }

  @Test
  void leavesTheNextValueWhereItIs() {
    WriteBuffer bytes = new WriteBuffer();
    documents.write(bytes, documents.of(document()));
    documents.write(bytes, documents.of(new Document("last", 1)));
    ByteBuffer from = bytes.getBuffer().flip();

    assertThat(List.of(read(from), read(from)))
        .containsExactly(document(), new Document("last", 1));
    assertThat(from.hasRemaining()).isFalse();
  }

  @Test
  void readsWhatFormerVersionsStored() {
    assertThat(read(formerlyWritten())).isEqualTo(document());
  }

  @Test
  void readsADocumentThatGrewBeyondAnyLimit() {
    Document grown = new Document("text", "a".repeat(17 << 20));

    assertThat(read(written(grown))).isEqualTo(grown);
  }

  @Test
  void countsAtLeastTheTextsOfADocument() {
    Document large = new Document("text", List.of(new Document("of", "项".repeat(50_000))));

    assertThat(documents.getMemory(documents.of(large)))
        .isBetween(packed ? 150_000 : 100_000, packed ? 151_000 : 101_000);
  }

  @Test
  void takesLessRoomThanSerialized() {
    assertThat(written(document()).limit()).isLessThan(formerlyWritten().limit() / 2);
  }

  @Test
  void isWhatTheServerStoresDocumentsAs(@TempDir Path folder) {
    try (EmbeddedStore store = EmbeddedStore.open(folder, CACHE);
        MongoClient client = MongoClients.create(store.connectionString())) {
      client.getDatabase("d").getCollection("c").insertOne(new org.bson.Document("_id", "甲"));
    }
    MVStore file = StoreFile.open(folder, CACHE);
    try {
      assertThat(documents.open(file, "databases.d.c").values())
          .extracting(Stored::document)
          .containsExactly(new Document("_id", "甲"));
    } finally {
      file.closeImmediately();
    }
  }

  private Document read(ByteBuffer bytes) {
    return documents.read(bytes).document();
  }

  private ByteBuffer written(Document document) {
    WriteBuffer bytes = new WriteBuffer();
    documents.write(bytes, documents.of(document));
    return bytes.getBuffer().flip();
  }

  private ByteBuffer formerlyWritten() {
    WriteBuffer bytes = new WriteBuffer();
    former.write(bytes, document());
    return bytes.getBuffer().flip();
  }

  /** One value of each kind that the product stores. */
  private static Document document() {
    Document part = new Document("text", "≥95%").append("number", decimal("95.00"));
    return new Document("_id", new ObjectId("65f0c0ffee65f0c0ffee0123"))
        .append("name", "项目 \ud83d\ude00")
        .append("none", null)
        .append("int", 7)
        .append("long", Long.MAX_VALUE)
        .append("double", 0.1)
        .append("yes", true)
        .append("at", Instant.ofEpochMilli(1_700_000_000_123L))
        .append("id", UUID.fromString("00000000-0000-4000-8000-000000000001"))
        .append("packed", new BinData(new byte[] {1, 2, 3}))
        .append("decimal", decimal("-12345678901234567890.123"))
        .append("parts", Arrays.asList(part, new Document(), List.of(), null, "text"));
  }

  private static Decimal128 decimal(String figure) {
    org.bson.types.Decimal128 decimal = new org.bson.types.Decimal128(new BigDecimal(figure));
    return new Decimal128(decimal.getLow(), decimal.getHigh());
  }
}
