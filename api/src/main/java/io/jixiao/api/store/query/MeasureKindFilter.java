package io.jixiao.api.store.query;

import io.jixiao.schema.measure.MeasureKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions on what sort of value a text was understood as. */
public record MeasureKindFilter(
    @Nullable MeasureKind eq, @Nullable List<MeasureKind> in, @Nullable Boolean exists)
    implements ValueFilter<MeasureKind> {

  @Override
  public ValueTest<MeasureKind> test() {
    return new ValueTest<MeasureKind>().equal(eq).in(in).exists(exists);
  }
}
