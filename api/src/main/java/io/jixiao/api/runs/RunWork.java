package io.jixiao.api.runs;

import io.jixiao.api.jobs.JobProblem;
import io.jixiao.api.jobs.JobWatch;
import io.jixiao.api.jobs.JobWork;
import io.jixiao.api.store.ReadAhead;
import io.jixiao.api.store.projects.UnreadProject;
import io.jixiao.api.store.query.ProjectWalk;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.RunProblem;
import io.jixiao.api.store.runs.RunQueue;
import io.jixiao.api.store.runs.RunState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Works on one run from where it was left to its end. Projects come in the order of their ids, so
 * the last id says all about how far the run is.
 */
@Component
class RunWork implements JobWork<LeasedRun> {

  private final RunQueue queue;
  private final ProjectWalk walk;
  private final int batch;
  private final Map<RunKind, RunTask> tasks = new EnumMap<>(RunKind.class);

  RunWork(RunQueue queue, ProjectWalk walk, List<RunTask> tasks, RunProperties properties) {
    this.queue = queue;
    this.walk = walk;
    this.batch = properties.batch();
    tasks.forEach(task -> this.tasks.put(task.kind(), task));
  }

  @Override
  public void run(LeasedRun run, JobWatch watch) {
    ProjectWalk.Way way = walk.of(FilterText.read(run.order().filter()));
    RunTask task = Objects.requireNonNull(tasks.get(run.order().kind()));
    RunTask.Pass pass = task.begin(run);
    RunState state = run.state().expected() > 0 ? run.state() : expecting(run.state(), way.count());
    try (ReadAhead<UnreadProject> projects =
        new ReadAhead<>(
            last -> way.next(last, batch, task.readsCells()),
            UnreadProject::id,
            batch,
            state.last())) {
      List<UnreadProject> some = projects.next();
      while (!some.isEmpty()) {
        watch.checkpoint();
        RunState reached = behind(state, some, pass.work(some));
        watch.report(() -> queue.advance(run, reached));
        state = reached;
        some = projects.next();
      }
    }
    pass.end();
    RunState end = state;
    watch.mustHold(() -> queue.finish(run, end));
  }

  @Override
  public void fail(LeasedRun run, JobProblem problem) {
    boolean unused = queue.fail(run, new RunProblem(problem.code().name(), problem.argument()));
  }

  private static RunState expecting(RunState state, long count) {
    return new RunState(state.counts(), Math.toIntExact(count), state.last(), state.failed());
  }

  private static RunState behind(
      RunState state, List<UnreadProject> projects, RunTask.Outcome outcome) {
    List<String> failed = new ArrayList<>(state.failed());
    failed.addAll(outcome.failed());
    return new RunState(
        state.counts().plus(outcome.counts()),
        state.expected(),
        projects.get(projects.size() - 1).id(),
        failed.subList(0, Math.min(failed.size(), RunState.MOST_FAILED)));
  }
}
