package io.jixiao.api.store.query;

import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Conditions on an id. */
public record IdFilter(@Nullable String eq, @Nullable List<String> in)
    implements FieldFilter, ValueFilter<String> {

  @Override
  public List<Bson> on(String path) {
    return new Conditions(path).equal(eq).in(in).list();
  }

  @Override
  public ValueTest<String> test() {
    return new ValueTest<String>().equal(eq).in(in);
  }
}
