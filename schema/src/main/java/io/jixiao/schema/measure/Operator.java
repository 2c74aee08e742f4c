package io.jixiao.schema.measure;

/** ≥, >, ≤, <, =; a measure without a printed operator has none. */
public enum Operator {
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  EQUAL
}
