package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jixiao.importer.form.Workers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who asks for help gets all done, whether anybody helps or not. */
@Timeout(60)
class HelpersTest {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Helpers helpers = new Helpers(pool, 2);

  @AfterEach
  void end() {
    pool.shutdownNow();
  }

  @Test
  void does_each_piece_once() {
    AtomicIntegerArray done = new AtomicIntegerArray(1_000);

    helpers.each(done.length(), done::incrementAndGet);

    for (int i = 0; i < done.length(); i++) {
      assertThat(done.get(i)).as("piece %d", i).isEqualTo(1);
    }
  }

  /** Each piece is done only when another thread is at one as well. */
  @Test
  void works_on_several_pieces_at_a_time() {
    CountDownLatch begun = new CountDownLatch(3);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();

    helpers.each(
        3,
        piece -> {
          threads.add(Thread.currentThread());
          begun.countDown();
          await(begun);
        });

    assertThat(threads).hasSize(3).contains(Thread.currentThread());
  }

  @Test
  void threads_of_the_pool_may_ask_each_other() throws Exception {
    AtomicInteger done = new AtomicInteger();
    CountDownLatch asked = new CountDownLatch(2);
    Runnable asking =
        () -> {
          asked.countDown();
          await(asked);
          helpers.each(
              10, piece -> helpers.each(10, part -> helpers.each(3, it -> done.incrementAndGet())));
        };

    Future<?> first = pool.submit(asking);
    Future<?> second = pool.submit(asking);
    first.get(30, TimeUnit.SECONDS);
    second.get(30, TimeUnit.SECONDS);

    assertThat(done).hasValue(600);
  }

  @Test
  void throws_what_fails_first_and_has_done_all_before_it() {
    for (int attempt = 0; attempt < 200; attempt++) {
      AtomicIntegerArray done = new AtomicIntegerArray(100);

      assertThatThrownBy(
              () ->
                  helpers.each(
                      100,
                      piece -> {
                        if (piece >= 40) {
                          throw new IllegalStateException("piece " + piece);
                        }
                        Thread.onSpinWait();
                        done.incrementAndGet(piece);
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("piece 40");

      for (int i = 0; i < 40; i++) {
        assertThat(done.get(i)).as("piece %d", i).isEqualTo(1);
      }
    }
  }

  @Test
  void an_error_stays_an_error() {
    assertThatThrownBy(
            () ->
                helpers.each(
                    2,
                    piece -> {
                      throw new StackOverflowError("deep");
                    }))
        .isInstanceOf(StackOverflowError.class)
        .hasMessage("deep");
  }

  @Test
  void finishes_and_stays_interrupted() {
    AtomicInteger done = new AtomicInteger();
    Thread.currentThread().interrupt();

    helpers.each(50, piece -> done.incrementAndGet());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(done).hasValue(50);
  }

  /** A queue that held the work would hold its sheet. */
  @Test
  void nothing_is_left_waiting_where_nobody_could_help() {
    ThreadPoolExecutor busy =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    CountDownLatch end = new CountDownLatch(1);
    try {
      busy.execute(() -> await(end));
      Workers none = new Helpers(busy, 1);

      none.each(10, piece -> {});

      assertThat(busy.getQueue()).allMatch(late -> ((Future<?>) late).isDone());
    } finally {
      end.countDown();
      busy.shutdown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
