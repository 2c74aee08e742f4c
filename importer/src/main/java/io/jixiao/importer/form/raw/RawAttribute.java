package io.jixiao.importer.form.raw;

import io.jixiao.importer.workbook.RawValue;

/** A value under a heading that the model has no field for; {@code heading} as printed. */
public record RawAttribute(String heading, RawValue value) {

  /** The same value, {@code name} before its heading. */
  public RawAttribute under(String name) {
    return new RawAttribute(name + heading, value);
  }
}
