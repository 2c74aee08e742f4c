package io.jixiao.api.runs;

import static java.util.stream.Collectors.toSet;

import io.jixiao.api.findings.CrossAudit;
import io.jixiao.api.store.audit.AuditGroup;
import io.jixiao.api.store.projects.AuditedFindings;
import io.jixiao.api.store.projects.AuditedFindings.Found;
import io.jixiao.api.store.projects.AuditedFindings.Kept;
import io.jixiao.api.store.projects.ProjectBatches;
import io.jixiao.api.store.projects.ScannedProject;
import io.jixiao.api.store.projects.UnreadProject;
import io.jixiao.api.store.runs.AuditTally;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.api.store.runs.RunCounts;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.templates.FormRules;
import io.jixiao.schema.project.Project;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Audits projects by the rules and policies of today and keeps what is found, then the departments
 * and summary lists that they are part of.
 */
@Component
class AuditTask implements RunTask {

  private static final Logger log = LoggerFactory.getLogger(AuditTask.class);

  /** Somebody would have to write to a project between each of so many reads and writes. */
  private static final int MOST_TRIES = 20;

  private final FormRules rules;
  private final ProjectBatches projects;
  private final AuditedFindings findings;
  private final CrossAudit crossAudit;

  AuditTask(
      FormRules rules, ProjectBatches projects, AuditedFindings findings, CrossAudit crossAudit) {
    this.rules = rules;
    this.projects = projects;
    this.findings = findings;
    this.crossAudit = crossAudit;
  }

  @Override
  public RunKind kind() {
    return RunKind.AUDIT;
  }

  @Override
  public boolean readsCells() {
    return true;
  }

  @Override
  public Pass begin(LeasedRun run) {
    return new AuditPass(run.id(), rules.now());
  }

  private final class AuditPass implements Pass {

    private final String runId;
    private final FormRules.Audit audit;
    private final Set<AuditGroup> waiting = new HashSet<>();

    AuditPass(String runId, FormRules.Audit audit) {
      this.runId = runId;
      this.audit = audit;
    }

    @Override
    public Outcome work(List<UnreadProject> some) {
      Set<String> failed = new HashSet<>();
      AuditTally tally = AuditTally.NONE;
      List<UnreadProject> open = some;
      for (int i = 0; !open.isEmpty(); i++) {
        if (i == MOST_TRIES) {
          throw new IllegalStateException("projects kept changing under %d audits".formatted(i));
        }
        List<Found> found = found(open, failed);
        letGroupsWait(found);
        Kept kept = findings.keep(runId, found);
        tally = tally.plus(new AuditTally(kept.changed(), kept.before(), kept.after()));
        open = kept.missed().isEmpty() ? List.of() : projects.again(kept.missed());
      }
      return new Outcome(
          new RunCounts(some.size(), some.size() - failed.size(), 0, failed.size(), tally),
          some.stream().map(UnreadProject::id).filter(failed::contains).toList());
    }

    /** By what the rules for several projects find, which may have changed as well. */
    @Override
    public void end() {
      crossAudit.catchUp();
    }

    private List<Found> found(List<UnreadProject> some, Set<String> failed) {
      List<Found> found = new ArrayList<>(some.size());
      for (UnreadProject each : some) {
        try {
          ScannedProject project = each.read();
          found.add(new Found(project, audit.of(project.form())));
        } catch (RuntimeException e) {
          log.error("project {} cannot be audited", each.id(), e);
          failed.add(each.id());
        }
      }
      return found;
    }

    private void letGroupsWait(List<Found> found) {
      Set<AuditGroup> others =
          found.stream().flatMap(each -> group(each.project().project())).collect(toSet());
      others.removeAll(waiting);
      if (!others.isEmpty()) {
        crossAudit.later(others);
        waiting.addAll(others);
      }
    }

    private static Stream<AuditGroup> group(Project project) {
      String department = project.department() == null ? null : project.department().name();
      return department == null
          ? Stream.empty()
          : Stream.of(AuditGroup.projects(department, project.fiscalYear()));
    }
  }
}
