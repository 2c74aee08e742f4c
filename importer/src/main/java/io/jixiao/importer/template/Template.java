package io.jixiao.importer.template;

import io.jixiao.schema.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The profile of a known layout.
 *
 * @param regionCode GB/T 2260 code of the region that uses it; says nothing about a form's region
 *     unless the upload asked for this template
 * @param headings by which the layout is known, without counters and remarks in brackets
 */
public record Template(
    String id, int version, Text name, @Nullable String regionCode, List<String> headings) {

  public Template {
    headings = List.copyOf(headings);
  }
}
