package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Conditions hold where the server finds a match. */
class ConditionsTest {
  private static final List<String> PATHS =
      List.of("a", "b", "a.b", "b.a", "a.b.a", "a.0", "b.0.a");
  private static final List<Object> VALUES =
      List.of("x", "y", "", 1, 2L, 1.0, true, new Decimal128(BigDecimal.ONE));

  private final Random random = new Random(11);
  private final QueryMatcher server = new DefaultQueryMatcher();

  @Test
  void holdWhereTheServerFindsAMatch() {
    int matches = 0;
    for (int i = 0; i < 20_000; i++) {
      Document document = document(3);
      Document query = query(2);

      boolean expected = server.matches(document, query);
      boolean holds = Conditions.of(query, server::matches).test(document);

      assertThat(holds).as("%s in %s", query, document).isEqualTo(expected);
      matches += expected ? 1 : 0;
    }
    assertThat(matches).isBetween(2_000, 18_000);
  }

  @Test
  void askTheServerForNothingThatTheyUnderstand() {
    Document texts =
        new Document("$and", List.of(new Document("a.b", "x"), new Document("b", in("x", "y"))))
            .append("a", new Document("$eq", 1));

    Conditions conditions =
        Conditions.of(
            texts,
            (document, query) -> {
              throw new AssertionError("asked for " + query);
            });

    assertThat(conditions.test(new Document("b", "y"))).isFalse();
  }

  private Document query(int depth) {
    Document query = new Document();
    IntStream.rangeClosed(0, random.nextInt(2)).forEach(i -> query.put(one(PATHS), condition()));
    if (depth > 0 && random.nextInt(3) == 0) {
      List<Document> parts =
          Stream.generate(() -> query(depth - 1)).limit(1 + random.nextInt(2)).toList();
      query.put(one(List.of("$and", "$or", "$nor")), parts);
    }
    return query;
  }

  private Object condition() {
    List<Supplier<Object>> kinds =
        List.of(
            () -> one(VALUES),
            () -> new Document("$eq", one(VALUES)),
            () -> in(one(VALUES), one(VALUES)),
            () -> new Document("$elemMatch", query(0)),
            () -> new Document("$ne", one(VALUES)),
            () -> new Document("$gt", one(VALUES)),
            () -> new Document("$exists", random.nextBoolean()),
            () -> new Document("$in", List.of("x")).append("$ne", "y"));
    return one(kinds).get();
  }

  private static Document in(Object... values) {
    return new Document("$in", List.of(values));
  }

  private Document document(int depth) {
    Document document = new Document();
    for (String name : List.of("a", "b")) {
      if (random.nextInt(5) > 0) {
        document.put(name, value(depth));
      }
    }
    return document;
  }

  /** No document has lists in lists. */
  private Object value(int depth) {
    if (depth == 0 || random.nextInt(4) > 0) {
      return single(depth);
    }
    return new ArrayList<>(
        Stream.generate(() -> single(depth - 1)).limit(random.nextInt(3)).toList());
  }

  private Object single(int depth) {
    return depth > 0 && random.nextInt(3) == 0 ? document(depth - 1) : one(VALUES);
  }

  private <T> T one(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }
}
