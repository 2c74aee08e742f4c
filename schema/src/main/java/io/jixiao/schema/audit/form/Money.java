package io.jixiao.schema.audit.form;

import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Project;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How exact a printed amount is, and how its row is called. */
final class Money {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Money() {}

  /**
   * Half a unit of the last printed decimal, in yuan; none for whole figures and for amounts in
   * yuan, which are exact.
   */
  static BigDecimal tolerance(Project project, @Nullable Amount amount) {
    if (amount == null || amount.yuan() == null || amount.yuan().signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal shown = Figures.decimal(amount.text());
    BigDecimal one =
        Objects.requireNonNull(Figures.amountInYuan("1", project.amountUnit()), "one is a figure");
    return shown == null || shown.scale() <= 0 || one.compareTo(BigDecimal.ONE) == 0
        ? BigDecimal.ZERO
        : HALF.multiply(one).movePointLeft(shown.scale());
  }

  /** Without the dashes before it and the colon behind it. */
  static String label(Fund row) {
    return Say.text(row.label().replaceAll("^[-—\\s]+|[:：\\s]+$", ""));
  }
}
