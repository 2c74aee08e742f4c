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
    implements FieldFilter {

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
}
