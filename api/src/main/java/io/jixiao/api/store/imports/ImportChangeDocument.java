package io.jixiao.api.store.imports;

import io.jixiao.api.store.projects.Outcome;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.revision.FieldChange;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code importChanges}: what became of one form. Numbers are dense in an import, so
 * pages are read by id.
 *
 * @param cells of the fields that were read, packed
 */
public record ImportChangeDocument(
    @BsonId String id,
    String importId,
    @Nullable String projectId,
    String name,
    Outcome outcome,
    @Nullable Problem problem,
    List<FieldChange> fields,
    Source source,
    List<Finding> findings,
    Binary cells) {}
