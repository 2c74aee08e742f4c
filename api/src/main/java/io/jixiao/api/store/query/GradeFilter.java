package io.jixiao.api.store.query;

import io.jixiao.schema.project.Grade;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Conditions on a grade. */
public record GradeFilter(@Nullable Grade eq, @Nullable List<Grade> in)
    implements FieldFilter, ValueFilter<Grade> {

  @Override
  public List<Bson> on(String path) {
    return new Conditions(path)
        .equal(name(eq))
        .in(in == null ? null : in.stream().map(Enum::name).toList())
        .list();
  }

  @Override
  public ValueTest<Grade> test() {
    return new ValueTest<Grade>().equal(eq).in(in);
  }

  private static @Nullable String name(@Nullable Grade value) {
    return value == null ? null : value.name();
  }
}
