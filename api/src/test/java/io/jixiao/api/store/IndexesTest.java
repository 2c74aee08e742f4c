package io.jixiao.api.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.jixiao.api.startup.StartupRefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexesTest {

  @Test
  void saysThatTheStoreDoesNotAnswer() {
    String nowhere = "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200";
    try (MongoClient client = MongoClients.create(nowhere)) {
      var collection = client.getDatabase("jixiao").getCollection("projects");

      assertThatThrownBy(() -> Indexes.create(collection, List.of(Indexes.plain("name"))))
          .isInstanceOf(StartupRefusedException.class)
          .hasMessageContaining("does not answer");
    }
  }
}
