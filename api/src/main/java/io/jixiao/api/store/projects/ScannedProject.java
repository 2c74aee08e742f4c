package io.jixiao.api.store.projects;

import io.jixiao.schema.project.Project;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A project as work on all of them reads it.
 *
 * @param version counts the writes of its document; null where an older service wrote it last
 * @param stamp see {@link Stamp}
 * @param project without its cells
 * @param cells see {@link PackedCells}; null where they were not asked for
 */
public record ScannedProject(
    @BsonId String id,
    int revision,
    @Nullable Long version,
    @Nullable ObjectId stamp,
    Project project,
    @Nullable Binary cells) {

  /** The project with the cells that were asked for. */
  public Project form() {
    return ProjectMapper.INSTANCE.unpacked(project, cells);
  }
}
