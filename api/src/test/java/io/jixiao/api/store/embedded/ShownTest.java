package io.jixiao.api.store.embedded;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is shown of a document is what the server shows of it. */
class ShownTest {
  private static final Document DOCUMENT =
      new Document("_id", "p1")
          .append("name", "甲")
          .append("none", null)
          .append("unit", new Document("name", "乙").append("code", "1"))
          .append(
              "items",
              List.of(
                  new Document("status", "OPEN").append("by", new Document("who", "丙")),
                  7,
                  new Document("code", "C")))
          .append("texts", List.of("丁", "戊"));

  @Test
  void isWhatTheServerShows() throws ReflectiveOperationException {
    List<List<String>> asked =
        List.of(
            List.of("name"),
            List.of("_id"),
            List.of("_id", "none", "missing"),
            List.of("unit.name", "unit.code"),
            List.of("unit.name.first", "missing.name", "none.name"),
            List.of("items.status", "items.by.who"),
            List.of("items", "texts"),
            List.of("texts.first"));
    for (List<String> paths : asked) {
      Shown shown = requireNonNull(Shown.of(new LinkedHashSet<>(paths)), paths::toString);

      assertThat(shown.of(DOCUMENT)).as("%s", paths).isEqualTo(byServer(paths));
    }
  }

  @Test
  void leavesToTheServerWhatItRefusesOrFindsByAPlace() {
    assertThat(Shown.of(Set.of("unit", "unit.name"))).isNull();
    assertThat(Shown.of(Set.of("items.$"))).isNull();
  }

  /** The server keeps its projection to itself. */
  private static Document byServer(List<String> paths) throws ReflectiveOperationException {
    Document fields = new Document();
    paths.forEach(path -> fields.put(path, 1));
    Class<?> projection = Class.forName("de.bwaldvogel.mongo.backend.Projection");
    Constructor<?> maker = projection.getDeclaredConstructor(Document.class, String.class);
    Method project = projection.getDeclaredMethod("projectDocument", Document.class);
    maker.setAccessible(true);
    project.setAccessible(true);
    return (Document) project.invoke(maker.newInstance(fields, "_id"), DOCUMENT);
  }
}
