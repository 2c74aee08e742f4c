package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One indicator twice: the same characters in any order and number (提高办案效率, 办案效率提高率), whatever the
 * two first levels. Deeper headings may tell namesakes apart.
 */
final class DuplicateIndicator implements Check {
  private static final int LEVELS_THAT_SORT = 2;

  private record Key(Set<Character> characters, String digits, List<String> deeper) {}

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Map<Key, List<Integer>> same = new LinkedHashMap<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      same.computeIfAbsent(key(form.indicators().get(i)), unused -> new ArrayList<>()).add(i);
    }
    for (List<Integer> rows : same.values()) {
      if (rows.size() > 1) {
        remarks.raise(
            FindingCode.DUPLICATE_INDICATOR,
            Rows.path(rows.get(1), "name"),
            rows.stream()
                .map(row -> placed(form.indicators().get(row)))
                .collect(Collectors.joining("、")));
      }
    }
  }

  private static Key key(Indicator row) {
    StringBuilder digits = new StringBuilder();
    Set<Character> characters = new TreeSet<>();
    for (char c : Normal.compact(row.name()).toCharArray()) {
      if (Character.isDigit(c)) {
        digits.append(c);
      } else {
        characters.add(c);
      }
    }
    List<String> path = row.path();
    int sorting = Math.min(LEVELS_THAT_SORT, path.size());
    return new Key(characters, digits.toString(), path.subList(sorting, path.size()));
  }

  private static String placed(Indicator row) {
    return row.name() + "（" + String.join("/", row.path()) + "）";
  }
}
