package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.revision.ProjectDifference;
import java.util.List;

/**
 * A project as just read, with what was found about it.
 *
 * @param fingerprint {@link ProjectDifference#fingerprint} of the project
 */
public record IncomingForm(Project project, List<Finding> findings, String fingerprint) {

  public IncomingForm {
    findings = List.copyOf(findings);
  }

  public static IncomingForm of(Project project, List<Finding> findings) {
    return new IncomingForm(project, findings, ProjectDifference.fingerprint(project));
  }
}
