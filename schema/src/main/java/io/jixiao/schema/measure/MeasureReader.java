package io.jixiao.schema.measure;

import io.jixiao.schema.measure.ValueScanner.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people write as values: figures with operator and unit, dates, periods, words. Never
 * fails and never corrects: digits that make no value are UNPARSED, and everything else that is not
 * understood is words.
 */
public final class MeasureReader {
  /** A longer text is a report, not a value. */
  private static final int LONGEST_VALUE = 200;

  private static final Pattern FAILED_FORMULA =
      Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)");

  private MeasureReader() {}

  /** What {@code text} says in a row that {@code context} describes. */
  public static Measure read(String text, MeasureContext context) {
    return read(text, context, null);
  }

  /**
   * The same for a cell that holds a number: the value is the exact figure where the shown one is
   * its rounding.
   *
   * @param exactNumber the cell's figure (0.7709 for one shown as 77.09%), null for a text cell
   */
  public static Measure read(
      String text, MeasureContext context, @Nullable BigDecimal exactNumber) {
    String shown = trimmed(text);
    FoldedText folded = new FoldedText(shown);
    if (EmptyWords.matches(folded)) {
      return Measure.empty(shown);
    }
    if (shown.startsWith("#") && FAILED_FORMULA.matcher(shown).matches()) {
      return Measure.unparsed(shown);
    }
    if (shown.length() > LONGEST_VALUE) {
      return Measure.words(shown, QualitativeWords.firstClauseBand(folded));
    }
    if (!folded.hasDigit()) {
      return words(shown, folded, context);
    }
    Measure day = DottedDays.read(shown, folded, context);
    if (day != null) {
      return day;
    }
    Measure plain = PlainFigure.read(shown, folded, context, exactNumber);
    return plain == null ? scanned(shown, folded, context, exactNumber) : plain;
  }

  /** What the values of the text say together, or its words. */
  static Measure scanned(
      String shown, FoldedText folded, MeasureContext context, @Nullable BigDecimal exactNumber) {
    ValueScanner scanner = new ValueScanner(folded, context, exactNumber);
    List<Value> values = scanner.values();
    if (!values.isEmpty()) {
      return together(shown, values);
    }
    return scanner.sawUnreadable() ? Measure.unparsed(shown) : words(shown, folded, context);
  }

  /** The operator that {@code text} is and nothing else, as a column of its own holds it. */
  public static @Nullable Operator operator(String text) {
    FoldedText folded = new FoldedText(trimmed(text));
    OperatorWords.Found found = OperatorWords.before(folded, 0, folded.length());
    return found == null || found.edge() > 0 ? null : found.operator();
  }

  private static Measure together(String shown, List<Value> values) {
    if (values.size() == 1) {
      return values.get(0).measure().in(shown);
    }
    List<Measure> parts =
        values.stream().filter(value -> !value.onlyYear()).map(Value::measure).toList();
    if (parts.isEmpty()) {
      return values.get(0).measure().in(shown);
    }
    return parts.size() == 1 ? parts.get(0).in(shown) : Measure.compound(shown, parts);
  }

  /** Chinese numerals count as figures only where nothing but the figure stands: 三次, not 一次性. */
  private static Measure words(String shown, FoldedText folded, MeasureContext context) {
    String digits = ChineseNumerals.inDigits(shown, folded);
    if (!digits.equals(shown)) {
      List<Value> values = new ValueScanner(new FoldedText(digits), context, null).values();
      if (values.size() == 1 && (values.get(0).alone() || digits.contains("%"))) {
        return values.get(0).measure().in(shown);
      }
    }
    return WordsReader.read(shown, folded, context.fiscalYear());
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && FoldedText.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && FoldedText.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
