package io.jixiao.importer.template;

import io.jixiao.importer.form.words.LabelKey;
import java.util.Set;

/**
 * What a form prints that could be a heading.
 *
 * @param headings keys ({@link LabelKey#heading}) of what was recognised as a label
 * @param texts keys of other short texts: a template may know them, too
 */
public record PrintedHeadings(Set<String> headings, Set<String> texts) {

  boolean has(String heading) {
    return headings.contains(heading) || texts.contains(heading);
  }
}
