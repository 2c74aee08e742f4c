package io.jixiao.schema.audit.list;

import io.jixiao.schema.project.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a list beside those of a form: equal within half a unit of the last decimal that the
 * list prints, as lists round.
 */
final class ListedAmount {

  private static final Pattern FIGURE = Pattern.compile("\\d[\\d,，]*(\\.\\d+)?");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int DIGITS = 10;

  private final BigDecimal yuan;
  private final BigDecimal tolerance;

  private ListedAmount(BigDecimal yuan, BigDecimal tolerance) {
    this.yuan = yuan;
    this.tolerance = tolerance;
  }

  /** Null where the list states none; an amount of nothing is no amount. */
  static @Nullable ListedAmount of(@Nullable Amount amount) {
    if (amount == null || amount.yuan() == null || amount.yuan().signum() == 0) {
      return null;
    }
    BigDecimal yuan = amount.yuan();
    Matcher figure = FIGURE.matcher(amount.text());
    if (!figure.find()) {
      return new ListedAmount(yuan, BigDecimal.ZERO);
    }
    BigDecimal printed = new BigDecimal(figure.group().replaceAll("[,，]", ""));
    if (printed.signum() == 0) {
      return new ListedAmount(yuan, BigDecimal.ZERO);
    }
    BigDecimal unit = yuan.abs().divide(printed, DIGITS, RoundingMode.HALF_UP);
    return new ListedAmount(yuan, HALF.movePointLeft(printed.scale()).multiply(unit));
  }

  boolean is(@Nullable BigDecimal other) {
    return other != null && yuan.subtract(other).abs().compareTo(tolerance) <= 0;
  }

  boolean isBudgetOf(ListedForm form) {
    return is(form.adjustedBudget()) || is(form.initialBudget());
  }

  boolean isOf(ListedForm form) {
    return isBudgetOf(form) || is(form.executed());
  }
}
