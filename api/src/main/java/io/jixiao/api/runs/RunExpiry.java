package io.jixiao.api.runs;

import io.jixiao.api.store.runs.RunRemoval;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Takes runs away that ended long ago. */
@Component
class RunExpiry implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(RunExpiry.class);
  private static final Duration BETWEEN = Duration.ofHours(1);

  private final RunRemoval removal;
  private final Clock clock;
  private final Duration keep;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("run-expiry-"));

  RunExpiry(RunRemoval removal, Clock clock, RunProperties properties) {
    this.removal = removal;
    this.clock = clock;
    this.keep = properties.keep();
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    var unused =
        timer.scheduleWithFixedDelay(this::tryIt, 0, BETWEEN.toMinutes(), TimeUnit.MINUTES);
  }

  /** An exception would end the timer. */
  private void tryIt() {
    try {
      expire();
    } catch (RuntimeException e) {
      log.warn("runs that ended long ago stay for another while: {}", e.toString());
    }
  }

  /** Takes away what has been kept long enough, and what others have left half removed. */
  void expire() {
    Instant ended = keep.isZero() ? Instant.EPOCH : clock.instant().minus(keep);
    int removed = removal.removeEndedBefore(ended);
    if (removed > 0) {
      log.info("{} runs that ended before {} are gone", removed, ended);
    }
  }

  @Override
  public void destroy() {
    timer.shutdown();
  }
}
