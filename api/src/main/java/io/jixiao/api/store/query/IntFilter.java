package io.jixiao.api.store.query;

import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Conditions on a whole number. */
public record IntFilter(
    @Nullable Integer eq,
    @Nullable List<Integer> in,
    @Nullable Integer gte,
    @Nullable Integer lte,
    @Nullable Boolean exists)
    implements FieldFilter, ValueFilter<Integer> {

  @Override
  public List<Bson> on(String path) {
    return new Conditions(path).equal(eq).in(in).from(gte).to(lte).exists(exists).list();
  }

  @Override
  public ValueTest<Integer> test() {
    return new ValueTest<Integer>().equal(eq).in(in).from(gte).to(lte).exists(exists);
  }
}
