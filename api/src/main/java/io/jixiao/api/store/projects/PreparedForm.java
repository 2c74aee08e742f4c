package io.jixiao.api.store.projects;

import io.jixiao.api.store.projects.IdentityClaims.Claim;
import io.jixiao.api.store.templates.FormRules;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.comparison.FindingCounts;
import io.jixiao.schema.identity.ProjectIdentity;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.region.Region;
import io.jixiao.schema.region.Regions;
import io.jixiao.schema.revision.FieldChange;
import io.jixiao.schema.revision.ProjectDifference;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A form that knows which project it is. What an upload need not repeat, the year and the region,
 * is taken from the claim, so that leaving it out is no change.
 *
 * @param findings about the project, which need not be those about the form without the others
 */
record PreparedForm(
    IncomingForm incoming,
    Claim claim,
    Project project,
    String fingerprint,
    List<Finding> findings,
    Supplier<FormRules.Audit> audit) {

  static final long FIRST_VERSION = 1;

  /**
   * @param audit is asked for only where something is written
   */
  static PreparedForm of(IncomingForm form, Claim claim, Supplier<FormRules.Audit> audit) {
    Project project = form.project();
    if (isComplete(project, claim.identity())) {
      return new PreparedForm(form, claim, project, form.fingerprint(), form.findings(), audit);
    }
    Project completed = completed(project, claim.identity());
    return new PreparedForm(
        form,
        claim,
        completed,
        ProjectDifference.fingerprint(completed),
        FindingItems.audited(audit.get().of(completed), form.findings()),
        audit);
  }

  String projectId() {
    return claim.projectId();
  }

  /** The project's first revision. */
  ProjectDocument created(String importId, Instant now) {
    return document(1, FIRST_VERSION, List.of(importId), importId, List.of(), now, now);
  }

  /** The revision after {@code current}. */
  ProjectDocument updated(
      ProjectDocument current, String importId, List<FieldChange> changes, Instant now) {
    List<String> importIds = current.importIdsWith(importId);
    return document(
        current.revision() + 1,
        current.nextVersion(),
        importIds,
        importId,
        changes,
        current.createdAt(),
        now);
  }

  private ProjectDocument document(
      int revision,
      long version,
      List<String> importIds,
      String importId,
      List<FieldChange> changes,
      Instant createdAt,
      Instant updatedAt) {
    ProjectMapper mapper = ProjectMapper.INSTANCE;
    Project sourced =
        mapper.completed(
            project,
            project.fiscalYear(),
            project.regionCode(),
            project.regionName(),
            project.source().withImport(importId));
    return new ProjectDocument(
        projectId(),
        revision,
        version,
        new ObjectId(),
        claim.identity(),
        mapper.withCells(sourced, List.of()),
        PackedCells.pack(project.cells()),
        fingerprint,
        RollupDocument.of(project, audit.get().policies()),
        findings().stream().map(Finding::code).distinct().toList(),
        findings().stream().map(finding -> finding.severity().name()).distinct().toList(),
        FindingCounts.of(findings().stream().map(Finding::severity).toList()),
        importIds,
        importId,
        changes,
        createdAt,
        updatedAt,
        null);
  }

  private static boolean isComplete(Project project, ProjectIdentity identity) {
    return Objects.equals(project.fiscalYear(), identity.fiscalYear())
        && Objects.equals(project.regionCode(), identity.regionCode());
  }

  private static Project completed(Project project, ProjectIdentity identity) {
    return ProjectMapper.INSTANCE.completed(
        project,
        identity.fiscalYear(),
        identity.regionCode(),
        regionName(project, identity.regionCode()),
        project.source());
  }

  private static @Nullable String regionName(Project project, @Nullable String regionCode) {
    return regionCode == null || project.regionName() != null
        ? project.regionName()
        : Regions.byCode(regionCode).map(Region::fullName).orElse(null);
  }
}
