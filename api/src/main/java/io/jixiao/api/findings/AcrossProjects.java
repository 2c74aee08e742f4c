package io.jixiao.api.findings;

import io.jixiao.api.store.audit.AuditGroup;
import io.jixiao.api.store.audit.AuditedProjects;
import io.jixiao.api.store.projects.GroupFindings;
import io.jixiao.schema.audit.across.AcrossAudit;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Audits the projects of departments and keeps what comes of it. What was found about a project
 * that cannot be read any more stays: nobody can say that it is not so.
 */
@Component
class AcrossProjects {

  private final AuditedProjects projects;
  private final GroupFindings findings;

  AcrossProjects(AuditedProjects projects, GroupFindings findings) {
    this.projects = projects;
    this.findings = findings;
  }

  void audit(Collection<AuditGroup> groups) {
    projects.read(
        groups,
        (group, members) ->
            findings.replace(
                group.key(), AcrossAudit.of(members.projects()), Map.of(), members.unread()));
  }
}
