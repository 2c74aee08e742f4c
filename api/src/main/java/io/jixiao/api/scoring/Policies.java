package io.jixiao.api.scoring;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.policies.PolicyStore;
import io.jixiao.api.store.templates.TemplateStore;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds the policy under which projects are scored. */
@Component
public class Policies {
  private final PolicyStore store;
  private final TemplateStore templates;

  Policies(PolicyStore store, TemplateStore templates) {
    this.store = store;
    this.templates = templates;
  }

  /**
   * The newest version of a policy.
   *
   * @throws RequestRejected where there is none
   */
  public ScoringPolicy newest(String id) {
    return store.find(id).orElseThrow(() -> new RequestRejected(ErrorCode.POLICY_NOT_FOUND, id));
  }

  /** A version of a policy; a shipped or saved version never changes. */
  public Optional<ScoringPolicy> find(String id, int version) {
    return store.find(id, version);
  }

  /**
   * The policy of each project where nobody names one: that of the template it was read with, else
   * {@code mof-2020}. Policies and templates are those of this moment, so that all projects of a
   * request or run are scored alike; each is read once, whatever the number of projects.
   */
  public Function<Project, ScoringPolicy> byDefault() {
    TemplateCatalogue catalogue = templates.catalogue();
    Map<String, ScoringPolicy> read = new ConcurrentHashMap<>();
    return project -> read.computeIfAbsent(policyId(project, catalogue), this::newestOrBaseline);
  }

  /** Older services saved templates without asking whether there is such a policy. */
  private ScoringPolicy newestOrBaseline(String id) {
    return store.find(id).orElseGet(this::baseline);
  }

  private ScoringPolicy baseline() {
    return newest(ShippedPolicies.baseline().id());
  }

  private static String policyId(Project project, TemplateCatalogue catalogue) {
    return Optional.ofNullable(project.template())
        .map(TemplateChoice::id)
        .flatMap(catalogue::byId)
        .map(Template::policyId)
        .orElseGet(() -> ShippedPolicies.baseline().id());
  }
}
