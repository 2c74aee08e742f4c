package io.jixiao.api.store.imports;

import io.jixiao.api.store.jobs.JobFields;
import io.jixiao.api.store.jobs.Lease;
import io.jixiao.api.store.originals.UploadedOriginal;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code imports}. It stays small however large the upload: files, sheets and changes
 * have collections of their own.
 *
 * @param lease null while nobody works on it
 * @param notBefore when a job that failed may be tried again
 */
public record ImportDocument(
    @BsonId String id,
    ImportStatus status,
    ImportMode mode,
    ImportAccept accept,
    @Nullable String regionCode,
    @Nullable Integer fiscalYear,
    @Nullable String templateId,
    List<UploadedOriginal> uploads,
    double progress,
    ImportCounts counts,
    int files,
    int changes,
    @Nullable Lease lease,
    int attempt,
    Instant notBefore,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  static final String ID = JobFields.ID;
  static final String STATUS = JobFields.STATUS;
  static final String PROGRESS = "progress";
  static final String COUNTS = "counts";
  static final String FILES = "files";
  static final String CHANGES = "changes";
}
