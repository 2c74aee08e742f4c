package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Project;
import java.util.List;

/** A project as just read, with what was found about it. */
public record IncomingForm(Project project, List<Finding> findings) {

  public IncomingForm {
    findings = List.copyOf(findings);
  }
}
