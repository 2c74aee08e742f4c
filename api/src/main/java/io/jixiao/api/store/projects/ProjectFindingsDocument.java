package io.jixiao.api.store.projects;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** A document of {@code findings}: those of one project, so that they change together. */
public record ProjectFindingsDocument(@BsonId String projectId, List<FindingDocument> items) {}
