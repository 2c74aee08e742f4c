package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the commands that change nothing. Every other command, also an unknown one, counts as a
 * write: a needless commit costs a fraction of a millisecond, a missing one costs somebody's data.
 */
final class ReadCommands {
  private static final String AGGREGATE = "aggregate";
  private static final Set<String> NAMES =
      Set.of(
          "buildinfo",
          "collstats",
          "connectionstatus",
          "count",
          "dbstats",
          "distinct",
          "endsessions",
          "find",
          "getmore",
          "hello",
          "hostinfo",
          "ismaster",
          "killcursors",
          "listcollections",
          "listdatabases",
          "listindexes",
          "ping",
          "serverstatus",
          "whatsmyuri");
  private static final Set<String> WRITING_STAGES = Set.of("$merge", "$out");

  private ReadCommands() {}

  static boolean include(String command, Document arguments) {
    String name = command.toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || (name.equals(AGGREGATE) && !writes(arguments.get("pipeline")));
  }

  private static boolean writes(@Nullable Object pipeline) {
    return pipeline instanceof Collection<?> stages
        && stages.stream().anyMatch(ReadCommands::isWritingStage);
  }

  private static boolean isWritingStage(Object stage) {
    return stage instanceof Document document
        && document.keySet().stream().anyMatch(WRITING_STAGES::contains);
  }
}
