package io.jixiao.api.store.query;

import org.jspecify.annotations.Nullable;

/** Conditions on what is so, is not so or is not known. */
public record BooleanFilter(@Nullable Boolean eq, @Nullable Boolean exists)
    implements ValueFilter<Boolean> {

  @Override
  public ValueTest<Boolean> test() {
    return new ValueTest<Boolean>().equal(eq).exists(exists);
  }
}
