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

/**
 * Printed numbers under one heading: one of them twice, or one left out. Of 1.2 the first part is
 * the heading's.
 */
final class IndicatorNumbers implements Check {
  private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d{1,4})\\D*");

  private record Series(List<String> path, String prefix) {}

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Map<Series, Integer> last = new HashMap<>();
    Map<Series, Set<Integer>> seen = new HashMap<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      Matcher printed = NUMBER.matcher(row.number() == null ? "" : Normal.compact(row.number()));
      if (printed.matches()) {
        Series series = new Series(row.path(), printed.group(1));
        Integer number = Integer.valueOf(printed.group(2));
        Integer before = last.put(series, number);
        boolean again = !seen.computeIfAbsent(series, unused -> new HashSet<>()).add(number);
        raise(i, series, before, number, again, remarks);
      }
    }
  }

  private static void raise(
      int row,
      Series series,
      @Nullable Integer before,
      Integer number,
      boolean again,
      Remarks remarks) {
    String path = Rows.path(row, "number");
    String heading = Say.text(String.join("/", series.path()));
    String printed = series.prefix().endsWith(".") ? series.prefix() + number : number.toString();
    if (again) {
      remarks.raise(FindingCode.INDICATOR_NUMBER_REPEATED, path, heading, printed);
    } else if (before != null && number > before + 1) {
      remarks.raise(
          FindingCode.INDICATOR_NUMBER_GAP, path, heading, before.toString(), number.toString());
    }
  }
}
