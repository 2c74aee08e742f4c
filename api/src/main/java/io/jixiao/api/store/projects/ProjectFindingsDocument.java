package io.jixiao.api.store.projects;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A document of {@code findings}: those of one project, so that they change together. */
public record ProjectFindingsDocument(
    @BsonId String projectId, @Nullable Long version, List<FindingDocument> items)
    implements Versioned {

  @Override
  public String id() {
    return projectId;
  }
}
