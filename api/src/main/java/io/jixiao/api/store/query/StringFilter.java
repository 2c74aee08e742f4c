package io.jixiao.api.store.query;

import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Conditions on a text. */
public record StringFilter(
    @Nullable String eq,
    @Nullable List<String> in,
    @Nullable String contains,
    @Nullable String startsWith,
    @Nullable Boolean exists)
    implements FieldFilter, ValueFilter<String> {

  @Override
  public List<Bson> on(String path) {
    return new Conditions(path)
        .equal(eq)
        .in(in)
        .contains(contains)
        .startsWith(startsWith)
        .exists(exists)
        .list();
  }

  @Override
  public ValueTest<String> test() {
    return new ValueTest<String>()
        .equal(eq)
        .in(in)
        .contains(contains)
        .startsWith(startsWith)
        .exists(exists);
  }

  /** The conditions given, each on some element of the list of texts at {@code path}. */
  public List<Bson> onElementsOf(String path) {
    return new Conditions(path)
        .equal(eq)
        .in(in)
        .contains(contains)
        .startsWith(startsWith)
        .hasElements(exists)
        .list();
  }

  /** The same without the condition that there is none, which may hold for a part only. */
  StringFilter present() {
    return Boolean.FALSE.equals(exists)
        ? new StringFilter(eq, in, contains, startsWith, null)
        : this;
  }
}
