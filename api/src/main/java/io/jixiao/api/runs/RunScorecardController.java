package io.jixiao.api.runs;

import static java.util.Objects.requireNonNull;

import io.jixiao.api.scoring.ScorecardView;
import io.jixiao.api.store.policies.PolicyStore;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.RunStore;
import io.jixiao.api.store.runs.StoredScorecard;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Scorecards that runs have left. */
@Controller
class RunScorecardController {

  private final ProjectStore projects;
  private final RunStore runs;
  private final PolicyStore policies;

  RunScorecardController(ProjectStore projects, RunStore runs, PolicyStore policies) {
    this.projects = projects;
    this.runs = runs;
    this.policies = policies;
  }

  @SchemaMapping(typeName = "RunScorecard")
  boolean scored(StoredScorecard card) {
    return !card.unscored();
  }

  /** What has a later revision since is read one by one; it is the exception. */
  @BatchMapping(typeName = "RunScorecard")
  Map<StoredScorecard, ScorecardView> scorecard(List<StoredScorecard> cards) {
    Map<String, StoredProject> current =
        projects.find(cards.stream().map(StoredScorecard::projectId).distinct().toList()).stream()
            .collect(Collectors.toMap(StoredProject::id, Function.identity()));
    Map<String, Optional<ScoringPolicy>> used = new HashMap<>();
    Map<StoredScorecard, ScorecardView> views = new HashMap<>();
    for (StoredScorecard card : cards) {
      Optional<ScoringPolicy> policy = used.computeIfAbsent(card.runId(), this::policy);
      Project form = form(card, current.get(card.projectId()));
      if (form != null && policy.isPresent()) {
        Scorecard scored = Scorer.score(form, policy.get());
        if (scored.hasPoints()) {
          views.put(card, ScorecardView.of(scored, form));
        }
      }
    }
    return views;
  }

  private @Nullable Project form(StoredScorecard card, @Nullable StoredProject current) {
    return current != null && current.revision() == card.projectRevision()
        ? current.project()
        : projects.content(card.projectId(), card.projectRevision()).orElse(null);
  }

  private Optional<ScoringPolicy> policy(String runId) {
    return runs.find(RunKind.RESCORE, runId)
        .map(Run::order)
        .filter(order -> order.policyId() != null)
        .flatMap(order -> policies.find(requireNonNull(order.policyId()), order.policyVersion()));
  }
}
