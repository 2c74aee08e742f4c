package io.jixiao.api.store.queries;

import io.jixiao.schema.text.Text;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** One version of a saved query, a document of its own; it never changes. */
public record SavedQueryDocument(
    @BsonId String id,
    String name,
    int version,
    String document,
    String rowsAt,
    List<SavedColumn> columns,
    @Nullable Text title,
    Instant savedAt) {

  static final String NAME = "name";
  static final String VERSION = "version";

  /** Claims a version: there is one document of it. */
  static SavedQueryDocument of(SavedQuery query, Instant savedAt) {
    return new SavedQueryDocument(
        query.name() + '@' + query.version(),
        query.name(),
        query.version(),
        query.document(),
        query.rowsAt(),
        query.columns(),
        query.title(),
        savedAt);
  }

  SavedQuery query() {
    return new SavedQuery(name, version, document, rowsAt, columns, title, savedAt);
  }
}
