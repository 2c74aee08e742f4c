package io.jixiao.api.comparison;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;
import org.bson.Document;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** Notes what the service asks the store for, so that the driver alone can ask for the same. */
class StoreQuestions implements MongoClientSettingsBuilderCustomizer, CommandListener {

  /** What the service's workers look for all the time. */
  private static final Set<String> OF_WORKERS = Set.of("imports", "runs", "audits");

  private final List<BsonDocument> asked = new CopyOnWriteArrayList<>();

  @Override
  public void customize(MongoClientSettings.Builder settings) {
    settings.addCommandListener(this);
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonDocument command = event.getCommand();
    BsonValue target = command.get(event.getCommandName());
    if (event.getCommandName().equals("find")
        && !OF_WORKERS.contains(target.asString().getValue())) {
      asked.add(command.clone());
    }
  }

  /** What is asked for while {@code work} is done. */
  List<BsonDocument> during(Runnable work) {
    asked.clear();
    work.run();
    return List.copyOf(asked);
  }

  /** Asks for the same by the driver alone; how many documents came. */
  static int again(MongoDatabase database, List<BsonDocument> questions) {
    int documents = 0;
    for (BsonDocument question : questions) {
      FindIterable<Document> found =
          database
              .getCollection(question.getString("find").getValue())
              .find(question.getDocument("filter", new BsonDocument()))
              .projection(question.getDocument("projection", new BsonDocument()))
              .sort(question.getDocument("sort", new BsonDocument()))
              .limit(question.getNumber("limit", new BsonInt32(0)).intValue())
              .batchSize(question.getNumber("batchSize", new BsonInt32(0)).intValue());
      documents += found.into(new ArrayList<>()).size();
    }
    return documents;
  }
}
