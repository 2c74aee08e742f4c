package io.jixiao.api.jobs;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Follows jobs. It asks the store, so it does not matter which instance of the service does the
 * work.
 */
public final class JobProgress {

  /** A person sees no steps. */
  public static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  /**
   * A look at the store is never interrupted: the end of the watch cancels the looking, and whoever
   * answers a client then works on the same thread.
   */
  private static final Scheduler UNINTERRUPTED =
      Schedulers.fromExecutor(look -> Schedulers.boundedElastic().schedule(look));

  private JobProgress() {}

  /**
   * The job as it stands, then whenever that changes, to its end. Empty where there is no such job.
   *
   * @param look at the job in the store; null where there is none
   */
  public static <T> Flux<T> follow(
      Supplier<@Nullable T> look, Predicate<T> finished, Duration betweenLooks) {
    return Mono.fromCallable(look::get)
        .subscribeOn(UNINTERRUPTED)
        .repeatWhen(looks -> looks.takeWhile(found -> found > 0).delayElements(betweenLooks))
        .distinctUntilChanged()
        .takeUntil(finished);
  }
}
