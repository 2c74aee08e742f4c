package io.jixiao.api.store.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as its clients see it, without its files and changes.
 *
 * @param progress 0 to 1
 * @param files how many workbooks it read so far
 * @param changes how many forms it has decided so far
 */
public record ImportJob(
    String id,
    ImportStatus status,
    ImportMode mode,
    ImportAccept accept,
    Instant createdAt,
    @Nullable Instant finishedAt,
    double progress,
    ImportCounts counts,
    int files,
    int changes) {}
