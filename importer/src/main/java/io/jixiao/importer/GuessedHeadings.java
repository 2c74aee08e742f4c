package io.jixiao.importer;

import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.importer.template.HeadingWords;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.GuessedHeading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the guesses of a sheet that people can settle, alike ones of a region once. */
final class GuessedHeadings {
  private static final int MOST_LISTED = 100;

  private record Same(String key, String meaning, @Nullable String regionCode) {}

  private final Set<Same> seen = new HashSet<>();
  private final List<GuessedHeading> listed = new ArrayList<>();

  void add(RawForm form, Project project) {
    for (Guess guess : form.guesses()) {
      if (listed.size() == MOST_LISTED) {
        return;
      }
      if (!guess.isOfHeading()) {
        continue;
      }
      String heading = guess.heading().text();
      String meaning = HeadingMeaning.of(guess).name();
      if (seen.add(new Same(HeadingWords.key(heading), meaning, project.regionCode()))) {
        listed.add(
            new GuessedHeading(
                heading,
                meaning,
                guess.heading().address(),
                project.regionCode(),
                project.regionName()));
      }
    }
  }

  List<GuessedHeading> listed() {
    return listed;
  }
}
