package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class StoredCollectionTest {

  /** A start would take half a minute with ten thousand projects. */
  @Test
  void looksAtNoDocumentForAnIndexThatIsNotKept() {
    try (MVStore file = MVStore.open(null)) {
      StoredCollection collection = collection(file);
      new StoredDocuments(false).open(file, "databases.d.c").put("1", unreadable());

      collection.addIndex(new EmptyIndex<>("by name", List.of()));
      collection.addIndex(new EmptyIndex<>("by name", List.of()));
      collection.addIndex(new EmptyIndex<>("by year", List.of()));

      assertThat(collection.getIndexes())
          .extracting(Index::getName)
          .containsExactly("by name", "by year");
    }
  }

  private static Stored unreadable() {
    return () -> {
      throw new AssertionError("looked at");
    };
  }

  private static StoredCollection collection(MVStore file) {
    CursorRegistry cursors = new CursorRegistry();
    MongoDatabase database = new H2Database("d", file, cursors);
    return new StoredCollection(
        database, "c", CollectionOptions.withDefaults(), file, "d.c", false, cursors);
  }
}
