package io.jixiao.api.store.query;

import io.jixiao.schema.audit.Severity;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Conditions on a severity. */
public record SeverityFilter(@Nullable Severity eq, @Nullable List<Severity> in)
    implements FieldFilter, ValueFilter<Severity> {

  @Override
  public List<Bson> on(String path) {
    return new Conditions(path)
        .equal(name(eq))
        .in(in == null ? null : in.stream().map(Enum::name).toList())
        .list();
  }

  @Override
  public ValueTest<Severity> test() {
    return new ValueTest<Severity>().equal(eq).in(in);
  }

  private static @Nullable String name(@Nullable Severity value) {
    return value == null ? null : value.name();
  }
}
