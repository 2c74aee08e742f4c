package io.jixiao.api.store.projects;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets one batch of projects after the other be saved or undone in this process, so that they need
 * not meet. Other processes meet in the claims and in the versions of projects, which are what
 * makes it right; this makes it smooth.
 */
@Component
class OneAtATime {

  private final ReentrantLock turn = new ReentrantLock();

  <T> T run(Supplier<T> batch) {
    turn.lock();
    try {
      return batch.get();
    } finally {
      turn.unlock();
    }
  }
}
