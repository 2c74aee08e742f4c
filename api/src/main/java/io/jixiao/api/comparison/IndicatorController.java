package io.jixiao.api.comparison;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.jixiao.api.projects.ProjectLookup;
import io.jixiao.api.projects.ProjectView;
import io.jixiao.api.scoring.RequestPolicies;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.projects.FindingStore;
import io.jixiao.api.store.projects.StoredFinding;
import io.jixiao.api.store.query.IndicatorFilter;
import io.jixiao.api.store.query.IndicatorOrder;
import io.jixiao.api.store.query.IndicatorPages;
import io.jixiao.schema.comparison.IndicatorFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Indicators of all projects as flat rows. */
@Controller
class IndicatorController {
  private static final List<String> POINTS =
      List.of("recomputed", "difference", "rule", "undecided");

  private final IndicatorPages pages;
  private final FindingStore findings;
  private final ProjectLookup projects;
  private final RequestPolicies policies;

  IndicatorController(
      IndicatorPages pages,
      FindingStore findings,
      ProjectLookup projects,
      RequestPolicies policies) {
    this.pages = pages;
    this.findings = findings;
    this.projects = projects;
    this.policies = policies;
  }

  @QueryMapping
  PagedConnection<IndicatorRow> indicators(
      @Argument @Nullable IndicatorFilter filter,
      @Argument @Nullable List<IndicatorOrder> orderBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable String policyId,
      DataFetchingEnvironment asked) {
    DataFetchingFieldSelectionSet fields = asked.getSelectionSet();
    return pages.page(
        filter,
        orderBy,
        PageRequest.of(first, after),
        new IndicatorPages.Scoring(
            policies.of(policyId, asked.getGraphQlContext()),
            POINTS.stream().anyMatch(field -> fields.contains("edges/node/" + field))),
        new UnreadProjects(asked),
        IndicatorRow::new);
  }

  @BatchMapping(typeName = "IndicatorRow")
  Map<IndicatorRow, ProjectView> project(List<IndicatorRow> rows) {
    return projects.of(rows, IndicatorRow::projectId);
  }

  @BatchMapping(typeName = "IndicatorRow")
  Map<IndicatorRow, List<String>> findingCodes(List<IndicatorRow> rows) {
    Map<String, List<StoredFinding>> found =
        findings.of(rows.stream().map(IndicatorRow::projectId).distinct().toList());
    Map<IndicatorRow, List<String>> codes = new LinkedHashMap<>();
    for (IndicatorRow row : rows) {
      codes.put(
          row,
          found.getOrDefault(row.projectId(), List.of()).stream()
              .filter(each -> IndicatorFacts.ordinal(each.path()) == row.ordinal())
              .map(StoredFinding::code)
              .distinct()
              .toList());
    }
    return codes;
  }
}
