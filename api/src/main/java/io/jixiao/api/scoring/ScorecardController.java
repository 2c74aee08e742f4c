package io.jixiao.api.scoring;

import graphql.GraphQLContext;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.projects.ProjectView;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Scorecards of projects, computed when asked for. */
@Controller
class ScorecardController {
  private final RequestPolicies policies;
  private final ProjectStore projects;

  ScorecardController(RequestPolicies policies, ProjectStore projects) {
    this.policies = policies;
    this.projects = projects;
  }

  @SchemaMapping(typeName = "Project")
  @Nullable ScorecardView scorecard(
      ProjectView project, @Argument @Nullable String policyId, GraphQLContext request) {
    Project form = project.stored().project();
    return scored(form, policies.of(policyId, request).get().apply(form));
  }

  @QueryMapping
  ScorecardView scorePreview(@Argument String projectId, @Argument Map<String, Object> policy) {
    ScoringPolicy tried = PolicyInputs.toTry(policy);
    Project form =
        projects.find(List.of(projectId)).stream()
            .findFirst()
            .map(StoredProject::project)
            .orElseThrow(() -> new RequestRejected(ErrorCode.PROJECT_NOT_FOUND, projectId));
    ScorecardView card = scored(form, tried);
    if (card == null) {
      throw new RequestRejected(ErrorCode.PROJECT_WITHOUT_POINTS, projectId);
    }
    return card;
  }

  private static @Nullable ScorecardView scored(Project form, ScoringPolicy policy) {
    Scorecard card = Scorer.score(form, policy);
    return card.hasPoints() ? ScorecardView.of(card, form) : null;
  }
}
