package io.jixiao.api.store.projects;

import io.jixiao.api.store.Ids;
import io.jixiao.api.store.projects.AuditedFindings.Found;
import io.jixiao.api.store.projects.ProjectFindingsDocument.Audited;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an audit on demand does about one project. */
record AuditStep(
    ScannedProject project, @Nullable ProjectFindingsDocument there, ProjectFindingsDocument next) {

  static AuditStep of(
      String runId, Found found, @Nullable ProjectFindingsDocument there, Instant now) {
    ScannedProject project = found.project();
    List<FindingDocument> items =
        FindingItems.ofAudit(project.id(), found.findings(), items(there), now);
    Audited before = there == null ? null : there.audited();
    Audited audited =
        before != null && before.runId().equals(runId)
            ? before
            : items.equals(items(there)) ? null : new Audited(runId, count(items(there)));
    return new AuditStep(
        project,
        there,
        new ProjectFindingsDocument(
            project.id(),
            project.version(),
            Ids.next(),
            FindingSubject.of(project.project()),
            items,
            audited));
  }

  String id() {
    return project.id();
  }

  /** Whether what is there was found about a later version of the project. */
  boolean isLate() {
    return there != null && Versioned.number(there) > Versioned.number(next);
  }

  /** Whether something else was found than what is there. */
  boolean isChange() {
    return !next.items().equals(items(there));
  }

  /** Whether this run has changed something, in this attempt or one before. */
  boolean isChangeOf(String runId) {
    return next.audited() != null && next.audited().runId().equals(runId);
  }

  int before(String runId) {
    Audited audited = next.audited();
    return audited != null && audited.runId().equals(runId)
        ? audited.before()
        : count(items(there));
  }

  int after() {
    return count(next.items());
  }

  private static int count(List<FindingDocument> items) {
    return (int) items.stream().filter(FindingItems::isOfForm).count();
  }

  private static List<FindingDocument> items(@Nullable ProjectFindingsDocument there) {
    return there == null ? List.of() : there.items();
  }
}
