package io.jixiao.api.store.imports;

import io.jixiao.api.store.projects.Outcome;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.revision.FieldChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did with one form.
 *
 * @param projectId null where it was rejected, or would have been created but for the dry run
 * @param name of the project; of a form without one the place: {@code Sheet1!A1:I30}
 * @param problem why it was rejected
 * @param fields those that differ, of an updated project
 * @param findings about the form, none of a form without a project
 * @param cells of the fields that were read, none of a form without a project
 */
public record ProjectChange(
    @Nullable String projectId,
    String name,
    Outcome outcome,
    @Nullable Problem problem,
    List<FieldChange> fields,
    Source source,
    List<Finding> findings,
    List<FieldCell> cells) {

  public ProjectChange {
    fields = List.copyOf(fields);
    findings = List.copyOf(findings);
    cells = List.copyOf(cells);
  }
}
