package io.jixiao.api.store.embedded;

import static com.mongodb.client.model.Aggregates.count;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.CountOptions;
import de.bwaldvogel.mongo.bson.Document;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountingTest {

  @ParameterizedTest
  @EnumSource(StoreUnderTest.class)
  void countsWhatMatches(StoreUnderTest where) {
    Database database = new StoreHarness(where, Clock.systemUTC()).database;
    var documents = database.collection("counted", org.bson.Document.class);

    assertThat(documents.countDocuments()).isZero();
    documents.insertMany(
        IntStream.range(0, 300).mapToObj(i -> new org.bson.Document("size", i)).toList());

    assertThat(documents.countDocuments()).isEqualTo(300);
    assertThat(documents.countDocuments(gt("size", 99))).isEqualTo(200);
    assertThat(documents.countDocuments(gt("size", 299))).isZero();
    assertThat(documents.countDocuments(gt("size", 99), new CountOptions().limit(7))).isEqualTo(7);
    assertThat(documents.countDocuments(gt("size", 99), new CountOptions().skip(150)))
        .isEqualTo(50);
  }

  @ParameterizedTest
  @EnumSource(StoreUnderTest.class)
  void countsWhatMatchesInsideOfLists(StoreUnderTest where) {
    Database database = new StoreHarness(where, Clock.systemUTC()).database;
    var documents = database.collection("counted", org.bson.Document.class);
    for (int i = 0; i < 40; i++) {
      int size = i % 5;
      documents.insertOne(
          new org.bson.Document("year", 2020 + i % 3)
              .append(
                  "items",
                  IntStream.range(0, size)
                      .mapToObj(j -> new org.bson.Document("status", j % 2 == 0 ? "OPEN" : "DONE"))
                      .toList()));
    }
    documents.insertOne(new org.bson.Document("year", 2020));

    List<Bson> years = List.of(new org.bson.Document(), eq("year", 2021), gt("year", 2029));
    List<Bson> entries =
        List.of(
            new org.bson.Document(),
            eq("items.status", "OPEN"),
            and(in("items.status", "DONE", "none"), gt("year", 2020)));
    for (Bson year : years) {
      for (Bson entry : entries) {
        List<Bson> found = List.of(match(year), unwind("$items"), match(entry));
        List<Bson> counted = new ArrayList<>(found);
        counted.add(count("n"));
        List<Bson> counts =
            documents.aggregate(counted).map(it -> (Bson) it).into(new ArrayList<>());
        int expected = documents.aggregate(found).into(new ArrayList<>()).size();

        assertThat(counts)
            .as("%s %s", year, entry)
            .isEqualTo(expected == 0 ? List.of() : List.of(new org.bson.Document("n", expected)));
      }
    }
  }

  @Test
  void leavesOtherAggregationsAlone() {
    Document match = new Document("$match", new Document("year", 2024));
    Document count =
        new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));
    Document sum =
        new Document("$group", new Document("_id", 1).append("n", new Document("$sum", "$size")));

    assertThat(Counting.of(aggregate(match, count)))
        .isEqualTo(new Document("count", "c").append("query", new Document("year", 2024)));
    assertThat(Counting.of(aggregate(match, sum))).isNull();
    assertThat(Counting.of(aggregate(match, new Document("$limit", 1), count))).isNull();
    assertThat(Counting.of(aggregate(count, match))).isNull();
    assertThat(Counting.of(new Document("find", "c"))).isNull();
  }

  private static Document aggregate(Document... stages) {
    return new Document("aggregate", "c").append("pipeline", List.of(stages));
  }
}
