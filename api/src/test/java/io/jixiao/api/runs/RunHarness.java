package io.jixiao.api.runs;

import com.mongodb.client.model.Sorts;
import io.jixiao.api.jobs.JobWatch;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.RunOrder;
import io.jixiao.api.store.runs.ScorecardStore;
import io.jixiao.api.store.runs.StoredScorecard;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.time.Duration;
import java.util.List;

/** Runs runs on a store in the test's own thread, two projects at a time. */
final class RunHarness {

  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final RunProperties PROPERTIES =
      new RunProperties(1, LEASE, LEASE, Duration.ofDays(10), 2);

  private final StoreHarness store;
  private int imports;

  RunHarness(StoreHarness store) {
    this.store = store;
  }

  /** Imports a project with that actual for a target of at least 90 % and 20 points. */
  String project(String name, String actual) {
    String id =
        store
            .saver
            .save(
                "import-" + ++imports, List.of(Forms.form().named(name).actual(actual).incoming()))
            .get(0)
            .projectId();
    if (id == null) {
      throw new IllegalStateException(name);
    }
    return id;
  }

  String add(String policyId) {
    int version = ShippedPolicies.byId(policyId).orElseThrow().version();
    return store.runQueue.add(RunOrder.rescore(policyId, version, null)).id();
  }

  String addAudit() {
    return store.runQueue.add(RunOrder.audit(null, store.defaultPolicies.rules())).id();
  }

  Run audit() {
    String id = addAudit();
    LeasedRun job = take("test");
    work(job, new JobWatch(job));
    return findAudit(id);
  }

  Run findAudit(String id) {
    return store.runs.find(RunKind.AUDIT, id).orElseThrow();
  }

  LeasedRun take(String owner) {
    return store.runQueue.take(owner, LEASE).orElseThrow();
  }

  Run run(String policyId) {
    String id = add(policyId);
    LeasedRun job = take("test");
    work(job, new JobWatch(job));
    return find(id);
  }

  /** Works on a run until it ends or breaks; every report is a write. */
  void work(LeasedRun run, JobWatch watch) {
    new RunWork(
            store.runQueue,
            store.walk,
            List.of(
                new RescoreTask(store.policies, store.scorecards),
                new AuditTask(
                    store.formRules, store.batches, store.auditedFindings, store.crossAudit)),
            PROPERTIES)
        .run(run, watch);
  }

  Run find(String id) {
    return store.runs.find(RunKind.RESCORE, id).orElseThrow();
  }

  List<StoredScorecard> scorecards(String runId) {
    return store.scorecards.find(ScorecardStore.of(runId), Sorts.ascending("_id"), 1000);
  }
}
