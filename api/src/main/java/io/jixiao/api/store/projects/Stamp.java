package io.jixiao.api.store.projects;

import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Which content of a project something was read of: its form and figures, and how many findings it
 * has.
 *
 * @param stamp another with each write that changes any of this, and of no other project; null
 *     where it was written before there were stamps. A service that knows none must not write
 *     beside one that does.
 */
public record Stamp(@BsonId String id, @Nullable ObjectId stamp) {
  /** Whether it tells this content from all others of the project. */
  boolean tells() {
    return stamp != null;
  }
}
