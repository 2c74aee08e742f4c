package io.jixiao.schema.measure;

/** What sort of value a text was understood as; UNPARSED texts are kept and shown as printed. */
public enum MeasureKind {
  QUANTITY,
  DATE,
  PERIOD,
  QUALITATIVE,
  COMPOUND,
  EMPTY,
  UNPARSED
}
