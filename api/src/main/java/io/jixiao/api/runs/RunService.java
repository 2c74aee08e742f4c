package io.jixiao.api.runs;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.jobs.JobProgress;
import io.jixiao.api.jobs.JobRunner;
import io.jixiao.api.scoring.Policies;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.api.store.query.ProjectWalk;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.RunOrder;
import io.jixiao.api.store.runs.RunQueue;
import io.jixiao.api.store.runs.RunRemoval;
import io.jixiao.api.store.runs.RunStore;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/** Accepts runs and follows them. */
@Service
class RunService {

  private final Policies policies;
  private final ProjectWalk walk;
  private final RunQueue queue;
  private final RunStore runs;
  private final RunRemoval removal;
  private final JobRunner<LeasedRun> runner;

  RunService(
      Policies policies,
      ProjectWalk walk,
      RunQueue queue,
      RunStore runs,
      RunRemoval removal,
      JobRunner<LeasedRun> runner) {
    this.policies = policies;
    this.walk = walk;
    this.queue = queue;
    this.runs = runs;
    this.removal = removal;
    this.runner = runner;
  }

  /**
   * Makes a run that scores projects; once this returns, it will be done whatever happens. The
   * policy is that of this moment.
   *
   * @param filter null for all projects
   * @throws RequestRejected where there is no such policy, or where the filter is not acceptable
   */
  Run rescore(@Nullable ProjectFilter filter, String policyId) {
    ScoringPolicy policy = policies.newest(policyId);
    return start(RunOrder.rescore(policy.id(), policy.version(), checked(filter)));
  }

  /**
   * Makes a run that audits projects, each under its own policy; once this returns, it will be done
   * whatever happens.
   *
   * @param filter null for all projects
   * @throws RequestRejected where the filter is not acceptable
   */
  Run audit(@Nullable ProjectFilter filter) {
    return start(RunOrder.audit(checked(filter), policies.rules()));
  }

  private @Nullable String checked(@Nullable ProjectFilter filter) {
    ProjectWalk.Way unused = walk.of(filter);
    return FilterText.write(filter);
  }

  private Run start(RunOrder order) {
    Run run = queue.add(order);
    runner.wake();
    return run;
  }

  /**
   * Takes a run away that has ended, with what it left.
   *
   * @return false where there is none
   * @throws RequestRejected where it has not ended
   */
  boolean forget(RunKind kind, String id) {
    return runs.find(kind, id).map(RunService::ended).filter(run -> removal.remove(id)).isPresent();
  }

  /**
   * A run that has ended.
   *
   * @throws RequestRejected where it has not
   */
  static Run ended(Run run) {
    if (!run.status().finished()) {
      throw new RequestRejected(ErrorCode.RUN_NOT_FINISHED, run.id());
    }
    return run;
  }

  /** The run as it stands, then whenever that changes, to its end; an error where there is none. */
  Flux<Run> follow(RunKind kind, String id) {
    return JobProgress.follow(
            () -> runs.find(kind, id).orElse(null),
            run -> run.status().finished(),
            JobProgress.BETWEEN_LOOKS)
        .switchIfEmpty(Flux.error(() -> new RequestRejected(ErrorCode.RUN_NOT_FOUND, id)));
  }
}
