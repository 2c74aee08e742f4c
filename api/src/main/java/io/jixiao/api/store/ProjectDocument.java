package io.jixiao.api.store;

import io.jixiao.schema.project.Project;
import io.jixiao.schema.revision.FieldChange;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A document of the collection of projects: one project and year, its whole current form.
 *
 * @param project without its cells
 * @param cells see {@link PackedCells}; null where left out of a query
 * @param madeBy the import that made the current revision; null for a restored one
 * @param changes what the current revision changed
 * @param updatedAt when the current revision was made
 */
record ProjectDocument(
    @BsonId String id,
    int revision,
    IdentityDocument identity,
    Project project,
    @Nullable Binary cells,
    RollupDocument rollup,
    List<String> findingCodes,
    List<String> findingSeverities,
    List<String> importIds,
    @Nullable String madeBy,
    List<FieldChange> changes,
    Instant createdAt,
    Instant updatedAt) {

  /** Lists that an older or partly read document lacks are empty. */
  @SuppressWarnings("NullAway") // the codec hands over null for what a document lacks
  ProjectDocument {
    findingCodes = findingCodes == null ? List.of() : findingCodes;
    findingSeverities = findingSeverities == null ? List.of() : findingSeverities;
    importIds = importIds == null ? List.of() : importIds;
    changes = changes == null ? List.of() : changes;
  }
}
