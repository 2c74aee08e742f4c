package io.jixiao.importer;

import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a project where nobody names one: that of the template it was read with, else the
 * baseline. Whoever scores or audits a project by default does it under this one.
 */
public final class DefaultPolicy {
  private DefaultPolicy() {}

  /**
   * The policy of {@code project}.
   *
   * @param policies by id; empty for one that there is not, as an older service may have saved a
   *     template under it
   */
  public static ScoringPolicy of(
      Project project,
      TemplateCatalogue templates,
      Function<String, Optional<ScoringPolicy>> policies) {
    TemplateChoice template = project.template();
    return of(template == null ? null : template.id(), templates, policies);
  }

  /**
   * The policy of the projects that were read with a template.
   *
   * @param templateId null for those that none fitted
   * @param policies by id; empty for one that there is not
   */
  public static ScoringPolicy of(
      @Nullable String templateId,
      TemplateCatalogue templates,
      Function<String, Optional<ScoringPolicy>> policies) {
    ScoringPolicy shipped = ShippedPolicies.baseline();
    return templates
        .byId(templateId)
        .map(Template::policyId)
        .flatMap(policies)
        .or(() -> policies.apply(shipped.id()))
        .orElse(shipped);
  }
}
