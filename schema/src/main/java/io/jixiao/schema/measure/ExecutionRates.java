package io.jixiao.schema.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads the execution rate (执行率), which is printed as 77.09, 77.09%, 0.7709 or 1. */
public final class ExecutionRates {
  private static final String PERCENT = "%";

  private ExecutionRates() {}

  /**
   * The rate in percent. A figure with a sign is as printed. A bare one is x or 100 x, whichever is
   * nearer to executed / budget: 1 beside a budget spent in full is 100 %. Where there is nothing
   * to compare with (no budget, or none known) it is as printed, because a form's rate column is in
   * percent far more often than not.
   *
   * @param exactNumber the cell's figure, null for a text cell
   * @param executed in the same unit as {@code budget}
   */
  public static Measure read(
      String text,
      @Nullable BigDecimal exactNumber,
      @Nullable BigDecimal executed,
      @Nullable BigDecimal budget) {
    Measure printed = MeasureReader.read(text, MeasureContext.NONE, exactNumber);
    BigDecimal figure = printed.value();
    if (printed.kind() != MeasureKind.QUANTITY || figure == null || printed.unit() != null) {
      return printed;
    }
    BigDecimal percent = percent(figure, executed, budget);
    return Measure.quantity(
        printed.text(),
        printed.operator(),
        printed.direction(),
        percent,
        PERCENT,
        percent,
        PERCENT);
  }

  private static BigDecimal percent(
      BigDecimal figure, @Nullable BigDecimal executed, @Nullable BigDecimal budget) {
    if (executed == null || budget == null || budget.signum() == 0) {
      return figure;
    }
    BigDecimal expected = executed.movePointRight(2).divide(budget, MathContext.DECIMAL64);
    BigDecimal hundredfold = Figures.plain(figure.movePointRight(2));
    boolean asPrinted =
        figure.subtract(expected).abs().compareTo(hundredfold.subtract(expected).abs()) <= 0;
    return asPrinted ? figure : hundredfold;
  }
}
