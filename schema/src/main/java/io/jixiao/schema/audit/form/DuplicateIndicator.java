package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One indicator twice: the same characters in any order and number (提高办案效率, 办案效率提高率), whatever the
 * two first levels. Deeper headings may tell namesakes apart.
 */
final class DuplicateIndicator implements Check {
  private static final int LEVELS_THAT_SORT = 2;
  private static final int MOST_NAMED = 10;

  private record Key(String characters, String digits, List<String> deeper) {}

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Map<Key, List<Integer>> same = new LinkedHashMap<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      if (!row.name().isBlank()) {
        same.computeIfAbsent(key(row), unused -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> rows : same.values()) {
      if (rows.size() > 1) {
        remarks.raise(
            FindingCode.DUPLICATE_INDICATOR,
            Rows.path(rows.get(1), "name"),
            rows.stream()
                .limit(MOST_NAMED)
                .map(row -> placed(form.indicators().get(row)))
                .collect(Collectors.joining("、", "", rows.size() > MOST_NAMED ? "…" : "")));
      }
    }
  }

  private static Key key(Indicator row) {
    char[] sorted = Normal.compact(row.name()).toCharArray();
    StringBuilder digits = new StringBuilder();
    for (char c : sorted) {
      if (Character.isDigit(c)) {
        digits.append(c);
      }
    }
    Arrays.sort(sorted);
    StringBuilder characters = new StringBuilder(sorted.length);
    for (int i = 0; i < sorted.length; i++) {
      boolean again = i > 0 && sorted[i] == sorted[i - 1];
      if (!again && !Character.isDigit(sorted[i])) {
        characters.append(sorted[i]);
      }
    }
    List<String> path = row.path();
    int sorting = Math.min(LEVELS_THAT_SORT, path.size());
    return new Key(characters.toString(), digits.toString(), path.subList(sorting, path.size()));
  }

  private static String placed(Indicator row) {
    String path = String.join("/", row.path());
    return path.isEmpty() ? Say.text(row.name()) : Say.text(row.name()) + "（" + path + "）";
  }
}
