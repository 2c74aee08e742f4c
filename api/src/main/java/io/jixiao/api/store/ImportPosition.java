package io.jixiao.api.store;

import java.time.Instant;

/** A place in the list of imports, which runs from the newest to the oldest. */
public record ImportPosition(Instant createdAt, String id) {

  public static ImportPosition of(ImportJob job) {
    return new ImportPosition(job.createdAt(), job.id());
  }
}
