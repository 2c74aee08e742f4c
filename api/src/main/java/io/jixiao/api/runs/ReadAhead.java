package io.jixiao.api.runs;

import io.jixiao.api.store.projects.UnreadProject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Fetches the next projects while these are worked on. */
final class ReadAhead implements AutoCloseable {

  private final Function<@Nullable String, List<UnreadProject>> read;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(new CustomizableThreadFactory("run-reader-"));
  private Future<List<UnreadProject>> next;

  /**
   * @param read the projects behind an id, null for the first; none at the end
   * @param after where to begin
   */
  ReadAhead(Function<@Nullable String, List<UnreadProject>> read, @Nullable String after) {
    this.read = read;
    this.next = reader.submit(() -> read.apply(after));
  }

  /** The next projects; none at the end. */
  List<UnreadProject> next() {
    List<UnreadProject> projects = await();
    if (!projects.isEmpty()) {
      String last = projects.get(projects.size() - 1).id();
      next = reader.submit(() -> read.apply(last));
    }
    return projects;
  }

  private List<UnreadProject> await() {
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
    reader.shutdown();
  }
}
