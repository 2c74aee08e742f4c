package io.jixiao.schema.audit.form;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import org.jspecify.annotations.Nullable;

/** Tells what was filled in from what says nothing: blanks, dashes, 无. */
final class Given {
  private Given() {}

  static boolean is(@Nullable Measure value) {
    return value != null && value.kind() != MeasureKind.EMPTY;
  }
}
