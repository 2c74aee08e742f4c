package io.jixiao.schema.project;

import org.jspecify.annotations.Nullable;

/**
 * Where a form or list was found.
 *
 * @param importId the import that read it; null outside the service
 * @param fileName for a member of a zip: {@code batch.zip/member.xlsx}
 * @param range A1 range of the form on its sheet
 */
public record Source(@Nullable String importId, String fileName, String sheet, String range) {

  /** The same place as the import of that id read it. */
  public Source withImport(String id) {
    return new Source(id, fileName, sheet, range);
  }
}
