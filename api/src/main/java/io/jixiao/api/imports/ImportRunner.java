package io.jixiao.api.imports;

import io.jixiao.api.store.embedded.EmbeddedStore;
import io.jixiao.api.store.imports.ImportQueue;
import io.jixiao.api.store.imports.LeasedImport;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Takes jobs from the queue and works on some at a time. A lease is renewed while its job runs, so
 * a job passes to another process only after this one has died or has given it back.
 */
@Component
class ImportRunner implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);
  private static final int RENEWALS_PER_LEASE = 3;
  private static final int SECONDS_TO_STOP = 20;

  private final String owner = UUID.randomUUID().toString();
  private final ImportQueue queue;
  private final ImportAttempt attempt;
  private final ImportProperties properties;
  private final boolean onlyProcess;
  private final Semaphore free;
  private final Map<LeasedImport, JobMonitor> running = new ConcurrentHashMap<>();
  private volatile @Nullable Threads threads;

  ImportRunner(
      ImportQueue queue,
      ImportAttempt attempt,
      ImportProperties properties,
      ObjectProvider<EmbeddedStore> embedded) {
    this.queue = queue;
    this.attempt = attempt;
    this.properties = properties;
    this.onlyProcess = embedded.getIfAvailable() != null;
    this.free = new Semaphore(properties.poolSize());
  }

  /** Looks for jobs now instead of in a while. */
  void wake() {
    Threads now = threads;
    if (now != null) {
      now.timer().execute(() -> takeJobs(now));
    }
  }

  /** May follow {@link #stop}: a paused application is started again. */
  @Override
  public void start() {
    if (onlyProcess) {
      queue.endAllLeases();
    }
    Threads now = Threads.create();
    threads = now;
    long poll = properties.poll().toMillis();
    long renewal = properties.lease().toMillis() / RENEWALS_PER_LEASE;
    var polling =
        now.timer().scheduleWithFixedDelay(() -> takeJobs(now), 0, poll, TimeUnit.MILLISECONDS);
    var renewing =
        now.timer()
            .scheduleWithFixedDelay(this::renewLeases, renewal, renewal, TimeUnit.MILLISECONDS);
    log.debug("taking imports {} {}", polling, renewing);
  }

  /** Jobs that run are given back at their next checkpoint. */
  @Override
  public void stop() {
    Threads now = threads;
    if (now == null) {
      return;
    }
    threads = null;
    running.values().forEach(JobMonitor::stop);
    try {
      if (!now.end()) {
        log.warn("{} imports are still running; the next start takes them up", running.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return threads != null;
  }

  private void takeJobs(Threads now) {
    try {
      while (now.equals(threads) && free.tryAcquire()) {
        Optional<LeasedImport> job = take();
        if (job.isEmpty()) {
          return;
        }
        now.workers().execute(() -> work(job.get()));
      }
    } catch (RuntimeException e) {
      log.warn("the queue of imports cannot be read, trying again: {}", e.toString());
    }
  }

  /** Holds a permit exactly while there is a job for it. */
  private Optional<LeasedImport> take() {
    Optional<LeasedImport> job = Optional.empty();
    try {
      job = queue.take(owner, properties.lease());
      return job;
    } finally {
      if (job.isEmpty()) {
        free.release();
      }
    }
  }

  private void work(LeasedImport job) {
    JobMonitor monitor = new JobMonitor(queue, job);
    running.put(job, monitor);
    try {
      if (!isRunning()) {
        monitor.stop();
      }
      attempt.run(job, monitor);
    } finally {
      running.remove(job);
      free.release();
      wake();
    }
  }

  private void renewLeases() {
    running.forEach(
        (job, monitor) -> {
          try {
            if (!queue.renew(job, properties.lease())) {
              monitor.stop();
            }
          } catch (RuntimeException e) {
            log.warn("the lease of import {} cannot be renewed: {}", job.id(), e.toString());
          }
        });
  }

  /** Of one start; they cannot be used again after a stop. */
  private record Threads(ExecutorService workers, ScheduledExecutorService timer) {

    static Threads create() {
      // Who wakes the timer while it ends need not know that it no longer listens.
      return new Threads(
          Executors.newCachedThreadPool(new CustomizableThreadFactory("import-")),
          new ScheduledThreadPoolExecutor(
              1,
              new CustomizableThreadFactory("import-timer-"),
              new ThreadPoolExecutor.DiscardPolicy()));
    }

    /** The timer first, as it gives work to the workers. Returns whether all work has ended. */
    boolean end() throws InterruptedException {
      timer.shutdown();
      boolean quiet = timer.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
      workers.shutdown();
      return workers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS) && quiet;
    }
  }
}
