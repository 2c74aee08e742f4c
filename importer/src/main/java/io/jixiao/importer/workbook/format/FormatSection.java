package io.jixiao.importer.workbook.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One of the sections of a number format that semicolons separate. */
interface FormatSection {

  /**
   * The value as shown, without a sign where {@code value} is negative only because the section is
   * for negatives.
   *
   * @return null where this section cannot show the value (a date before the calendar begins)
   */
  @Nullable String show(BigDecimal value, boolean date1904);

  /** Whether the section shows days or times of day. */
  default boolean isDate() {
    return false;
  }
}
