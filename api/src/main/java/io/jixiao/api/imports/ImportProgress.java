package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportStore;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Follows imports. It asks the store, so it does not matter which instance of the service does the
 * work.
 */
@Component
public class ImportProgress {

  /**
   * A look at the store is never interrupted: the end of the watch cancels the looking, and whoever
   * answers a client then works on the same thread.
   */
  private static final Scheduler UNINTERRUPTED =
      Schedulers.fromExecutor(look -> Schedulers.boundedElastic().schedule(look));

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final ImportStore imports;

  ImportProgress(ImportStore imports) {
    this.imports = imports;
  }

  /**
   * The import as it stands, then whenever that changes, to its end. Empty where there is no such
   * import.
   */
  public Flux<ImportJob> follow(String importId) {
    return follow(importId, BETWEEN_LOOKS);
  }

  Flux<ImportJob> follow(String importId, Duration betweenLooks) {
    return look(importId)
        .repeatWhen(looks -> looks.takeWhile(found -> found > 0).delayElements(betweenLooks))
        .distinctUntilChanged()
        .takeUntil(job -> job.status().finished());
  }

  private Mono<ImportJob> look(String importId) {
    return Mono.fromCallable(() -> imports.find(importId).orElse(null)).subscribeOn(UNINTERRUPTED);
  }
}
