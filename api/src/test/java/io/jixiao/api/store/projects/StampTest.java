package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.eq;
import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.StoreFixture;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comparisons and previews remember of a project counts as long as its stamp stays. */
@ApiTest
class StampTest {
  @Autowired StoreFixture store;
  @Autowired Database database;

  private final Set<ObjectId> stamps = new HashSet<>();

  @BeforeEach
  void clears() {
    store.clear();
  }

  @Test
  void isAnotherAfterEachWriteThatChangesWhatIsRememberedOfAProject() {
    String id = store.put("first", form().actual("1%").project());
    assertIsAnother(id);
    store.put("second", form().actual("2%").project());
    assertIsAnother(id);
    long version = read(id).getLong(ProjectFields.VERSION);
    projects(ProjectDocument.class)
        .bulkWrite(List.of(FormPlaces.telling(id, version, List.of())))
        .getModifiedCount();
    assertIsAnother(id);
    assertThat(read(id).getLong(ProjectFields.VERSION))
        .as("findings are of the same form")
        .isEqualTo(version);
    store.remove(id);
    assertIsAnother(store.put("first", form().actual("1%").project()));
  }

  @Test
  void staysWhereAFormIsFoundUnchanged() {
    String id = store.put("first", form().project());
    assertIsAnother(id);
    store.put("again", form().project());

    assertThat(stamps).contains(read(id).getObjectId(ProjectFields.STAMP));
  }

  private void assertIsAnother(String id) {
    assertThat(stamps.add(Objects.requireNonNull(read(id).getObjectId(ProjectFields.STAMP))))
        .isTrue();
  }

  private Document read(String id) {
    return Objects.requireNonNull(projects(Document.class).find(eq(id)).first());
  }

  private <T> MongoCollection<T> projects(Class<T> type) {
    return database.collection(ProjectCollections.PROJECTS, type);
  }
}
