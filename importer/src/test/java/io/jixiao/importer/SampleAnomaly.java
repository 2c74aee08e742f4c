package io.jixiao.importer;

import static java.util.Map.entry;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Project;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the samples' reviewer flagged on a form.
 *
 * @param code in the reviewer's words
 * @param where as the reviewer wrote it: {@code indicators[6]}, {@code 成本指标/预算执行率}, {@code total}
 * @param rows the rows that {@code where} names: {@code indicators[6]}; empty for the form
 */
record SampleAnomaly(String form, String code, String where, Set<String> rows) {
  private static final Pattern ROW = Pattern.compile("(indicators|funds)\\[\\d+]");

  /** The reviewer's words for what the catalogue calls otherwise. */
  private static final Map<String, List<String>> ALIASES =
      Map.ofEntries(
          entry(
              "QUALITATIVE_ACTUAL_FOR_QUANTITATIVE_TARGET",
              List.of("QUALITATIVE_ACTUAL_FOR_QUANTITY")),
          entry("OVERACHIEVEMENT_UNEXPLAINED", List.of("OVERACHIEVEMENT")),
          entry("ACTUAL_FAR_EXCEEDS_TARGET", List.of("OVERACHIEVEMENT")),
          entry("TARGET_FAR_EXCEEDED", List.of("OVERACHIEVEMENT")),
          entry("SUMMARY_NAME_MISMATCH", List.of("NAME_DIFFERS_FROM_LIST")),
          entry("SUMMARY_AMOUNT_IS_EXECUTED", List.of("AMOUNT_DIFFERS_FROM_LIST")),
          entry("NO_BUDGET_RELEASED_FULL_OUTPUT_MARKS", List.of("OUTPUT_WITHOUT_SPENDING")),
          entry("LOW_EXECUTION_FULL_OUTPUT_MARKS", List.of("OUTPUT_WITHOUT_SPENDING")),
          entry("LOW_EXECUTION_RATE", List.of("EXECUTION_LOW")),
          entry("GOAL_ACTUAL_COPIES_EXPECTED", List.of("GOAL_COPIED")),
          entry("TEMPLATE_NOTE_LEFT_IN", List.of("TEMPLATE_TEXT_LEFT")),
          entry("INVALID_DATE", List.of("DATE_INVALID")),
          entry("COST_TARGETS_EXCEED_BUDGET", List.of("COST_TARGET_EXCEEDS_BUDGET")),
          entry("SCORE_ABOVE_PRO_RATA", List.of("SCORE_ABOVE_RULE", "SCORE_BELOW_RULE")),
          entry("SCORE_NOT_PROPORTIONAL", List.of("SCORE_ABOVE_RULE", "SCORE_BELOW_RULE")),
          entry("SCORE_CONTRADICTS_ACTUAL", List.of("SCORE_ABOVE_RULE", "SCORE_BELOW_RULE")),
          entry("MISCLASSIFIED_INDICATOR", List.of("INDICATOR_CATEGORY_SUSPECT")),
          entry("INDICATOR_MISCLASSIFIED", List.of("INDICATOR_CATEGORY_SUSPECT")),
          entry("INDICATOR_MISPLACED", List.of("INDICATOR_CATEGORY_SUSPECT")),
          entry("TARGET_UNIT_MISSING", List.of("UNIT_MISSING")),
          entry("TARGET_DIRECTION_WRONG", List.of("TARGET_DIRECTION_SUSPECT")),
          entry("TARGET_OPERATOR_SUSPECT", List.of("TARGET_DIRECTION_SUSPECT")),
          entry("ACTUAL_EQUALS_THRESHOLD", List.of("ALL_ACTUALS_EQUAL_TARGETS")),
          entry("GOAL_TARGET_MISMATCH", List.of("GOAL_DIFFERS_FROM_INDICATOR")),
          entry("NARRATIVE_CONTRADICTS_INDICATOR", List.of("GOAL_DIFFERS_FROM_INDICATOR")),
          entry("GOAL_TEXT_DEFECT", List.of("TEXT_CUT_OFF")));

  /**
   * @param project as read from the same form, for the rows that {@code where} names
   */
  static SampleAnomaly of(String form, JsonNode json, Project project) {
    String where = json.path("where").asString();
    Set<String> rows = new LinkedHashSet<>();
    ROW.matcher(where).results().map(MatchResult::group).forEach(rows::add);
    for (int i = 0; rows.isEmpty() && i < project.indicators().size(); i++) {
      if (where.contains(project.indicators().get(i).name())) {
        rows.addAll(namesakes(project, project.indicators().get(i).name()));
      }
    }
    return new SampleAnomaly(form, json.get("code").asString(), where, rows);
  }

  /** What the catalogue calls it. */
  List<String> codes() {
    return ALIASES.getOrDefault(code, List.of(code));
  }

  /** Whether {@code finding} says so about one of these rows, or about the form. */
  boolean isSaidBy(Finding finding) {
    String row = row(finding.path());
    return codes().contains(finding.code())
        && (row == null || rows.isEmpty() || rows.contains(row));
  }

  private static @Nullable String row(@Nullable String path) {
    return path == null
        ? null
        : ROW.matcher(path).results().map(MatchResult::group).findFirst().orElse(null);
  }

  private static Set<String> namesakes(Project project, String name) {
    Set<String> rows = new LinkedHashSet<>();
    for (int i = 0; i < project.indicators().size(); i++) {
      if (project.indicators().get(i).name().equals(name)) {
        rows.add("indicators[" + i + "]");
      }
    }
    return rows;
  }
}
