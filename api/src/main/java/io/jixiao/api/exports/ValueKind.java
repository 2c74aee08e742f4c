package io.jixiao.api.exports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What the values of a column are. */
enum ValueKind {
  TEXT,
  NUMBER,
  TRUTH,
  DATE,
  TIME;

  /** Of a scalar or enum; ids are texts. */
  static ValueKind ofType(String name) {
    return switch (name) {
      case "Int", "Float", "Decimal" -> NUMBER;
      case "Boolean" -> TRUTH;
      case "Date" -> DATE;
      case "DateTime" -> TIME;
      default -> TEXT;
    };
  }

  /** What a value of an answer is in a table. */
  Object of(Object value) {
    return switch (this) {
      case TEXT -> value.toString();
      case NUMBER -> value instanceof BigDecimal ? value : new BigDecimal(value.toString());
      case TRUTH -> value;
      case DATE -> LocalDate.parse(value.toString());
      case TIME -> Instant.parse(value.toString());
    };
  }
}
