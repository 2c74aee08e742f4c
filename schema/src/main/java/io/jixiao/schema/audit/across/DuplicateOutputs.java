package io.jixiao.schema.audit.across;

import static java.util.stream.Collectors.joining;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The same work claimed twice: an output of the same name, target and actual in two projects. Only
 * figures above one tell works apart: that all is 100 % in order, on time or one piece is true of
 * many projects.
 */
final class DuplicateOutputs {

  private static final Set<String> SHARES_AND_TIMES = Set.of("%", "倍", "秒", "工作日", "月", "学期");
  private static final List<String> OUTPUTS = List.of("产出", "成本");
  private static final int MOST_ROWS = 5;

  private DuplicateOutputs() {}

  static void look(List<ComparedProject> projects, BiConsumer<String, Finding> note) {
    Map<String, Map<String, ComparedProject>> claimed = new HashMap<>();
    for (ComparedProject project : projects) {
      for (ComparedRow row : project.rows()) {
        String claim = claim(row);
        if (claim != null) {
          claimed.computeIfAbsent(claim, none -> new LinkedHashMap<>(2)).put(project.id(), project);
        }
      }
    }
    for (ComparedProject project : projects) {
      Finding finding = finding(project, claimed);
      if (finding != null) {
        note.accept(project.id(), finding);
      }
    }
  }

  private static @Nullable Finding finding(
      ComparedProject project, Map<String, Map<String, ComparedProject>> claimed) {
    Map<String, ComparedRow> shared = new LinkedHashMap<>();
    for (ComparedRow row : project.rows()) {
      String claim = claim(row);
      if (claim != null && claimed.getOrDefault(claim, Map.of()).size() > 1) {
        shared.putIfAbsent(claim, row);
      }
    }
    if (shared.isEmpty()) {
      return null;
    }
    List<String> rows = new ArrayList<>();
    shared.forEach((claim, row) -> rows.add(told(row, claimed.get(claim), project)));
    String cell = shared.values().iterator().next().cell();
    String listed = rows.stream().limit(MOST_ROWS).collect(joining("; "));
    int further = rows.size() - MOST_ROWS;
    return FindingCode.DUPLICATE_OUTPUT_ACROSS_PROJECTS.raise(
        "indicators",
        project.sheet(),
        cell,
        further > 0 ? listed + "; …(+" + further + ")" : listed);
  }

  private static String told(
      ComparedRow row, @Nullable Map<String, ComparedProject> sharers, ComparedProject self) {
    return "%s %s / %s: %s"
        .formatted(
            row.name(),
            text(row.target()),
            text(row.actual()),
            AcrossAudit.names(sharers == null ? List.of() : sharers.values(), self));
  }

  /** Name and figures of an output; null where the row claims nothing countable. */
  private static @Nullable String claim(ComparedRow row) {
    String target = figure(row.target());
    String actual = figure(row.actual());
    return target == null || actual == null || !isOutput(row)
        ? null
        : Normal.compact(row.name()) + '|' + target + '|' + actual;
  }

  private static boolean isOutput(ComparedRow row) {
    String level1 = row.path().isEmpty() ? "" : Normal.compact(row.path().get(0));
    return level1.isEmpty() || OUTPUTS.stream().anyMatch(level1::contains);
  }

  /** Value and unit; null where the measure is no countable figure. */
  private static @Nullable String figure(@Nullable Measure measure) {
    if (measure == null || measure.kind() != MeasureKind.QUANTITY) {
      return null;
    }
    BigDecimal value = measure.baseValue();
    String unit = measure.baseUnit();
    if (value == null || value.compareTo(BigDecimal.ONE) <= 0) {
      return null;
    }
    return unit != null && SHARES_AND_TIMES.contains(unit)
        ? null
        : value.stripTrailingZeros().toPlainString() + ' ' + unit;
  }

  private static String text(@Nullable Measure measure) {
    return measure == null ? "" : measure.text();
  }
}
