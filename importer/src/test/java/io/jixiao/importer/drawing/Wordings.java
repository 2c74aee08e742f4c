package io.jixiao.importer.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The wordings of labels and headings, out of the vocabulary: a new one is drawn from then on. */
final class Wordings {
  private static final Map<String, Map<String, List<String>>> VOCABULARY = load();

  /**
   * What even a person understands only by what else the form says. Such wordings have tests of
   * their own, in the one place where they are plain.
   */
  private static final Set<String> AMBIGUOUS = Set.of();

  private Wordings() {}

  static String of(String term, Chance chance) {
    return chance.of(all(term));
  }

  static List<String> all(String term) {
    return VOCABULARY.get(term).get("is").stream()
        .filter(word -> !AMBIGUOUS.contains(term + " " + word))
        .toList();
  }

  private static Map<String, Map<String, List<String>>> load() {
    try (InputStream in =
        Wordings.class.getResourceAsStream("/io/jixiao/importer/form/words/vocabulary.yaml")) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
