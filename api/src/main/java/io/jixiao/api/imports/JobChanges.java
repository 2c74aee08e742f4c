package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.api.store.imports.ProjectChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a job did with its forms, asked for one after another and read some at a time. */
final class JobChanges {

  private static final int AT_A_TIME = 250;

  private final ImportStore imports;
  private final ImportJob job;
  private List<ProjectChange> some = List.of();
  private int first;
  private int next;

  JobChanges(ImportStore imports, ImportJob job) {
    this.imports = imports;
    this.job = job;
  }

  /**
   * What became of the next form; null where the job says nothing of it. A later version of the
   * program may read a file differently, so the name is compared.
   *
   * @param name of the form as the job calls it
   */
  @Nullable ProjectChange next(String name) {
    if (next == first + some.size()) {
      first = next;
      some = imports.changes(job.id(), first, Math.min(AT_A_TIME, job.changes() - first));
    }
    int index = next - first;
    if (index >= some.size() || !some.get(index).name().equals(name)) {
      return null;
    }
    next++;
    return some.get(index);
  }
}
