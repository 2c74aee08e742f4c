package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.comparison.ProjectFact;
import io.jixiao.schema.project.Project;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A project as comparisons read it.
 *
 * @param project without what {@link ProjectFacts} leaves out
 */
public record FactDocument(
    @BsonId String id,
    Project project,
    List<String> importIds,
    List<String> findingCodes,
    List<String> findingSeverities) {

  /** Lists that an older document lacks are empty. */
  @SuppressWarnings("NullAway") // the codec hands over null for what a document lacks
  public FactDocument {
    importIds = importIds == null ? List.of() : importIds;
    findingCodes = findingCodes == null ? List.of() : findingCodes;
    findingSeverities = findingSeverities == null ? List.of() : findingSeverities;
  }

  ProjectFact fact() {
    return new ProjectFact(
        id,
        project,
        importIds,
        Set.copyOf(findingCodes),
        findingSeverities.stream().map(Severity::valueOf).collect(Collectors.toSet()));
  }
}
