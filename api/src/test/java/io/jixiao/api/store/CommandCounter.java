package io.jixiao.api.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.stereotype.Component;

/** Notes every command that goes to the store: each is a round trip. */
@Component
public class CommandCounter implements MongoClientSettingsBuilderCustomizer, CommandListener {
  private final List<String> commands = new CopyOnWriteArrayList<>();

  @Override
  public void customize(MongoClientSettings.Builder settings) {
    settings.addCommandListener(this);
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonDocument command = event.getCommand();
    String name = event.getCommandName();
    BsonValue target = name.equals("getMore") ? command.get("collection") : command.get(name);
    commands.add(name + (target.isString() ? " " + target.asString().getValue() : ""));
  }

  /** The commands while {@code work} runs; the workers' looking for jobs is left out. */
  public List<String> during(Runnable work) {
    commands.clear();
    work.run();
    return commands.stream()
        .filter(command -> !command.endsWith(" imports") && !command.endsWith(" runs"))
        .toList();
  }
}
