package io.jixiao.api.imports;

import io.jixiao.api.jobs.JobProgress;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportStore;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Follows imports. */
@Component
public class ImportProgress {

  private final ImportStore imports;

  ImportProgress(ImportStore imports) {
    this.imports = imports;
  }

  /**
   * The import as it stands, then whenever that changes, to its end. Empty where there is no such
   * import.
   */
  public Flux<ImportJob> follow(String importId) {
    return follow(importId, JobProgress.BETWEEN_LOOKS);
  }

  Flux<ImportJob> follow(String importId, Duration betweenLooks) {
    return JobProgress.follow(
        () -> imports.find(importId).orElse(null), job -> job.status().finished(), betweenLooks);
  }
}
