package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandsTest {
  @ParameterizedTest
  @ValueSource(strings = {"find", "getMore", "count", "distinct", "hello", "isMaster"})
  void readCommandsChangeNothing(String command) {
    assertThat(ReadCommands.include(command, new Document())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert",
        "update",
        "delete",
        "findAndModify",
        "createIndexes",
        "drop",
        "unheardOf"
      })
  void everyOtherCommandCountsAsAWrite(String command) {
    assertThat(ReadCommands.include(command, new Document())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$out", "$merge"})
  void anAggregationThatStoresItsResultIsAWrite(String stage) {
    assertThat(ReadCommands.include("aggregate", pipeline("$match", stage))).isFalse();
  }

  @Test
  void anAggregationThatReturnsItsResultIsARead() {
    assertThat(ReadCommands.include("aggregate", pipeline("$match", "$group"))).isTrue();
  }

  private static Document pipeline(String... stages) {
    List<Document> list = List.of(stages).stream().map(it -> new Document(it, "")).toList();
    return new Document("pipeline", list);
  }
}
