package io.jixiao.api.store.projects;

import io.jixiao.api.store.projects.ClaimDocument.Member;
import io.jixiao.schema.comparison.FindingCounts;
import io.jixiao.schema.identity.ProjectIdentity;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.revision.FieldChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A document of the collection of projects: one project and year, its whole current form.
 *
 * @param version counts the writes of this document, while the revision may go back; null where an
 *     older service wrote it last
 * @param stamp see {@link Stamp}; null where it was written before there were any
 * @param project without its cells
 * @param cells see {@link PackedCells}; null where left out of a query
 * @param fingerprint of the content, see {@code ProjectDifference}
 * @param findingCounts of the current findings; null where an older service wrote them
 * @param madeBy the import that made the current revision; null for a restored one
 * @param changes what the current revision changed
 * @param updatedAt when the current revision was made
 * @param halfUndone null but while an import that updated the project is undone
 */
public record ProjectDocument(
    @BsonId String id,
    int revision,
    @Nullable Long version,
    @Nullable ObjectId stamp,
    ProjectIdentity identity,
    Project project,
    @Nullable Binary cells,
    String fingerprint,
    RollupDocument rollup,
    List<String> findingCodes,
    List<String> findingSeverities,
    @Nullable FindingCounts findingCounts,
    List<String> importIds,
    @Nullable String madeBy,
    List<FieldChange> changes,
    Instant createdAt,
    Instant updatedAt,
    @Nullable HalfUndone halfUndone) {

  /** Lists that an older or partly read document lacks are empty. */
  @SuppressWarnings("NullAway") // the codec hands over null for what a document lacks
  public ProjectDocument {
    findingCodes = findingCodes == null ? List.of() : findingCodes;
    findingSeverities = findingSeverities == null ? List.of() : findingSeverities;
    importIds = importIds == null ? List.of() : importIds;
    changes = changes == null ? List.of() : changes;
  }

  /**
   * Says that the content is again what it was before an import, while its findings and claims may
   * not be yet: whoever undoes that import again goes on from here.
   *
   * @param revision that came back
   * @param version of the project when its former content came back
   * @param identity as it was with the import's content
   */
  public record HalfUndone(String importId, int revision, long version, ProjectIdentity identity) {}

  /** What it is claimed for. */
  Member claimed() {
    return new Member(id, identity);
  }

  /** The version after the next write. */
  long nextVersion() {
    return (version == null ? 0 : version) + 1;
  }

  /** The imports that have seen the project, with one more if it is not among them. */
  List<String> importIdsWith(String importId) {
    if (importIds.contains(importId)) {
      return importIds;
    }
    List<String> more = new ArrayList<>(importIds);
    more.add(importId);
    return more;
  }
}
