package io.jixiao.importer;

import io.jixiao.importer.form.Workers;
import io.jixiao.importer.workbook.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sheets and small files of one upload are worked on by several threads, while the thread that
 * reads the upload goes on. What they yield is delivered by that thread and in the order in which
 * it was asked for, so whoever receives it sees no difference.
 */
final class ReadAhead {
  private static final Logger LOG = LoggerFactory.getLogger(ReadAhead.class);
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int IDLE_SECONDS = 10;
  private static final ExecutorService WORKERS = workers();

  /** The threads that read ahead, where they are idle, for parts of one sheet. */
  static final Workers HELPERS = new Helpers(WORKERS, PROCESSORS - 1);

  /** Cells of a sheet that holds a form or two. */
  private static final int CELLS_LIKE_A_SHEET = 4096;

  static final int CHARACTERS_LIKE_A_SHEET = 64 << 10;

  private final int most;
  private final Deque<Step> waiting = new ArrayDeque<>();
  private int weight;
  private volatile boolean givenUp;

  /**
   * @param most weight of what is worked on or waits to be delivered; with 1 all is done at once
   */
  ReadAhead(int most) {
    this.most = most;
  }

  /** Does all work at once. */
  static ReadAhead none() {
    return new ReadAhead(1);
  }

  /** What cells weigh while they are worked on, by their number and by their texts. */
  static int weight(List<Cell> cells) {
    return (int)
        Math.min(
            Integer.MAX_VALUE,
            1 + cells.size() / CELLS_LIKE_A_SHEET + characters(cells) / CHARACTERS_LIKE_A_SHEET);
  }

  static long characters(List<Cell> cells) {
    return cells.stream().mapToLong(cell -> cell.text().length()).sum();
  }

  boolean isNone() {
    return most <= 1;
  }

  private record Step(int weight, Future<Runnable> work) {}

  /**
   * Has something worked on.
   *
   * @param size its share of the memory; counts for all of it where it is more
   * @param work yields what is to be done with its result; only that may touch what others see
   */
  void add(int size, Callable<Runnable> work) {
    if (isNone()) {
      done(work).run();
      return;
    }
    int counted = Math.min(size, most);
    while (!waiting.isEmpty() && (weight + counted > most || isReady())) {
      deliver();
    }
    waiting.add(
        new Step(counted, WORKERS.submit(() -> givenUp ? ReadAhead::nothing : work.call())));
    weight += counted;
  }

  private static void nothing() {}

  /** Has something done when all before it is delivered. */
  void then(Runnable delivery) {
    while (!waiting.isEmpty() && isReady()) {
      deliver();
    }
    if (waiting.isEmpty()) {
      delivery.run();
    } else {
      waiting.add(new Step(0, CompletableFuture.completedFuture(delivery)));
    }
  }

  /** Delivers all. */
  void end() {
    while (!waiting.isEmpty()) {
      deliver();
    }
  }

  /** Gives up what is not delivered; nothing is worked on any more when this returns. */
  void giveUp() {
    givenUp = true;
    boolean interrupted = Thread.interrupted();
    while (!waiting.isEmpty()) {
      try {
        waiting.element().work().get();
        waiting.remove();
      } catch (ExecutionException e) {
        LOG.debug("given up with what failed", e);
        waiting.remove();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    weight = 0;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isReady() {
    return waiting.element().work().isDone();
  }

  private void deliver() {
    Step step = waiting.remove();
    weight -= step.weight();
    done(step.work()::get).run();
  }

  private static Runnable done(Callable<Runnable> work) {
    try {
      return work.call();
    } catch (ExecutionException e) {
      throw unchecked(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while sheets are read");
    } catch (Exception e) {
      throw unchecked(e);
    }
  }

  static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof IOException disk) {
      return new UncheckedIOException(disk);
    }
    return thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
  }

  /** One for each processor, for all uploads together; they end when there is nothing to do. */
  private static ExecutorService workers() {
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            PROCESSORS,
            PROCESSORS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "reading");
              thread.setDaemon(true);
              return thread;
            });
    workers.allowCoreThreadTimeOut(true);
    return workers;
  }
}
