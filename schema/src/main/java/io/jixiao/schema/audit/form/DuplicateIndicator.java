package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One indicator twice: the same characters in any order and number (提高办案效率, 办案效率提高率), whatever the
 * two first levels. Deeper headings may tell namesakes apart, and so may what several rows share:
 * the goal that they belong to (长期绩效指标).
 */
final class DuplicateIndicator implements Check {
  private static final int LEVELS_THAT_SORT = 2;
  private static final int MOST_NAMED = 10;

  private record Key(String characters, String digits, List<String> deeper, Set<String> shared) {}

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Set<Attribute> shared = shared(form.indicators());
    Map<Key, List<Integer>> same = new LinkedHashMap<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      if (!row.name().isBlank()) {
        same.computeIfAbsent(key(row, shared), unused -> new ArrayList<>()).add(i);
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

  /** What stands once on the form and belongs to more than one row. */
  private static Set<Attribute> shared(List<Indicator> rows) {
    Set<Attribute> seen = new HashSet<>();
    return rows.stream()
        .flatMap(row -> row.attributes().stream())
        .filter(each -> !seen.add(each))
        .collect(Collectors.toSet());
  }

  private static Key key(Indicator row, Set<Attribute> shared) {
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
    return new Key(
        characters.toString(),
        digits.toString(),
        path.subList(sorting, path.size()),
        row.attributes().stream()
            .filter(shared::contains)
            .map(Attribute::heading)
            .collect(Collectors.toSet()));
  }

  private static String placed(Indicator row) {
    String path = String.join("/", row.path());
    return path.isEmpty() ? Say.text(row.name()) : Say.text(row.name()) + "（" + path + "）";
  }
}
