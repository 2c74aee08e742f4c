package io.jixiao.api.store;

import io.jixiao.api.graphql.Deadline;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Fetches the next documents while these are worked on, so that neither the store waits for the
 * service nor the service for the store. For one thread.
 */
public final class ReadAhead<T> implements AutoCloseable {
  private final Function<@Nullable String, List<T>> read;
  private final Function<T, String> id;
  private final int most;
  private final @Nullable String after;

  private @Nullable ExecutorService reader;
  private @Nullable Future<List<T>> next;
  private boolean begun;

  /**
   * @param read the documents behind an id, null for the first
   * @param id of a document
   * @param most how many {@code read} gives at a time; fewer at the end
   * @param after where to begin
   */
  public ReadAhead(
      Function<@Nullable String, List<T>> read,
      Function<T, String> id,
      int most,
      @Nullable String after) {
    this.read = read;
    this.id = id;
    this.most = most;
    this.after = after;
  }

  /** The next documents; none at the end. */
  public List<T> next() {
    List<T> documents = begun ? await() : read.apply(after);
    begun = true;
    next = documents.size() < most ? null : start(id.apply(documents.get(most - 1)));
    return documents;
  }

  private Future<List<T>> start(String last) {
    if (reader == null) {
      reader = Executors.newSingleThreadExecutor(new CustomizableThreadFactory("reader-"));
    }
    return reader.submit(Deadline.handedOn(() -> read.apply(last)));
  }

  private List<T> await() {
    if (next == null) {
      return List.of();
    }
    try {
      return next.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What is being read is dropped when it comes. */
  @Override
  public void close() {
    if (reader != null) {
      reader.shutdown();
    }
  }
}
