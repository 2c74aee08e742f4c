package io.jixiao.api.runs;

import io.jixiao.api.store.projects.UnreadProject;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.api.store.runs.RunCounts;
import io.jixiao.api.store.runs.RunKind;
import java.util.List;

/** What runs of one kind do with projects. A bean for each kind. */
interface RunTask {

  RunKind kind();

  /** Whether it looks at the cells of the projects' fields. */
  boolean readsCells();

  /** Begins an attempt at a run, behind the last project that its state names. */
  Pass begin(LeasedRun run);

  /** One attempt at a run. */
  interface Pass {

    /**
     * Works on some projects. Once it returns, what came of them is in the store; it may have been
     * there before, from an attempt that broke off.
     */
    Outcome work(List<UnreadProject> projects);

    /** After the last project. */
    void end();
  }

  /**
   * What became of some projects.
   *
   * @param failed ids of those on which the work failed
   */
  record Outcome(RunCounts counts, List<String> failed) {}
}
