package io.jixiao.api.store.queries;

import io.jixiao.schema.text.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL document whose answer is read as rows.
 *
 * @param version 1 for the first of its name; 0 before it is saved
 * @param rowsAt the path of the rows in the answer
 * @param columns at least one
 * @param title null where nobody gave one
 * @param savedAt null for one that comes with the product, and before it is saved
 */
public record SavedQuery(
    String name,
    int version,
    String document,
    String rowsAt,
    List<SavedColumn> columns,
    @Nullable Text title,
    @Nullable Instant savedAt) {

  public SavedQuery {
    columns = List.copyOf(columns);
  }

  /** Whether this version comes with the product. */
  public boolean shipped() {
    return savedAt == null;
  }

  SavedQuery in(int otherVersion, @Nullable Instant time) {
    return new SavedQuery(name, otherVersion, document, rowsAt, columns, title, time);
  }

  boolean saysTheSameAs(SavedQuery other) {
    return in(0, null).equals(other.in(0, null));
  }
}
