package io.jixiao.api.comparison;

import graphql.schema.DataFetchingEnvironment;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.paging.ListPager;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.schema.comparison.GroupKey;
import io.jixiao.schema.comparison.IndicatorYears;
import io.jixiao.schema.comparison.IndicatorYearsMaker;
import io.jixiao.schema.comparison.YearComparison;
import io.jixiao.schema.comparison.YearMaker;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Groups in several years. */
@Controller
class YearController {
  private static final int MAX_KEYS = 2;
  private static final int MAX_YEARS = 20;
  private static final int MAX_GROUPS = 1000;
  private static final int MAX_INDICATORS = 100_000;
  private static final int MAX_LENGTH = 1000;

  private final ComparedProjects projects;

  YearController(ComparedProjects projects) {
    this.projects = projects;
  }

  @QueryMapping
  List<YearView> compareYears(
      @Argument List<GroupKey> by,
      @Argument List<Integer> years,
      @Argument @Nullable ProjectFilter filter,
      @Argument @Nullable String policyId,
      DataFetchingEnvironment field) {
    if (by.size() > MAX_KEYS
        || by.contains(GroupKey.FISCAL_YEAR)
        || by.stream().distinct().count() < by.size()) {
      throw new RequestRejected(ErrorCode.INVALID_GROUP_KEYS, 0, MAX_KEYS);
    }
    if (years.isEmpty() || years.size() > MAX_YEARS) {
      throw new RequestRejected(ErrorCode.INVALID_YEARS, MAX_YEARS);
    }
    ProjectFilter ofYears = ProjectFilter.ofYears(filter, years);
    YearMaker groups = new YearMaker(by, years);
    UnreadProjects unread = new UnreadProjects(field);
    projects.read(
        ofYears,
        null,
        policyId,
        unread,
        project -> {
          groups.add(project);
          check(groups.most(), MAX_GROUPS);
        });
    List<YearComparison> comparisons = groups.comparisons();
    check(comparisons.size(), MAX_GROUPS);
    IndicatorsOfYears indicators =
        new IndicatorsOfYears(() -> indicators(ofYears, policyId, by, years, unread));
    return ListPager.sorted(KeyOrder.of(by, YearComparison::keys), comparisons).stream()
        .map(comparison -> new YearView(comparison, indicators))
        .toList();
  }

  private IndicatorYearsMaker indicators(
      ProjectFilter filter,
      @Nullable String policyId,
      List<GroupKey> by,
      List<Integer> years,
      UnreadProjects unread) {
    IndicatorYearsMaker indicators = new IndicatorYearsMaker(by, years);
    projects.readForms(
        filter,
        policyId,
        unread,
        (project, form) -> {
          indicators.add(project, form);
          check(indicators.count(), MAX_INDICATORS);
        });
    return indicators;
  }

  @SchemaMapping(typeName = "YearComparison")
  List<IndicatorYears> indicators(YearView comparison, @Argument int first) {
    if (first < 1) {
      throw new RequestRejected(ErrorCode.INVALID_PAGE, 1);
    }
    if (first > MAX_LENGTH) {
      throw new RequestRejected(ErrorCode.PAGE_TOO_LARGE, MAX_LENGTH);
    }
    return comparison.indicators(first);
  }

  private static void check(int entries, int most) {
    if (entries > most) {
      throw new RequestRejected(ErrorCode.COMPARISON_TOO_LARGE, most);
    }
  }
}
