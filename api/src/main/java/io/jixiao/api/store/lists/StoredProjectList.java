package io.jixiao.api.store.lists;

import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Source;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department's summary list without its rows, which {@link ProjectListStore#rows} reads.
 *
 * @param version changes with the rows
 * @param importIds the imports that brought it, oldest first
 */
public record StoredProjectList(
    String id,
    String version,
    @Nullable String title,
    @Nullable Integer fiscalYear,
    @Nullable Organisation department,
    @Nullable String amountUnit,
    Source source,
    int rowCount,
    List<String> importIds,
    Instant updatedAt) {}
