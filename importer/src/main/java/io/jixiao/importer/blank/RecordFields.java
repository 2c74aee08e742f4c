package io.jixiao.importer.blank;

import io.jixiao.importer.form.words.YearText;
import io.jixiao.importer.layout.FormField;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import io.jixiao.schema.text.Normal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a project says outside its tables, as it was printed. */
final class RecordFields {
  private static final Set<String> MONEY = Set.of("元", "千元", "万元", "百万元", "亿元");
  private static final Pattern DATE_LINE =
      Pattern.compile("\\(?(19|20)\\d{2}年\\d{1,2}月(\\d{1,2}日)?\\)?");

  private RecordFields() {}

  static Map<FormField, String> of(Project project) {
    Map<FormField, String> fields = new EnumMap<>(FormField.class);
    Reported reported = project.reported();
    Goal goal = project.goal();
    put(fields, FormField.TITLE, project.formTitle());
    put(fields, FormField.FISCAL_YEAR, yearLine(project));
    put(fields, FormField.FISCAL_YEAR_GROUPED, yearLine(project));
    put(fields, FormField.FILLED_ON, project.filledOnText());
    put(fields, FormField.NAME, project.nameText());
    put(fields, FormField.DEPARTMENT, text(project.department()));
    put(fields, FormField.UNIT, text(project.implementingUnit()));
    if (isUsualUnit(project.amountUnit())) {
      put(fields, FormField.AMOUNT_UNIT, project.amountUnit());
    }
    put(fields, FormField.GOAL_EXPECTED, goal == null ? null : goal.expected());
    put(fields, FormField.GOAL_ACTUAL, goal == null ? null : goal.actual());
    put(fields, FormField.CONCLUSION, project.conclusion());
    put(fields, FormField.TOTAL_WEIGHT, reported.weightText());
    put(fields, FormField.TOTAL_SCORE, reported.scoreText());
    put(fields, FormField.TOTAL_DEVIATION, reported.deviationReason());
    return fields;
  }

  /** The line of the year; empty where another text of the form says the year, or nothing does. */
  static String yearLine(Project project) {
    String text = project.fiscalYearText();
    if (text != null) {
      return isYearLine(text) ? text : "";
    }
    return project.fiscalYear() == null || isSaidByDate(project)
        ? ""
        : "(" + project.fiscalYear() + "年度)";
  }

  /** The year as a value beside a label, where it is no line of its own; else null. */
  static @Nullable String yearValue(Project project) {
    String text = project.fiscalYearText();
    return text == null || isYearLine(text) ? null : text;
  }

  /** Whether a label with {@code unit} in brackets is known to name it. */
  static boolean isUsualUnit(@Nullable String unit) {
    return unit != null && MONEY.contains(unit);
  }

  /** Whether {@code text} is known for a date without a label. */
  static boolean isDateLine(String text) {
    return text.length() <= 24 && DATE_LINE.matcher(Normal.compact(text)).matches();
  }

  private static boolean isYearLine(String text) {
    return YearText.of(text) != null
        && (text.contains("年") || text.startsWith("(") || text.startsWith("（"));
  }

  /** A form that is filled in in December is of the year that ends. */
  private static boolean isSaidByDate(Project project) {
    String date = project.filledOnText();
    return date != null
        && Normal.compact(date).matches("\\D{0,2}" + project.fiscalYear() + "[年./-]12\\D.*");
  }

  private static @Nullable String text(@Nullable Organisation organisation) {
    return organisation == null ? null : organisation.text();
  }

  private static void put(Map<FormField, String> fields, FormField field, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      fields.put(field, text);
    }
  }
}
