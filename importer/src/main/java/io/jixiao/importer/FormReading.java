package io.jixiao.importer;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as read: either a project or the problem for which it is rejected.
 *
 * @param project null where the form is rejected
 * @param problem null where the form is a project
 * @param findings about how the form was read (no year, region unknown, cells left over)
 */
public record FormReading(
    Source source, @Nullable Project project, @Nullable Problem problem, List<Finding> findings) {

  public FormReading {
    findings = List.copyOf(findings);
    if ((project == null) == (problem == null)) {
      throw new IllegalArgumentException("a form is either a project or a problem");
    }
  }
}
