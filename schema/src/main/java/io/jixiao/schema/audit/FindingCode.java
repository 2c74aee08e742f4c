package io.jixiao.schema.audit;

import io.jixiao.schema.text.Messages;
import java.util.List;
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

  /** The form names no year. */
  FISCAL_YEAR_MISSING(Severity.WARNING, Origin.FORM),
  /** Neither unit nor department name one division, and nobody else said which it is. */
  REGION_UNKNOWN(Severity.NOTICE, Origin.FORM);

  /** What a finding follows from, which is what has to be looked at again when rules change. */
  public enum Origin {
    /** The cells of the form; only a new reading raises it again. */
    READING,
    /** The project as it was read. */
    FORM
  }

  private static final Messages MESSAGES = Messages.beside(FindingCode.class, "findings");

  private final Severity severity;
  private final Origin origin;

  @SuppressWarnings("ImmutableEnumChecker") // List.of can not be changed
  private final List<String> parameters;

  FindingCode(Severity severity, Origin origin, String... parameters) {
    this.severity = severity;
    this.origin = origin;
    this.parameters = List.of(parameters);
  }

  public Severity severity() {
    return severity;
  }

  public Origin origin() {
    return origin;
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
