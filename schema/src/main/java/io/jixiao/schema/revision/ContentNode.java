package io.jixiao.schema.revision;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form, or a row of one of its lists, as content: fields in a fixed order and lists of rows whose
 * order does not count.
 *
 * @param label what people call the row
 * @param keys what finds the row again in another form, best first; the later ones need to hold for
 *     rows only that the earlier ones leave over
 */
record ContentNode(
    String label,
    @Nullable String cell,
    List<String> keys,
    List<ContentField> fields,
    List<ContentRows> lists) {
  private static final String FIELD_END = "\u001e";
  private static final String ROW_END = "\u001d";
  private static final String LIST_START = "\u0002";
  private static final String LIST_END = "\u0003";

  ContentNode {
    keys = List.copyOf(keys);
    fields = List.copyOf(fields);
    lists = List.copyOf(lists);
  }

  /** Equal if and only if the content is. */
  String signature() {
    return meanings(fields)
        + lists.stream().map(ContentNode::signature).collect(Collectors.joining());
  }

  private static String signature(ContentRows rows) {
    return rows.rows().stream()
        .map(ContentNode::signature)
        .sorted()
        .collect(Collectors.joining(ROW_END, LIST_START, LIST_END));
  }

  /** The fields' meanings in one string; a blank field differs from every text. */
  static String meanings(List<ContentField> fields) {
    return fields.stream()
        .map(field -> field.meaning() == null ? FIELD_END : field.meaning() + ' ' + FIELD_END)
        .collect(Collectors.joining());
  }
}
