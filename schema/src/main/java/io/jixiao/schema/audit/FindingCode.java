package io.jixiao.schema.audit;

import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of findings. A code is stable: reviewers' decisions and clients' filters hold on to
 * it. Its sentences stand in the message bundles under its name.
 */
public enum FindingCode {
  /** Cells of the form that no field took; once a form. */
  UNMAPPED_CELL(Severity.NOTICE, Origin.READING, "count", "first cell", "its text"),
  /** What heads a column says nothing to us; its place and its values do. Once a form. */
  HEADING_GUESSED(
      Severity.NOTICE, Origin.READING, "headings with their cells and what they were taken for"),
  /** The points of a level are not those that the region's template gives it; once a form. */
  TEMPLATE_WEIGHTS_DIFFER(Severity.NOTICE, Origin.READING, "levels with their points"),
  /** Indicators without an actual value, on a form that asks for it; once a form. */
  ACTUAL_MISSING(Severity.WARNING, Origin.READING, "count", "indicators"),
  /** Indicators with points but without a score, on a form that asks for it; once a form. */
  SCORE_MISSING(Severity.ERROR, Origin.READING, "count", "indicators"),
  /** No unit is named, or a line for its name and stamp is blank. */
  UNIT_BLANK(Severity.WARNING, Origin.READING, "heading"),

  // Arithmetic and points

  /** Points of a heading or of the total row are not those of the rows that belong to it. */
  WEIGHTS_DO_NOT_SUM(Severity.ERROR, Origin.FORM, "what", "its points", "sum"),
  /** The total row counts the fund block’s score, but not its points. */
  TOTAL_WEIGHT_EXCLUDES_FUND(
      Severity.NOTICE,
      Origin.FORM,
      "total weight",
      "weight of the fund block",
      "total score",
      "all weights"),
  /** The total is not what the scores add up to. */
  TOTAL_SCORE_MISMATCH(
      Severity.ERROR,
      Origin.FORM,
      "printed",
      "sum",
      "score of the fund block",
      "scores of the indicators"),
  /** The execution rate is not executed over budget. */
  EXECUTION_RATE_MISMATCH(
      Severity.ERROR, Origin.FORM, "row", "printed", "executed", "budget", "percent"),
  /** The fund block’s score is not its points × rate. */
  EXECUTION_SCORE_MISMATCH(
      Severity.ERROR, Origin.FORM, "printed", "how the points come about", "points"),
  /** The parts of a row of the fund block do not add up to it. */
  FUND_PARTS_DO_NOT_SUM(Severity.ERROR, Origin.FORM, "row", "columns with both figures"),
  /** A row of the fund block is filled in, none of its parts is. */
  FUND_PART_BLANK(Severity.NOTICE, Origin.FORM, "row", "column", "amount"),
  /** A row claims more points than it can earn. */
  SCORE_EXCEEDS_WEIGHT(Severity.ERROR, Origin.FORM, "row", "score", "weight"),
  /** Indicators without points beside others that have some; once a form. */
  WEIGHT_MISSING(Severity.ERROR, Origin.FORM, "count", "indicators"),
  /** Indicators without a target beside others that have one; once a form. */
  TARGET_MISSING(Severity.WARNING, Origin.FORM, "count", "indicators"),
  /** Indicators without a second level beside others that have one; once a form. */
  LEVEL2_MISSING(Severity.WARNING, Origin.FORM, "count", "indicators"),
  /** Full points, though the actual misses the target or is not there. */
  SCORE_NOT_EARNED(Severity.WARNING, Origin.FORM, "name", "target and actual", "score"),
  /** More than target and actual earn under the policy. */
  SCORE_ABOVE_RULE(
      Severity.NOTICE, Origin.FORM, "name", "score", "how the points come about", "difference"),
  /** Less than target and actual earn under the policy. */
  SCORE_BELOW_RULE(
      Severity.NOTICE, Origin.FORM, "name", "score", "how the points come about", "difference"),
  /** Points were lost without a reason. */
  LOST_SCORE_UNEXPLAINED(Severity.WARNING, Origin.FORM, "row", "score", "weight"),
  /** The grade is not that of the printed total or of the scores added up. */
  GRADE_MISMATCH(
      Severity.ERROR, Origin.FORM, "grade", "of which score", "score", "full mark", "right grade"),
  /** Less than 60 % was spent. */
  EXECUTION_LOW(Severity.NOTICE, Origin.FORM, "row", "percent"),
  /** The adjusted budget is more than 10 % below the initial one without a reason. */
  BUDGET_CUT_UNEXPLAINED(Severity.NOTICE, Origin.FORM, "initial", "adjusted", "percent"),
  /** Nothing was spent and output points are claimed, or little and nearly all of them are. */
  OUTPUT_WITHOUT_SPENDING(
      Severity.WARNING, Origin.FORM, "what was spent", "output score", "output weight"),
  /** Targets for costs are more than the budget. */
  COST_TARGET_EXCEEDS_BUDGET(Severity.WARNING, Origin.FORM, "sum", "budget", "indicators"),
  /** A reason for a deviation at full points; once a form. */
  DEVIATION_WITHOUT_SHORTFALL(Severity.NOTICE, Origin.FORM, "count", "indicators"),
  /** Far more was reached than asked for; a NOTICE where the form gives a reason. */
  OVERACHIEVEMENT(
      Severity.WARNING,
      Origin.FORM,
      "name",
      "target",
      "actual",
      "percent",
      "whether there is a reason"),
  /** One indicator twice. */
  DUPLICATE_INDICATOR(Severity.NOTICE, Origin.FORM, "indicators with their headings"),
  /** An indicator asks for the execution rate once more. */
  INDICATOR_REPEATS_FUND_BLOCK(Severity.NOTICE, Origin.FORM, "name", "weight of the fund block"),
  /** A number twice under one heading. */
  INDICATOR_NUMBER_REPEATED(Severity.NOTICE, Origin.FORM, "heading", "number"),
  /** A number is left out under a heading. */
  INDICATOR_NUMBER_GAP(Severity.NOTICE, Origin.FORM, "heading", "before", "after"),

  /** The form names no year. */
  FISCAL_YEAR_MISSING(Severity.WARNING, Origin.FORM),
  /** Neither unit nor department name one division, and nobody else said which it is. */
  REGION_UNKNOWN(Severity.NOTICE, Origin.FORM),

  // Values and words

  /** Target and actual say different things: 次 against %, words against a figure. */
  UNIT_MISMATCH(Severity.WARNING, Origin.FORM, "name", "target", "actual"),
  /** Figures of which nothing on the form says what they count; once a form. */
  UNIT_MISSING(Severity.NOTICE, Origin.FORM, "count", "rows"),
  /** A rate that is a number of things, by its target. */
  NAME_UNIT_MISMATCH(Severity.NOTICE, Origin.FORM, "name", "target"),
  /** Words where the target is a figure or a day. */
  QUALITATIVE_ACTUAL_FOR_QUANTITY(Severity.WARNING, Origin.FORM, "name", "target", "actual"),
  /** The actual is the target's own words; once a form. */
  QUALITATIVE_TARGET_ECHOED(Severity.NOTICE, Origin.FORM, "count", "rows", "points"),
  /** Words of hope as a target, or a share of what is not said; once a form. */
  TARGET_NOT_MEASURABLE(Severity.NOTICE, Origin.FORM, "count", "rows", "points"),
  /** The actual for a target in words says only that it was reached; once a form. */
  ACTUAL_BOILERPLATE(Severity.NOTICE, Origin.FORM, "count", "rows", "points"),
  /** The sign of comparison stands in front of actuals, too; once a form. */
  ACTUAL_COPIES_TARGET(Severity.NOTICE, Origin.FORM, "count", "rows", "of these equal"),
  /** Each of many figures is exactly the target's; once a form. */
  ALL_ACTUALS_EQUAL_TARGETS(Severity.NOTICE, Origin.FORM, "count"),
  /** A cost with ≥, or ≤ where more was wanted. */
  TARGET_DIRECTION_SUSPECT(Severity.NOTICE, Origin.FORM, "name", "target"),
  /** What the name or the target measures belongs under another heading. */
  INDICATOR_CATEGORY_SUSPECT(Severity.NOTICE, Origin.FORM, "name", "heading", "where it belongs"),
  /** The other kinds of output are measured, the quantity is not; once a form. */
  MISSING_INDICATOR_CATEGORY(Severity.NOTICE, Origin.FORM, "headings that there are"),
  /** Another year than the form's. */
  FISCAL_YEAR_MISMATCH(Severity.WARNING, Origin.FORM, "text", "form’s year"),
  /** The year is printed as a figure: 2,024. */
  FISCAL_YEAR_FORMAT(Severity.NOTICE, Origin.FORM, "text"),
  /** A day that the calendar does not have. */
  DATE_INVALID(Severity.WARNING, Origin.FORM, "text"),
  /** A day written as a decimal: 12.31日. */
  DATE_FORMAT_AMBIGUOUS(Severity.NOTICE, Origin.FORM, "text", "day"),
  /** What was reached is what was expected, word for word. */
  GOAL_COPIED(Severity.NOTICE, Origin.FORM),
  /** The goal gives an indicator another figure than its row does. */
  GOAL_DIFFERS_FROM_INDICATOR(Severity.WARNING, Origin.FORM, "name", "in the goal", "in the row"),
  /** A name that states a bound of its own, and a target that states the opposite one. */
  TARGET_CONTRADICTS_NAME(Severity.WARNING, Origin.FORM, "name", "target"),
  /** What the template asks for still stands where the answer belongs. */
  TEMPLATE_TEXT_LEFT(Severity.NOTICE, Origin.FORM, "text"),
  /** A text breaks off, or never closes what it opens. */
  TEXT_CUT_OFF(Severity.NOTICE, Origin.FORM, "text"),
  /** One sentence is the reason in many rows; once a form. */
  DEVIATION_BOILERPLATE(Severity.NOTICE, Origin.FORM, "count", "rows", "reason"),
  /**
   * Two rows reached the same share of their targets for the same points, but not the same score.
   */
  INCONSISTENT_SCORING(
      Severity.WARNING, Origin.FORM, "name", "score", "other name", "its score", "share"),

  // What one form alone does not show.
  /** Outputs that another project of the department claims in the same year; once a project. */
  DUPLICATE_OUTPUT_ACROSS_PROJECTS(
      Severity.NOTICE, Origin.ACROSS, "outputs with the projects that claim them too"),
  /** The annual goal says word for word what that of another project says; once a project. */
  GOAL_COPIED_FROM_OTHER_PROJECT(Severity.NOTICE, Origin.ACROSS, "projects"),
  /** The summary list calls the project otherwise. */
  NAME_DIFFERS_FROM_LIST(Severity.WARNING, Origin.LIST, "on the form", "on the list", "row"),
  /** The summary list names another unit. */
  UNIT_NAME_DIFFERS_FROM_LIST(Severity.WARNING, Origin.LIST, "on the form", "on the list", "row"),
  /** The summary list states another score. */
  SCORE_DIFFERS_FROM_LIST(Severity.WARNING, Origin.LIST, "on the form", "on the list", "row"),
  /** The summary list states another amount; a NOTICE where it is what was executed. */
  AMOUNT_DIFFERS_FROM_LIST(
      Severity.WARNING, Origin.LIST, "budget on the form", "executed", "on the list", "row"),
  /** No summary list of the project's department and year has a row for it. */
  PROJECT_MISSING_FROM_LIST(Severity.WARNING, Origin.LIST, "list"),
  /** No form fits a row of a summary list. */
  FORM_MISSING_FOR_LIST_ROW(Severity.WARNING, Origin.LIST, "rows");

  /** What a finding follows from, which is what has to be looked at again when rules change. */
  public enum Origin {
    /** The cells of the form; only a new reading raises it again. */
    READING,
    /** The project as it was read. */
    FORM,
    /** Several projects of a department and year together. */
    ACROSS,
    /** A summary list beside the forms. */
    LIST
  }

  private static final Messages MESSAGES = Messages.beside(FindingCode.class, "findings");
  private static final Messages MEANINGS = Messages.beside(FindingCode.class, "codes");

  private static final Map<String, FindingCode> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, code -> code));

  private final Severity severity;
  private final Origin origin;

  @SuppressWarnings("ImmutableEnumChecker") // List.of can not be changed
  private final List<String> parameters;

  FindingCode(Severity severity, Origin origin, String... parameters) {
    this.severity = severity;
    this.origin = origin;
    this.parameters = List.of(parameters);
  }

  /** The code of that name; empty where the catalogue has none, or none any more. */
  public static Optional<FindingCode> byName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  public Severity severity() {
    return severity;
  }

  public Origin origin() {
    return origin;
  }

  /** What findings of this code are about, in one line. */
  public Text meaning() {
    return MEANINGS.text(name());
  }

  /** What the sentences insert, in the order of {@link #raise}'s arguments. */
  public List<String> parameters() {
    return parameters;
  }

  /**
   * A finding of this code.
   *
   * @param path the field concerned, null for the form as a whole
   * @param cell A1 address, null where no cell is concerned
   * @param arguments one for each of {@link #parameters}: a text, or a {@link
   *     io.jixiao.schema.text.Text} that differs by language
   * @throws IllegalArgumentException if there are more or fewer arguments
   */
  public Finding raise(
      @Nullable String path, @Nullable String sheet, @Nullable String cell, Object... arguments) {
    if (arguments.length != parameters.size()) {
      throw new IllegalArgumentException(
          "%s takes %s, not %d arguments".formatted(name(), parameters, arguments.length));
    }
    return new Finding(name(), severity, MESSAGES.text(name(), arguments), path, sheet, cell);
  }
}
