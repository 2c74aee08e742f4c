package io.jixiao.api.exports;

import io.jixiao.api.store.queries.SavedColumn;
import io.jixiao.schema.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as a client sends it; nothing is checked yet.
 *
 * @param columns null for every value of a row
 */
record SavedQueryInput(
    String name,
    String document,
    String rowsAt,
    @Nullable List<SavedColumn> columns,
    @Nullable Text title) {}
