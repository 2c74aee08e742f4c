package io.jixiao.api.store.query;

import java.math.BigDecimal;
import java.util.List;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** Conditions on a decimal, compared by value. */
public record DecimalFilter(
    @Nullable BigDecimal eq,
    @Nullable BigDecimal gte,
    @Nullable BigDecimal lte,
    @Nullable Boolean exists)
    implements FieldFilter, ValueFilter<BigDecimal> {

  @Override
  public List<Bson> on(String path) {
    return new Conditions(path)
        .from(stored(eq))
        .to(stored(eq))
        .from(stored(gte))
        .to(stored(lte))
        .exists(exists)
        .list();
  }

  @Override
  public ValueTest<BigDecimal> test() {
    return new ValueTest<BigDecimal>().equal(eq).from(gte).to(lte).exists(exists);
  }

  private static @Nullable Decimal128 stored(@Nullable BigDecimal decimal) {
    return decimal == null ? null : new Decimal128(decimal);
  }
}
