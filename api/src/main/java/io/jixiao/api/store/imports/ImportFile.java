package io.jixiao.api.store.imports;

import io.jixiao.schema.report.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of an import: an uploaded one, or a member of an uploaded zip.
 *
 * @param name {@code batch.zip/member.xlsx} for a member
 * @param problem why it could not be read, or not to its end
 */
public record ImportFile(
    String name, String sha256, long bytes, @Nullable Problem problem, List<ImportSheet> sheets) {

  public ImportFile {
    sheets = List.copyOf(sheets);
  }
}
