package io.jixiao.api.store.embedded;

import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.CountOptions;
import de.bwaldvogel.mongo.bson.Document;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
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
