package io.jixiao.schema.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what people write as values. Never fails: what it does not understand is UNPARSED. */
public final class MeasureReader {
  private MeasureReader() {}

  /** What {@code text} says in a row that {@code context} describes. */
  public static Measure read(String text, MeasureContext context) {
    return read(text, context, null);
  }

  /**
   * The same for a cell that holds a number.
   *
   * @param exactNumber the cell's figure (0.7709 for one shown as 77.09%), null for a text cell
   */
  public static Measure read(
      String text, MeasureContext context, @Nullable BigDecimal exactNumber) {
    String shown = text.strip();
    BigDecimal figure = Figures.decimal(shown);
    if (shown.isEmpty()) {
      return Measure.empty(shown);
    }
    return figure == null
        ? Measure.unparsed(shown)
        : Measure.quantity(shown, null, null, figure, null, figure, null);
  }
}
