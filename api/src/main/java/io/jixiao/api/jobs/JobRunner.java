package io.jixiao.api.jobs;

import io.jixiao.api.store.jobs.JobQueue;
import io.jixiao.api.store.jobs.LeasedJob;
import java.time.Duration;
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
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Takes jobs from the queue and works on some at a time. A lease is renewed while its job runs, so
 * a job passes to another process only after this one has died or has given it back.
 */
public final class JobRunner<J extends LeasedJob> implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
  private static final int RENEWALS_PER_LEASE = 3;
  private static final int SECONDS_TO_STOP = 20;

  private final String owner = UUID.randomUUID().toString();
  private final Settings settings;
  private final JobQueue<?, J> queue;
  private final JobAttempt<J> attempt;
  private final Semaphore free;
  private final Map<J, JobWatch> running = new ConcurrentHashMap<>();
  private volatile @Nullable Threads threads;

  public JobRunner(Settings settings, JobQueue<?, J> queue, JobWork<J> work) {
    this.settings = settings;
    this.queue = queue;
    this.attempt = new JobAttempt<>(queue, work);
    this.free = new Semaphore(settings.workers());
  }

  /**
   * How jobs are taken.
   *
   * @param name of the threads
   * @param workers jobs at a time
   * @param lease how long a job belongs to a process that says nothing more
   * @param poll how often the store is asked for jobs that other processes left
   * @param onlyProcess whether no other process can have the store open
   */
  public record Settings(
      String name, int workers, Duration lease, Duration poll, boolean onlyProcess) {}

  /** Looks for jobs now instead of in a while. */
  public void wake() {
    Threads now = threads;
    if (now != null) {
      now.timer().execute(() -> takeJobs(now));
    }
  }

  /** May follow {@link #stop}: a paused application is started again. */
  @Override
  public void start() {
    if (settings.onlyProcess()) {
      queue.endAllLeases();
    }
    Threads now = Threads.create(settings.name());
    threads = now;
    long poll = settings.poll().toMillis();
    long renewal = settings.lease().toMillis() / RENEWALS_PER_LEASE;
    var polling =
        now.timer().scheduleWithFixedDelay(() -> takeJobs(now), 0, poll, TimeUnit.MILLISECONDS);
    var renewing =
        now.timer()
            .scheduleWithFixedDelay(this::renewLeases, renewal, renewal, TimeUnit.MILLISECONDS);
    log.debug("taking jobs {} {}", polling, renewing);
  }

  /** Jobs that run are given back at their next checkpoint. */
  @Override
  public void stop() {
    Threads now = threads;
    if (now == null) {
      return;
    }
    threads = null;
    running.values().forEach(JobWatch::stop);
    try {
      if (!now.end()) {
        log.warn(
            "{} jobs of {} are still running; the next start takes them up",
            running.size(),
            settings.name());
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
        Optional<J> job = take();
        if (job.isEmpty()) {
          return;
        }
        now.workers().execute(() -> work(job.get()));
      }
    } catch (RuntimeException e) {
      log.warn("the queue of {} cannot be read, trying again: {}", settings.name(), e.toString());
    }
  }

  /** Holds a permit exactly while there is a job for it. */
  private Optional<J> take() {
    Optional<J> job = Optional.empty();
    try {
      job = queue.take(owner, settings.lease());
      return job;
    } finally {
      if (job.isEmpty()) {
        free.release();
      }
    }
  }

  private void work(J job) {
    JobWatch watch = new JobWatch(job);
    running.put(job, watch);
    try {
      if (!isRunning()) {
        watch.stop();
      }
      attempt.run(job, watch);
    } finally {
      running.remove(job);
      free.release();
      wake();
    }
  }

  private void renewLeases() {
    running.forEach(
        (job, watch) -> {
          try {
            if (!queue.renew(job, settings.lease())) {
              watch.stop();
            }
          } catch (RuntimeException e) {
            log.warn("the lease of job {} cannot be renewed: {}", job.id(), e.toString());
          }
        });
  }

  /** Of one start; they cannot be used again after a stop. */
  private record Threads(ExecutorService workers, ScheduledExecutorService timer) {

    static Threads create(String name) {
      // Who wakes the timer while it ends need not know that it no longer listens.
      return new Threads(
          Executors.newCachedThreadPool(new CustomizableThreadFactory(name + "-")),
          new ScheduledThreadPoolExecutor(
              1,
              new CustomizableThreadFactory(name + "-timer-"),
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
