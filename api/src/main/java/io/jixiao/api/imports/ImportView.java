package io.jixiao.api.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.jixiao.api.store.imports.ImportAccept;
import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportFile;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.api.store.imports.ImportStatus;
import io.jixiao.api.store.projects.Outcome;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as HTTP shows it, in the names and shapes of the GraphQL type {@code Import}. Long
 * lists come in parts; their whole lengths stand beside them.
 */
record ImportView(
    String id,
    ImportStatus status,
    ImportMode mode,
    ImportAccept accept,
    Instant createdAt,
    @Nullable Instant finishedAt,
    double progress,
    ImportCounts counts,
    int fileCount,
    List<ImportFile> files,
    int changeCount,
    List<Change> changes,
    List<ListView> lists) {

  /**
   * What became of a form.
   *
   * @param cells only where the request asks for them, since they are many
   */
  record Change(
      @Nullable String projectId,
      String name,
      Outcome outcome,
      @Nullable Problem problem,
      List<Field> fields,
      Source source,
      List<Finding> findings,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FieldCell> cells) {}

  /** A field that differs. */
  record Field(
      String path,
      @Nullable String old,
      @JsonProperty("new") @Nullable String now,
      @Nullable String cell) {}

  /** A summary list, without its rows. */
  record ListView(
      String id,
      @Nullable String title,
      @Nullable Integer fiscalYear,
      @Nullable Organisation department,
      int rowCount) {}
}
