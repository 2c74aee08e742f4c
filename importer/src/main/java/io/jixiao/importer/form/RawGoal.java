package io.jixiao.importer.form;

import org.jspecify.annotations.Nullable;

/** The annual goal in words. */
public record RawGoal(@Nullable RawValue expected, @Nullable RawValue actual) {
  static final RawGoal NONE = new RawGoal(null, null);
}
