package io.jixiao.api.comparison;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.schema.comparison.ProjectComparisonRow;
import io.jixiao.schema.comparison.SideBySide;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Projects side by side. */
@Controller
class SideBySideController {
  private static final int MAX_PROJECTS = 20;

  private final ProjectStore store;
  private final ComparedProjects projects;

  SideBySideController(ProjectStore store, ComparedProjects projects) {
    this.store = store;
    this.projects = projects;
  }

  @QueryMapping
  List<ProjectComparisonRow> compareProjects(
      @Argument List<String> ids, @Argument @Nullable String policyId) {
    if (ids.isEmpty()
        || ids.size() > MAX_PROJECTS
        || ids.stream().distinct().count() < ids.size()) {
      throw new RequestRejected(ErrorCode.INVALID_PROJECTS, MAX_PROJECTS);
    }
    Function<@Nullable String, ScoringPolicy> policies = projects.under(policyId);
    Map<String, Project> forms =
        store.find(ids).stream()
            .collect(Collectors.toMap(StoredProject::id, StoredProject::project));
    List<SideBySide.Entry> entries = new ArrayList<>();
    for (String id : ids) {
      Project form = forms.get(id);
      if (form == null) {
        throw new RequestRejected(ErrorCode.PROJECT_NOT_FOUND, id);
      }
      TemplateChoice template = form.template();
      ScoringPolicy policy = policies.apply(template == null ? null : template.id());
      entries.add(new SideBySide.Entry(id, form, policy));
    }
    return SideBySide.of(entries);
  }
}
