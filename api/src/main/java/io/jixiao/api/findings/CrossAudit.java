package io.jixiao.api.findings;

import io.jixiao.api.store.audit.AuditGroup;
import io.jixiao.api.store.audit.AuditTurns;
import io.jixiao.api.store.audit.AuditedProjects;
import io.jixiao.api.store.projects.GroupFindings;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Audits projects of one department and year side by side, and summary lists beside their forms,
 * after something of them has changed. Whoever changes projects says which groups they were in
 * before and asks for the audit after; what a crash leaves over waits in the store.
 */
@Service
public class CrossAudit {

  private static final Logger log = LoggerFactory.getLogger(CrossAudit.class);
  private static final int MOST_TRIES = 20;
  private static final int MOST_WAITING = 1000;

  private final AuditTurns turns;
  private final AuditedProjects projects;
  private final GroupFindings findings;
  private final AcrossProjects across;
  private final ListsBesideForms lists;

  /** One audit after the other in this process; others meet in the turns of groups. */
  private final ReentrantLock oneAtATime = new ReentrantLock();

  CrossAudit(
      AuditTurns turns,
      AuditedProjects projects,
      GroupFindings findings,
      AcrossProjects across,
      ListsBesideForms lists) {
    this.turns = turns;
    this.projects = projects;
    this.findings = findings;
    this.across = across;
    this.lists = lists;
  }

  /** Audits a group anew. */
  public void of(AuditGroup group) {
    of(List.of(group));
  }

  /** Audits groups anew. */
  public void of(Collection<AuditGroup> groups) {
    turns.mark(groups);
    audit(groups);
  }

  /**
   * Audits what an import has touched.
   *
   * @param updated the projects that may have been in other groups before
   */
  public void afterImport(String importId, Collection<String> updated) {
    log.debug("import {}: auditing what it touched", importId);
    Set<AuditGroup> groups = new LinkedHashSet<>(projects.groupsOfImport(importId));
    groups.addAll(turns.known(findings.about(updated)));
    groups.addAll(lists.of(importId));
    groups.addAll(lists.near(groups));
    of(groups);
    log.debug("import {}: {} groups audited", importId, groups.size());
  }

  /**
   * Does what changes projects, and audits the groups in which they were and are.
   *
   * @param importId whose lists change too
   */
  public void aroundUndo(String importId, Runnable change) {
    // Whoever began to undo the import before may have left no trace of where it was.
    Set<AuditGroup> groups = new LinkedHashSet<>(turns.waiting(MOST_WAITING));
    groups.addAll(lists.of(importId));
    around(projects.ofImport(importId), groups, change);
  }

  /** Does what changes projects, and audits the groups in which they were and are. */
  public void around(List<String> projectIds, Runnable change) {
    around(projectIds, new LinkedHashSet<>(), change);
  }

  private void around(List<String> projectIds, Set<AuditGroup> groups, Runnable change) {
    addGroups(groups, projectIds);
    turns.mark(groups);
    change.run();
    addGroups(groups, projectIds);
    of(groups);
  }

  private void addGroups(Set<AuditGroup> groups, List<String> projectIds) {
    groups.addAll(projects.groupsOf(projectIds));
    groups.addAll(turns.known(findings.about(projectIds)));
    groups.addAll(lists.near(groups));
  }

  /** Lets groups of projects, and the lists that these may stand in, wait for {@link #catchUp}. */
  public void later(Collection<AuditGroup> groups) {
    Set<AuditGroup> waiting = new LinkedHashSet<>(groups);
    waiting.addAll(lists.near(groups));
    turns.mark(waiting);
  }

  /** Audits all groups that wait, also those left over by who died before. */
  public void catchUp() {
    List<AuditGroup> some;
    do {
      some = turns.waiting(MOST_WAITING);
      audit(some);
    } while (some.size() == MOST_WAITING);
  }

  private void audit(Collection<AuditGroup> groups) {
    oneAtATime.lock();
    try {
      for (int i = 0; i < MOST_TRIES; i++) {
        Map<AuditGroup, Long> waiting = turns.waiting(groups);
        if (waiting.isEmpty()) {
          return;
        }
        across.audit(of(AuditGroup.Kind.PROJECTS, waiting.keySet()));
        lists.audit(of(AuditGroup.Kind.LISTS, waiting.keySet()));
        turns.done(waiting);
      }
    } finally {
      oneAtATime.unlock();
    }
  }

  private static List<AuditGroup> of(AuditGroup.Kind kind, Collection<AuditGroup> groups) {
    return groups.stream().filter(group -> group.kind() == kind).toList();
  }
}
