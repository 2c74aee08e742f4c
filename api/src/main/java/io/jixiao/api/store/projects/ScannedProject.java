package io.jixiao.api.store.projects;

import io.jixiao.schema.project.Project;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A project as work on all of them reads it.
 *
 * @param project without its cells
 */
public record ScannedProject(@BsonId String id, int revision, Project project) {}
