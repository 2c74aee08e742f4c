package io.jixiao.api.store.query;

import io.jixiao.schema.audit.FindingStatus;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Conditions on what was decided about a finding. */
public record FindingStatusFilter(@Nullable FindingStatus eq, @Nullable List<FindingStatus> in)
    implements FieldFilter {

  @Override
  public List<Bson> on(String path) {
    return new Conditions(path)
        .equal(eq == null ? null : eq.name())
        .in(in == null ? null : in.stream().map(Enum::name).toList())
        .list();
  }
}
