package io.jixiao.importer;

import io.jixiao.importer.form.Workers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a pool that are idle, beside the caller's own: who asks for help works all the
 * same and waits for nothing but pieces that are being worked on, so that threads of the pool may
 * ask each other.
 */
final class Helpers implements Workers {
  private final ExecutorService pool;
  private final int most;

  /**
   * @param most threads of the pool that help at a time
   */
  Helpers(ExecutorService pool, int most) {
    this.pool = pool;
    this.most = most;
  }

  @Override
  public void each(int count, IntConsumer work) {
    if (count < 2) {
      Workers.NONE.each(count, work);
      return;
    }
    Pieces pieces = new Pieces(count, work);
    List<? extends Future<?>> helping =
        IntStream.range(0, Math.min(most, count - 1))
            .mapToObj(helper -> pool.submit(pieces::takeAll))
            .toList();
    pieces.takeAll();
    pieces.await();
    // Who comes too late need not hold the sheet until then.
    helping.forEach(late -> late.cancel(false));
    pieces.throwFirst();
  }

  private static final class Pieces {
    private final int count;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch left;
    private int failed;
    private @Nullable Throwable failure;

    Pieces(int count, IntConsumer work) {
      this.count = count;
      this.work = work;
      this.failed = count;
      this.left = new CountDownLatch(count);
    }

    void takeAll() {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        try {
          if (i < failed()) {
            work.accept(i);
          }
        } catch (RuntimeException | Error e) {
          failed(i, e);
        } finally {
          left.countDown();
        }
      }
    }

    private synchronized int failed() {
      return failed;
    }

    private synchronized void failed(int piece, Throwable e) {
      if (piece < failed) {
        failed = piece;
        failure = e;
      }
    }

    void await() {
      boolean interrupted = false;
      while (left.getCount() > 0) {
        try {
          left.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    synchronized void throwFirst() {
      if (failure != null) {
        throw ReadAhead.unchecked(failure);
      }
    }
  }
}
