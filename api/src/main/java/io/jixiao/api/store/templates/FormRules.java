package io.jixiao.api.store.templates;

import io.jixiao.api.store.policies.PolicyStore;
import io.jixiao.importer.DefaultPolicy;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.form.FormAudit;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * By what forms are audited: the rules of this service, the policies and templates of a moment.
 * Imports go by the same.
 */
@Component
public class FormRules {

  private final TemplateStore templates;
  private final PolicyStore policies;

  FormRules(TemplateStore templates, PolicyStore policies) {
    this.templates = templates;
    this.policies = policies;
  }

  /**
   * Audits forms.
   *
   * @param policies the policy of each, where nobody names one
   */
  public record Audit(Function<Project, ScoringPolicy> policies) {

    /** What the form shows, of the origin {@code FORM}. */
    public List<Finding> of(Project form) {
      return FormAudit.of(form, policies.apply(form));
    }
  }

  /** Audits all forms by what holds now. */
  public Audit now() {
    return new Audit(policiesNow());
  }

  /**
   * The policy of each project where nobody names one: that of the template it was read with, else
   * {@code mof-2020}. Policies and templates are those of this moment, so that all projects of a
   * request or run are scored alike; each is read once, whatever the number of projects.
   */
  public Function<Project, ScoringPolicy> policiesNow() {
    Function<@Nullable String, ScoringPolicy> ofTemplate = policiesOfTemplatesNow();
    return project -> ofTemplate.apply(project.template() == null ? null : project.template().id());
  }

  /** The same by the id of the template that a project was read with; null for none. */
  public Function<@Nullable String, ScoringPolicy> policiesOfTemplatesNow() {
    TemplateCatalogue catalogue = templates.catalogue();
    Function<String, Optional<ScoringPolicy>> read = policies.asFirstRead();
    return template -> DefaultPolicy.of(template, catalogue, read);
  }
}
