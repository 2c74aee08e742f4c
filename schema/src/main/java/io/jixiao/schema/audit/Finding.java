package io.jixiao.schema.audit;

import io.jixiao.schema.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something a careful reviewer flags. Findings never reject a form and never change a value.
 *
 * @param code stable, from the catalogue: {@code FISCAL_YEAR_MISSING}
 * @param path the field concerned ({@code indicators[2].actual}), null for the form as a whole
 * @param cell A1 address, null where no cell is concerned
 */
public record Finding(
    String code,
    Severity severity,
    Text message,
    @Nullable String path,
    @Nullable String sheet,
    @Nullable String cell) {

  /** The same, more or less severe than its code is as a rule. */
  public Finding as(Severity other) {
    return new Finding(code, other, message, path, sheet, cell);
  }
}
