package io.jixiao.api.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the service's queries rest on behaves alike on both stores. */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class SubsetContractTest {
  private final StoreUnderTest store;
  private MongoCollection<Document> items;

  SubsetContractTest(StoreUnderTest store) {
    this.store = store;
  }

  @BeforeEach
  void open() {
    items = store.emptyDatabase().getMongoDatabase().getCollection("items");
  }

  @Test
  void keepsTheScaleOfADecimal() {
    items.insertOne(item(1).append("value", new Decimal128(new BigDecimal("7340000.00"))));

    assertThat(items.find().first().get("value", Decimal128.class).bigDecimalValue())
        .isEqualTo(new BigDecimal("7340000.00"));
  }

  @Test
  void comparesDecimalsByValue() {
    items.insertMany(
        List.of(
            item(1).append("value", decimal("9.5")),
            item(2).append("value", decimal("10.00")),
            item(3).append("value", decimal("10.01"))));

    assertThat(ids(Filters.lte("value", decimal("10")))).containsExactly(1, 2);
  }

  @Test
  void refusesASecondDocumentWithAUniqueKey() {
    items.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
    items.insertOne(item(1).append("key", "a"));

    assertThatExceptionOfType(MongoWriteException.class)
        .isThrownBy(() -> items.insertOne(item(2).append("key", "a")))
        .satisfies(exception -> assertThat(exception.getError().getCode()).isEqualTo(11000));
    assertThat(ids(new Document())).containsExactly(1);
  }

  @Test
  void updatesOnlyTheRevisionThatWasRead() {
    items.insertOne(item(1).append("revision", 1));

    long stale = updateRevision(2);
    long current = updateRevision(1);

    assertThat(List.of(stale, current)).containsExactly(0L, 1L);
  }

  @Test
  void findsLiteralTextWhateverItsCase() {
    items.insertMany(
        List.of(
            item(1).append("name", "高标准农田(二期)ABC"),
            item(2).append("name", "高标准农田二期abc"),
            item(3).append("name", "农田(二期)abc")));

    assertThat(ids(Filters.regex("name", Pattern.compile("\\Q(二期)abc\\E", 2))))
        .containsExactly(1, 3);
  }

  @Test
  void sortsMissingBeforePresentAndTakesTheIdInATie() {
    items.insertMany(
        List.of(item(3).append("n", 1), item(1).append("n", 1), item(2).append("other", 0)));

    assertThat(
            items
                .find()
                .sort(Sorts.orderBy(Sorts.ascending("n"), Sorts.ascending("_id")))
                .map(it -> it.getInteger("_id")))
        .containsExactly(2, 1, 3);
  }

  @Test
  void matchesOneElementWithAllOfItsConditions() {
    items.insertMany(
        List.of(
            item(1).append("findings", List.of(finding("A", "ERROR"), finding("B", "NOTICE"))),
            item(2).append("findings", List.of(finding("A", "NOTICE"), finding("B", "ERROR")))));

    assertThat(
            ids(
                Filters.elemMatch(
                    "findings",
                    Filters.and(Filters.eq("code", "A"), Filters.eq("severity", "ERROR")))))
        .containsExactly(1);
  }

  private long updateRevision(int expected) {
    return items
        .updateOne(
            Filters.and(Filters.eq("_id", 1), Filters.eq("revision", expected)),
            Updates.inc("revision", 1))
        .getModifiedCount();
  }

  private Iterable<Integer> ids(org.bson.conversions.Bson filter) {
    return items
        .find(filter)
        .projection(Projections.include("_id"))
        .sort(Sorts.ascending("_id"))
        .map(it -> it.getInteger("_id"));
  }

  private static Document item(int id) {
    return new Document("_id", id);
  }

  private static Document finding(String code, String severity) {
    return new Document("code", code).append("severity", severity);
  }

  private static Decimal128 decimal(String text) {
    return new Decimal128(new BigDecimal(text));
  }
}
