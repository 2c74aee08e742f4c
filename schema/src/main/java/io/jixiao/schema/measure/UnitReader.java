package io.jixiao.schema.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a figure: multiplier, unit and what it is per ({@code 万元/人}). */
final class UnitReader {
  private static final String FILLERS = "余多来几";
  private static final int LONGEST_CLASSIFIER = 3;
  private static final int MOST_PER = 3;

  private UnitReader() {}

  /**
   * @param unit null where none is printed
   * @param end the place after it
   */
  record Found(@Nullable Unit unit, int end) {}

  /** The unit that begins at or after blanks at {@code position}. */
  static Found read(FoldedText text, int position) {
    int first = text.skipBlanks(position);
    Unit whole = Units.longestAt(text, first);
    if (whole != null) {
      return withPer(text, whole, first + whole.symbol().length());
    }
    if (text.charAt(first) == '(') {
      return inBrackets(text, position, first + 1);
    }
    if (!multiplierOrFiller(text, first)) {
      return classifier(text, position, first);
    }
    int unitStart = first;
    BigDecimal factor = BigDecimal.ONE;
    StringBuilder multiplier = new StringBuilder();
    for (; multiplierOrFiller(text, unitStart); unitStart++) {
      BigDecimal power = power(text.charAt(unitStart));
      if (power != null) {
        factor = factor.multiply(power);
        multiplier.append(text.charAt(unitStart));
      }
    }
    return multiplied(text, unitStart, multiplier.toString(), factor);
  }

  /** 5（万元）, 95（%）. */
  private static Found inBrackets(FoldedText text, int figureEnd, int first) {
    Unit unit = Units.longestAt(text, first);
    int end = unit == null ? first : text.skipBlanks(first + unit.symbol().length());
    return unit != null && text.charAt(end) == ')'
        ? new Found(unit, end + 1)
        : new Found(null, figureEnd);
  }

  private static Found multiplied(
      FoldedText text, int unitStart, String multiplier, BigDecimal factor) {
    int first = text.skipBlanks(unitStart);
    Unit counted = Units.longestAt(text, first);
    if (counted != null) {
      Unit unit = multiplier.isEmpty() ? counted : counted.times(multiplier, factor);
      return withPer(text, unit, first + counted.symbol().length());
    }
    Found classifier = classifier(text, unitStart, first);
    if (multiplier.isEmpty()) {
      return classifier;
    }
    if (classifier.unit() != null) {
      return new Found(classifier.unit().times(multiplier, factor), classifier.end());
    }
    return withPer(text, new Unit(multiplier, null, factor, Dimension.COUNT), unitStart);
  }

  private static boolean multiplierOrFiller(FoldedText text, int position) {
    char c = text.charAt(position);
    return power(c) != null || FILLERS.indexOf(c) >= 0;
  }

  private static @Nullable BigDecimal power(char c) {
    return switch (c) {
      case '十' -> BigDecimal.TEN;
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1000);
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      default -> null;
    };
  }

  /** One to three characters that end the words here: {@code 5泵站}, but not {@code 5泵站已建成}. */
  private static Found classifier(FoldedText text, int figureEnd, int first) {
    int end = first;
    while (text.isHan(end) && OperatorWords.after(text, end) == null) {
      end++;
    }
    boolean fits = end > first && end - first <= LONGEST_CLASSIFIER && !text.isOneOf("至到", first);
    if (!fits || QualitativeWords.isPhrase(text, first)) {
      return new Found(null, figureEnd);
    }
    return withPer(text, Unit.classifier(text.folded(first, end)), end);
  }

  private static Found withPer(FoldedText text, Unit unit, int end) {
    int next = text.skipBlanks(end);
    if (text.charAt(next) != '/' && text.charAt(next) != '每') {
      return new Found(unit, end);
    }
    List<Unit> per = new ArrayList<>();
    int last = end;
    while (per.size() < MOST_PER && text.isOneOf("/每·.", next)) {
      int first = text.skipBlanks(next + 1);
      Unit divisor = divisor(text, first);
      if (divisor == null) {
        break;
      }
      per.add(divisor);
      last = first + divisor.symbol().length();
      next = text.skipBlanks(last);
    }
    return new Found(PerUnits.of(unit, per), last);
  }

  private static @Nullable Unit divisor(FoldedText text, int first) {
    Unit known = Units.longestAt(text, first);
    if (known != null) {
      return known;
    }
    int end = first;
    while (text.isHan(end) && end - first < LONGEST_CLASSIFIER) {
      end++;
    }
    return end == first ? null : Unit.classifier(text.folded(first, end));
  }
}
