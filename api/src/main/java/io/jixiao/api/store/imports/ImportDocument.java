package io.jixiao.api.store.imports;

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

  static final String ID = "_id";
  static final String STATUS = "status";
  static final String PROGRESS = "progress";
  static final String COUNTS = "counts";
  static final String FILES = "files";
  static final String CHANGES = "changes";
  static final String LEASE = "lease";
  static final String OWNER = "lease.owner";
  static final String UNTIL = "lease.until";
  static final String ATTEMPT = "attempt";
  static final String NOT_BEFORE = "notBefore";
  static final String CREATED_AT = "createdAt";
  static final String FINISHED_AT = "finishedAt";

  public record Lease(String owner, Instant until) {}
}
