package io.jixiao.importer.mapping;

import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.project.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads amounts of money. */
final class Amounts {
  private Amounts() {}

  /**
   * The amount as printed and in yuan; without a unit on the form or in the cell, as printed only.
   */
  static Amount of(RawValue value, @Nullable String unit) {
    BigDecimal yuan = Figures.amountInYuan(value.text(), value.number(), unit);
    boolean unitKnown = unit != null || value.text().contains("元");
    return new Amount(value.text(), unitKnown ? yuan : null, value.address());
  }
}
