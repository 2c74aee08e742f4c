package io.jixiao.schema.audit.across;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.text.Normal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An annual goal, or what came of it, that says word for word what another project says. Signs and
 * spaces do not count; a phrase too short to be anybody's own is no copy.
 */
final class CopiedGoals {

  /** Letters and figures of the shortest text that nobody writes twice by chance. */
  private static final int SHORTEST = 12;

  private CopiedGoals() {}

  static void look(List<ComparedProject> projects, BiConsumer<String, Finding> note) {
    Map<String, Map<String, ComparedProject>> saying = new HashMap<>();
    for (ComparedProject project : projects) {
      Goal goal = project.goal();
      if (goal != null) {
        say(saying, goal.expected(), project);
        say(saying, goal.actual(), project);
      }
    }
    for (ComparedProject project : projects) {
      Goal goal = project.goal();
      if (goal != null && !isNoted(saying, goal.expected(), "goal.expected", project, note)) {
        isNoted(saying, goal.actual(), "goal.actual", project, note);
      }
    }
  }

  private static void say(
      Map<String, Map<String, ComparedProject>> saying,
      @Nullable String text,
      ComparedProject project) {
    String words = words(text);
    if (words != null) {
      saying.computeIfAbsent(words, none -> new LinkedHashMap<>(2)).put(project.id(), project);
    }
  }

  private static boolean isNoted(
      Map<String, Map<String, ComparedProject>> saying,
      @Nullable String text,
      String path,
      ComparedProject project,
      BiConsumer<String, Finding> note) {
    String words = words(text);
    Map<String, ComparedProject> sayers = words == null ? null : saying.get(words);
    if (sayers == null || sayers.size() < 2) {
      return false;
    }
    note.accept(
        project.id(),
        FindingCode.GOAL_COPIED_FROM_OTHER_PROJECT.raise(
            path, project.sheet(), null, AcrossAudit.names(sayers.values(), project)));
    return true;
  }

  private static @Nullable String words(@Nullable String text) {
    if (text == null) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    Normal.compact(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(words::appendCodePoint);
    return words.length() < SHORTEST ? null : words.toString();
  }
}
