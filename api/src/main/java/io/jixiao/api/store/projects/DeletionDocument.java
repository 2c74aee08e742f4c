package io.jixiao.api.store.projects;

import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code projectDeletions}: a project that somebody has begun to delete.
 *
 * @param id of the project
 * @param revision that it had
 * @param version that it had; null in a document of an older service
 */
public record DeletionDocument(@BsonId String id, int revision, @Nullable Long version) {

  static DeletionDocument of(ProjectDocument project) {
    return new DeletionDocument(project.id(), project.revision(), project.version());
  }

  /** Whether nobody has written to the project since. */
  boolean means(ProjectDocument project) {
    return id.equals(project.id()) && Objects.equals(version, project.version());
  }
}
