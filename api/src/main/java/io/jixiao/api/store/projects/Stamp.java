package io.jixiao.api.store.projects;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Which content of a project something was read of.
 *
 * @param version counts the writes of its document; null where an older service wrote it last
 * @param updatedAt since when the project has this content
 */
public record Stamp(@BsonId String id, @Nullable Long version, @Nullable Instant updatedAt) {
  /** Whether it tells this content from all others of the project. */
  boolean tells() {
    return version != null && updatedAt != null;
  }
}
