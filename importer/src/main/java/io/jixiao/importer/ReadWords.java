package io.jixiao.importer;

import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.template.WordsUse;
import java.util.Set;

/**
 * The words in which a sheet is read.
 *
 * @param used ids of the templates whose own words are among them
 * @param refused ids of those with whose words less was read
 */
record ReadWords(Vocabulary vocabulary, Set<String> used, Set<String> refused) {
  static final ReadWords GENERAL = new ReadWords(Vocabulary.general(), Set.of(), Set.of());

  /** What became of the words of a template. */
  WordsUse of(String templateId) {
    return used.contains(templateId)
        ? WordsUse.USED
        : refused.contains(templateId) ? WordsUse.REFUSED : WordsUse.NONE;
  }
}
