package io.jixiao.api.store.lists;

import io.jixiao.schema.project.ProjectListRow;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** A document of {@code projectListRows}: some consecutive rows of one version of a list. */
public record ListRowsDocument(@BsonId String id, List<ProjectListRow> rows) {

  /** Far below the 16 MB of a document, even with long texts in every row. */
  public static final int ROWS = 200;

  static String id(String listId, String version, int chunk) {
    return listId + "/" + version + "/" + chunk;
  }

  static int chunks(int rows) {
    return (rows + ROWS - 1) / ROWS;
  }
}
