package io.jixiao.api.store.lists;

import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Source;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code projectLists}. Its rows are the chunks that carry {@code version}: new rows
 * are written under a new version first, and the change of this document reveals them.
 *
 * @param version the import that wrote the rows
 * @param former the version before, kept in {@code projectListVersions}; null of the first
 * @param fingerprint of the rows as printed, wherever they stand
 */
public record ListDocument(
    @BsonId String id,
    String version,
    @Nullable String former,
    String fingerprint,
    @Nullable String title,
    @Nullable Integer fiscalYear,
    @Nullable Organisation department,
    @Nullable String amountUnit,
    Source source,
    int rowCount,
    List<String> importIds,
    Instant updatedAt) {}
