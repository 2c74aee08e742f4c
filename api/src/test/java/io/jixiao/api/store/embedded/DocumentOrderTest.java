package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DocumentOrderTest {

  @Test
  void sortsAsTheServerDoes() {
    Document order = new Document("year", -1).append("unit.name", 1).append("_id", 1);
    List<Document> documents = documents(new Random(1));
    List<Document> expected = new ArrayList<>(documents);
    expected.sort(new DocumentComparator(order));

    assertThat(first(order, documents, 0)).isEqualTo(expected);
  }

  @Test
  void turnsEachKeyOnItsOwn() {
    List<Document> documents =
        List.of(
            new Document("a", 1).append("b", 1),
            new Document("a", 2).append("b", 1),
            new Document("a", 2).append("b", 2));

    assertThat(first(new Document("a", -1).append("b", 1), documents, 0))
        .extracting(Object::toString)
        .containsExactly(
            "{\"a\" : 2, \"b\" : 1}", "{\"a\" : 2, \"b\" : 2}", "{\"a\" : 1, \"b\" : 1}");
  }

  @Test
  void keepsTheFirstAndAmongEqualOnesThoseThatCameFirst() {
    Document order = new Document("year", 1);
    List<Document> documents = documents(new Random(2));
    List<Document> expected = new ArrayList<>(documents);
    expected.sort(new DocumentComparator(order));

    for (int count : new int[] {1, 2, 17, 250, 499, 500, 501}) {
      assertThat(first(order, documents, count))
          .isEqualTo(expected.subList(0, Math.min(count, expected.size())));
    }
  }

  private static List<Document> first(Document order, List<Document> documents, int count) {
    return new DocumentOrder(order).first(documents.iterator(), Function.identity(), count);
  }

  /** Years and names that repeat, are null, missing, lists or of another type. */
  private static List<Document> documents(Random random) {
    List<Object> years = Arrays.asList(2023, 2024L, 2024.5, null, "2024", List.of(2022, 2025));
    List<Object> names = Arrays.asList("甲", "乙", "", null, 7, new Document("name", "丙"));
    List<Document> documents = new ArrayList<>();
    for (int id = 0; id < 500; id++) {
      Document document = new Document("_id", id);
      int year = random.nextInt(years.size() + 1);
      if (year < years.size()) {
        document.append("year", years.get(year));
      }
      int name = random.nextInt(names.size() + 1);
      if (name < names.size()) {
        document.append("unit", new Document("name", names.get(name)));
      }
      documents.add(document);
    }
    return documents;
  }
}
