package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The collection that has outlines answers what one without them answers. */
class OutlinesTest {
  private static final DataSize CACHE = DataSize.ofMegabytes(16);
  private static final String OUTLINED = "projects";
  private static final String PLAIN = "plain";
  private static final String LONG = "长".repeat(300);

  private final Random random = new Random(7);

  @TempDir Path folder;

  @Test
  void answersWhatWholeDocumentsWould() {
    open(
        database -> {
          insert(database, 0, 300);
          assertSameAnswers(database);
        });
  }

  @Test
  void followsEveryWrite() {
    open(
        database -> {
          insert(database, 0, 200);
          for (String name : List.of(OUTLINED, PLAIN)) {
            MongoCollection<Document> collection = database.getCollection(name);
            collection.deleteMany(new Document("year", 2023));
            collection.updateMany(
                new Document("parts.size", 3), new Document("$set", new Document("year", 2030)));
            collection.updateMany(
                new Document("year", 2024),
                new Document("$set", new Document("name", LONG)).append("$unset", parts()));
            collection.replaceOne(new Document("_id", "p7"), new Document("name", "乙"));
            collection.findOneAndDelete(new Document("name", "丙"));
            collection.findOneAndUpdate(
                new Document("_id", "p8"), new Document("$inc", new Document("year", 1)));
            collection.updateOne(
                new Document("_id", "new"),
                new Document("$set", new Document("parts", List.of(new Document("size", 2)))),
                new com.mongodb.client.model.UpdateOptions().upsert(true));
          }
          assertSameAnswers(database);
        });
    open(this::assertSameAnswers);
  }

  @Test
  void ordersThatWereAskedForBeforeFollowEveryWrite() {
    open(
        database -> {
          insert(database, 0, 50);
          Document seventh = new Document("_id", "p7");
          List<Consumer<MongoCollection<Document>>> writes =
              List.of(
                  all -> all.updateOne(seventh, new Document("$set", new Document("name", "0"))),
                  all -> all.deleteOne(seventh),
                  all -> all.insertOne(new Document(seventh).append("name", "1")),
                  all -> all.replaceOne(new Document("_id", "p3"), new Document("name", "2")));
          for (Consumer<MongoCollection<Document>> write : writes) {
            List<MongoCollection<Document>> both =
                Stream.of(OUTLINED, PLAIN).map(database::getCollection).toList();
            both.forEach(write);
            for (int sign : new int[] {1, 1, -1, 1, -1, -1}) {
              assertThat(first(both.get(0), sign)).isEqualTo(first(both.get(1), sign));
            }
          }
        });
  }

  private static List<Document> first(MongoCollection<Document> collection, int sign) {
    Document byName = new Document("name", sign).append("_id", -sign);
    return answer(collection, new Document(), byName, null, 0, 5);
  }

  @Test
  void areMadeForDocumentsThatWereStoredWithoutThem() {
    open(database -> insert(database, 0, 100));
    MVStore file = StoreFile.open(folder, CACHE);
    file.removeMap("d.projects._outlines");
    MVMap<String, Object> meta = file.openMap("meta.d.projects");
    meta.remove("outlines");
    StoreFile.close(file);

    open(this::assertSameAnswers);
  }

  @Test
  void leaveOutWhatIsLongOnly() {
    var document =
        new de.bwaldvogel.mongo.bson.Document("_id", 1)
            .append("codes", List.of("A", "B"))
            .append("text", LONG)
            .append(
                "of",
                new de.bwaldvogel.mongo.bson.Document("kept", 1)
                    .append("rows", List.of(new de.bwaldvogel.mongo.bson.Document("a", 1))));

    var outline = Outlines.of(document);

    assertThat(outline)
        .hasToString(
            "{\"_id\" : 1, \"codes\" : [ \"A\", \"B\" ], \"of\" : {\"kept\" : 1},"
                + " \"$leftOut\" : [ \"text\", \"of.rows\" ]}");
    assertThat(Outlines.tells(outline, List.of("codes", "of.kept", "of.other", "of.rowsets")))
        .isTrue();
    for (String path : List.of("text", "of", "of.rows", "of.rows.a")) {
      assertThat(Outlines.tells(outline, List.of("codes", path))).as(path).isFalse();
    }
  }

  private static Document parts() {
    return new Document("parts", "");
  }

  private void assertSameAnswers(MongoDatabase database) {
    int found = 0;
    for (int i = 0; i < 400; i++) {
      Document query = query(2);
      Document order = pick(new Document(), order(), new Document("_id", 1));
      Document fields = pick(null, fields(), new Document("parts", 0));
      int skip = random.nextInt(3);
      int limit = pick(0, 1, 5, 1000);
      List<Document> answer =
          answer(database.getCollection(OUTLINED), query, order, fields, skip, limit);
      found += answer.size();
      assertThat(answer)
          .as("%s in the order %s, %s", query, order, fields)
          .isEqualTo(answer(database.getCollection(PLAIN), query, order, fields, skip, limit));
      assertThat(database.getCollection(OUTLINED).countDocuments(query))
          .isEqualTo(database.getCollection(PLAIN).countDocuments(query));
    }
    assertThat(found).isGreaterThan(1000);
  }

  private static List<Document> answer(
      MongoCollection<Document> collection,
      Document query,
      Document order,
      Document fields,
      int skip,
      int limit) {
    FindIterable<Document> found = collection.find(query).skip(skip).limit(limit).batchSize(50);
    return found.sort(order).projection(fields).into(new ArrayList<>());
  }

  private Document query(int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      List<Document> parts = List.of(query(depth - 1), query(depth - 1));
      return new Document(pick("$and", "$or", "$nor"), parts);
    }
    return pick(
        new Document(),
        new Document("year", 2020 + random.nextInt(8)),
        new Document("year", new Document("$exists", false)),
        new Document("name", pick("甲", LONG, null)),
        new Document("unit.name", new Document("$gte", pick("乙", LONG))),
        new Document("unit", new Document("name", "甲").append("size", 1)),
        new Document("parts.size", random.nextInt(5)),
        new Document("parts", new Document("$elemMatch", new Document("size", 1))),
        new Document("parts", new Document("$size", 2)),
        new Document("unit.codes", pick("A", "B")),
        new Document("_id", new Document("$gt", "p" + random.nextInt(100))),
        new Document("_id", new Document("$in", List.of("p1", "p5", "p30", "none"))));
  }

  private Document order() {
    return pick(
        new Document("year", -1).append("_id", 1),
        new Document("unit.name", 1),
        new Document("unit.size", -1).append("name", 1).append("_id", -1),
        new Document("name", 1).append("_id", 1));
  }

  private Document fields() {
    return pick(
        new Document("year", 1),
        new Document("unit", 1),
        new Document("unit.name", 1).append("_id", 0),
        new Document("parts.size", 1).append("name", 1),
        new Document("packed", 1));
  }

  private void insert(MongoDatabase database, int from, int to) {
    List<Document> documents = IntStream.range(from, to).mapToObj(this::document).toList();
    database.getCollection(OUTLINED).insertMany(documents);
    database.getCollection(PLAIN).insertMany(documents);
  }

  private Document document(int number) {
    Document unit = new Document("name", pick("甲", "乙", LONG)).append("size", pick(1, 2));
    unit.append("codes", pick(List.of(), List.of("A"), List.of("A", "B")));
    Document document = new Document("_id", "p" + number).append("unit", unit);
    if (random.nextInt(5) > 0) {
      document.append("year", 2020 + random.nextInt(6));
    }
    if (random.nextInt(3) > 0) {
      document.append("name", pick("甲", "乙", "丙", LONG));
    }
    document.append(
        "parts",
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> new Document("size", i)).toList());
    return document.append("packed", new Binary(new byte[pick(1, 3, 5000)]));
  }

  @SafeVarargs
  private <T> T pick(T... among) {
    return among[random.nextInt(among.length)];
  }

  private interface Use {
    void of(MongoDatabase database);
  }

  private void open(Use use) {
    try (EmbeddedStore store = EmbeddedStore.open(folder, CACHE);
        MongoClient client = MongoClients.create(store.connectionString())) {
      use.of(client.getDatabase("d"));
    }
  }
}
