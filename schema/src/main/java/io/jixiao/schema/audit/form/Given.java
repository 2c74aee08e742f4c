package io.jixiao.schema.audit.form;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.measure.MeasureReader;
import org.jspecify.annotations.Nullable;

/** Tells what was filled in from what says nothing: blanks, dashes, 无. */
final class Given {
  /** No word for nothing is longer. */
  private static final int LONGEST_NOTHING = 8;

  private Given() {}

  static boolean is(@Nullable Measure value) {
    return value != null && value.kind() != MeasureKind.EMPTY;
  }

  static boolean is(@Nullable String text) {
    if (text == null || text.chars().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    return text.length() > LONGEST_NOTHING || is(MeasureReader.read(text, MeasureContext.NONE));
  }
}
