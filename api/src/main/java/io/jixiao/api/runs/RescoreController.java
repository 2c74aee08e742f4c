package io.jixiao.api.runs;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.api.store.query.RunPages;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.RunStore;
import io.jixiao.api.store.runs.ScorecardStore;
import io.jixiao.api.store.runs.StoredScorecard;
import io.jixiao.schema.scoring.summary.RescoreSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Runs that score projects anew. */
@Controller
class RescoreController {

  private final RunService service;
  private final RunStore runs;
  private final RunPages pages;
  private final ScorecardStore scorecards;

  RescoreController(RunService service, RunStore runs, RunPages pages, ScorecardStore scorecards) {
    this.service = service;
    this.runs = runs;
    this.pages = pages;
    this.scorecards = scorecards;
  }

  @MutationMapping
  RescoreRunView rescore(@Argument @Nullable ProjectFilter filter, @Argument String policyId) {
    return RescoreRunView.of(service.rescore(filter, policyId));
  }

  @MutationMapping
  boolean forgetRescoreRun(@Argument String id) {
    return service.forget(RunKind.RESCORE, id);
  }

  @QueryMapping
  @Nullable RescoreRunView rescoreRun(@Argument String id) {
    return runs.find(RunKind.RESCORE, id).map(RescoreRunView::of).orElse(null);
  }

  @QueryMapping
  PagedConnection<RescoreRunView> rescoreRuns(
      @Argument @Nullable Integer first, @Argument @Nullable String after) {
    return pages.page(RunKind.RESCORE, PageRequest.of(first, after), RescoreRunView::of);
  }

  @SubscriptionMapping
  Flux<RescoreRunView> rescoreProgress(@Argument String id) {
    return service.follow(RunKind.RESCORE, id).map(RescoreRunView::of);
  }

  @BatchMapping(typeName = "RescoreRun")
  Map<RescoreRunView, RescoreSummary> summary(List<RescoreRunView> asked) {
    Map<String, RescoreSummary> found =
        runs.summaries(asked.stream().map(RescoreRunView::id).toList());
    Map<RescoreRunView, RescoreSummary> summaries = new HashMap<>();
    for (RescoreRunView run : asked) {
      RescoreSummary summary = found.get(run.id());
      if (summary != null && run.finishedAt() != null) {
        summaries.put(run, summary);
      }
    }
    return summaries;
  }

  @SchemaMapping(typeName = "RescoreRun")
  PagedConnection<StoredScorecard> scorecards(
      RescoreRunView run, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    return pages.scorecards(run.run(), PageRequest.of(first, after));
  }

  @SchemaMapping(typeName = "RescoreRun")
  RunComparison compare(RescoreRunView run, @Argument String with) {
    Run earlier =
        runs.find(RunKind.RESCORE, with)
            .orElseThrow(() -> new RequestRejected(ErrorCode.RUN_NOT_FOUND, with));
    return new RunComparison(
        scorecards, runs, RunService.ended(run.run()), RunService.ended(earlier));
  }

  @SchemaMapping(typeName = "RunComparison")
  RescoreRunView with(RunComparison comparison) {
    return RescoreRunView.of(comparison.earlier());
  }

  @SchemaMapping(typeName = "RunComparison")
  List<RunDifference> projects(
      RunComparison comparison, @Argument int first, @Argument @Nullable String after) {
    return comparison.differences(PageRequest.of(first, null).size(), after);
  }
}
