package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.text.Normal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Printed numbers under one heading: one of them twice, or one left out. */
final class IndicatorNumbers implements Check {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Map<List<String>, Integer> last = new HashMap<>();
    Map<List<String>, Set<Integer>> seen = new HashMap<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      Integer number = number(row);
      if (number != null) {
        String heading = String.join("/", row.path());
        Integer before = last.put(row.path(), number);
        if (!seen.computeIfAbsent(row.path(), unused -> new HashSet<>()).add(number)) {
          remarks.raise(
              FindingCode.INDICATOR_NUMBER_REPEATED,
              Rows.path(i, "number"),
              heading,
              number.toString());
        } else if (before != null && number > before + 1) {
          remarks.raise(
              FindingCode.INDICATOR_NUMBER_GAP,
              Rows.path(i, "number"),
              heading,
              before.toString(),
              number.toString());
        }
      }
    }
  }

  private static @Nullable Integer number(Indicator row) {
    Matcher digits = NUMBER.matcher(row.number() == null ? "" : Normal.compact(row.number()));
    return digits.find() ? Integer.valueOf(digits.group()) : null;
  }
}
