package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far an import has come; fields as in {@link ImportView}. */
record ProgressView(
    String id,
    ImportStatus status,
    double progress,
    ImportCounts counts,
    @Nullable Instant finishedAt) {}
