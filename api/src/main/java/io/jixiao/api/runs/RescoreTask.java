package io.jixiao.api.runs;

import static java.util.Objects.requireNonNull;

import io.jixiao.api.store.policies.PolicyStore;
import io.jixiao.api.store.projects.ScannedProject;
import io.jixiao.api.store.projects.UnreadProject;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.api.store.runs.RunCounts;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.ScorecardStore;
import io.jixiao.api.store.runs.StoredItem;
import io.jixiao.api.store.runs.StoredScorecard;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.summary.ScoreChange;
import io.jixiao.schema.scoring.summary.SummaryMaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Scores projects under the policy of the run and keeps the scorecards. */
@Component
class RescoreTask implements RunTask {

  private static final Logger log = LoggerFactory.getLogger(RescoreTask.class);
  private static final int CARDS_AT_A_TIME = 1000;

  private final PolicyStore policies;
  private final ScorecardStore scorecards;

  RescoreTask(PolicyStore policies, ScorecardStore scorecards) {
    this.policies = policies;
    this.scorecards = scorecards;
  }

  @Override
  public RunKind kind() {
    return RunKind.RESCORE;
  }

  @Override
  public boolean readsCells() {
    return false;
  }

  @Override
  public Pass begin(LeasedRun run) {
    String id = requireNonNull(run.order().policyId());
    int version = run.order().policyVersion();
    ScoringPolicy policy =
        policies
            .find(id, version)
            .orElseThrow(() -> new IllegalStateException("no policy %s@%d".formatted(id, version)));
    RescorePass pass = new RescorePass(run.id(), policy);
    pass.recall(run.state().last());
    return pass;
  }

  private final class RescorePass implements Pass {

    private final String runId;
    private final ScoringPolicy policy;
    private final SummaryMaker summary = new SummaryMaker();

    RescorePass(String runId, ScoringPolicy policy) {
      this.runId = runId;
      this.policy = policy;
    }

    /** Adds up what former attempts have scored. */
    void recall(@Nullable String last) {
      String after = null;
      while (last != null && !last.equals(after)) {
        List<StoredScorecard> some = scorecards.next(runId, after, last, CARDS_AT_A_TIME);
        some.forEach(this::add);
        after = some.size() < CARDS_AT_A_TIME ? last : some.get(some.size() - 1).projectId();
      }
    }

    @Override
    public Outcome work(List<UnreadProject> projects) {
      List<StoredScorecard> cards = new ArrayList<>(projects.size());
      List<String> failed = new ArrayList<>();
      int unscored = 0;
      for (UnreadProject project : projects) {
        try {
          StoredScorecard card = scored(project.read());
          cards.add(card);
          unscored += card.unscored() ? 1 : 0;
        } catch (RuntimeException e) {
          log.error("project {} cannot be scored under {}", project.id(), policy.id(), e);
          failed.add(project.id());
        }
      }
      scorecards.write(cards);
      cards.forEach(this::add);
      return new Outcome(
          new RunCounts(projects.size(), cards.size() - unscored, unscored, failed.size()), failed);
    }

    @Override
    public void end() {
      scorecards.summarize(runId, summary.summary());
    }

    private StoredScorecard scored(ScannedProject project) {
      Scorecard card = Scorer.score(project.project(), policy);
      return new StoredScorecard(
          runId,
          project.revision(),
          ScoreChange.ofReported(project.id(), project.project(), card, policy.grades()),
          !card.hasPoints(),
          card.executionScore(),
          card.items().stream().map(StoredItem::of).toList());
    }

    private void add(StoredScorecard card) {
      if (card.unscored()) {
        summary.addUnscored(card.projectId(), card.change().name());
      } else {
        summary.add(card.change());
      }
    }
  }
}
