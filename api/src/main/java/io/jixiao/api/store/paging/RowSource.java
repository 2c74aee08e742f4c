package io.jixiao.api.store.paging;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Rows of documents in an order of theirs, of which a document has any number. */
public interface RowSource<R> {

  /**
   * The first rows in order.
   *
   * @param after the place behind which they begin; null for the start
   * @param limit at most so many
   */
  Rows<R> find(Keyset.@Nullable Place after, int limit);

  /** How many rows there are. */
  long count();

  /**
   * Rows in order.
   *
   * @param preceded whether rows stand before these; not asked unless somebody wants to know
   */
  record Rows<R>(List<R> rows, BooleanSupplier preceded) {
    public Rows {
      rows = List.copyOf(rows);
    }
  }
}
