package io.jixiao.api.store.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages in the order of ids, which the embedded store reads from where they begin. */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class IdOrderTest {

  @Parameter StoreUnderTest where;

  private final List<String> ids =
      IntStream.range(0, 1000).mapToObj(i -> "p" + Integer.toString(i * 7919 % 9973, 32)).toList();

  private MongoCollection<Document> documents;

  @BeforeEach
  void fill() {
    Database database = new StoreHarness(where, Clock.systemUTC()).database;
    documents = database.collection("ordered", Document.class);
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      all.add(new Document("_id", ids.get(i)).append("even", i % 2 == 0));
    }
    all.add(new Document("_id", 7).append("even", true));
    documents.insertMany(all);
  }

  @Test
  void findsWhatLiesBetweenInOrder() {
    Random random = new Random(5);
    for (int i = 0; i < 50; i++) {
      String from = ids.get(random.nextInt(ids.size()));
      String to = ids.get(random.nextInt(ids.size()));
      assertFinds(gt("_id", from), id -> id.compareTo(from) > 0);
      assertFinds(gte("_id", from), id -> id.compareTo(from) >= 0);
      assertFinds(
          and(gt("_id", from), lt("_id", to)),
          id -> id.compareTo(from) > 0 && id.compareTo(to) < 0);
      assertFinds(
          and(and(lte("_id", to), new Document()), gte("_id", from)),
          id -> id.compareTo(from) >= 0 && id.compareTo(to) <= 0);
      assertFinds(
          and(eq("even", true), gt("_id", from)),
          id -> ids.indexOf(id) % 2 == 0 && id.compareTo(from) > 0);
      assertFinds(and(gte("_id", from), gt("_id", from)), id -> id.compareTo(from) > 0);
      assertFinds(and(gte("_id", from), lte("_id", from)), from::equals);
      assertFinds(
          and(gte("_id", from), new Document("_id", new Document("$in", List.of(from, to)))),
          id -> id.equals(from) || (id.equals(to) && to.compareTo(from) > 0));
      assertFinds(and(gt("_id", from), eq("odd", null)), id -> id.compareTo(from) > 0);
      assertFinds(and(gt("_id", from), eq("even", null)), id -> false);
      assertFinds(
          or(gt("_id", from), lt("_id", to)), id -> id.compareTo(from) > 0 || id.compareTo(to) < 0);
    }
  }

  /** One id of another kind is among the others' first. */
  @Test
  void findsTheSameAmongTextsAlone() {
    assertThat(found(new Document(), ascending("_id"), 1)).containsExactly("7");
    documents.deleteOne(eq("_id", 7));

    findsWhatLiesBetweenInOrder();
    stopsAtTheLimitAndTurnsRound();
    assertThat(found(new Document(), ascending("_id"), 5))
        .isEqualTo(sorted(id -> true).subList(0, 5));
    assertThat(found(eq("even", true), ascending("_id"), 3))
        .isEqualTo(sorted(id -> ids.indexOf(id) % 2 == 0).subList(0, 3));
  }

  @Test
  void stopsAtTheLimitAndTurnsRound() {
    assertThat(found(gt("_id", ""), ascending("_id"), 3))
        .isEqualTo(sorted(id -> true).subList(0, 3));
    assertThat(found(gt("_id", ""), descending("_id"), 1))
        .containsExactly(sorted(id -> true).get(999));
    assertThat(found(gt("_id", "q"), ascending("_id"), 3)).isEmpty();
  }

  private void assertFinds(Bson filter, Predicate<String> expected) {
    assertThat(found(filter, ascending("_id"), 0)).isEqualTo(sorted(expected));
  }

  private List<String> found(Bson filter, Bson order, int limit) {
    return documents
        .find(filter)
        .sort(order)
        .limit(limit)
        .map(each -> String.valueOf(each.get("_id")))
        .into(new ArrayList<>());
  }

  private List<String> sorted(Predicate<String> which) {
    return ids.stream().filter(which).sorted(Comparator.naturalOrder()).toList();
  }
}
