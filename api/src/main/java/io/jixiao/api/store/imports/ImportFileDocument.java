package io.jixiao.api.store.imports;

import io.jixiao.schema.report.Problem;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code importFiles}. Numbers are dense in an import, so pages are read by id.
 *
 * @param firstSheet number of its first sheet among all sheets of the import
 */
public record ImportFileDocument(
    @BsonId String id,
    String importId,
    String name,
    String sha256,
    long bytes,
    @Nullable Problem problem,
    int firstSheet,
    int sheetCount) {

  static final String IMPORT_ID = "importId";

  static String id(String importId, int number) {
    return importId + "/" + number;
  }
}
