package io.jixiao.api.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.policies.PolicyStore;
import io.jixiao.api.store.templates.FormRules;
import io.jixiao.api.store.templates.TemplateStore;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the policy under which projects are scored. */
@Component
public class Policies {
  private final PolicyStore store;
  private final TemplateStore templates;
  private final FormRules rules;

  Policies(PolicyStore store, TemplateStore templates, FormRules rules) {
    this.store = store;
    this.templates = templates;
    this.rules = rules;
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

  /** The policy of each project where nobody names one; see {@link FormRules#policiesNow}. */
  public Function<Project, ScoringPolicy> byDefault() {
    return rules.policiesNow();
  }

  /** The same by the id of the template that a project was read with; null for none. */
  public Function<@Nullable String, ScoringPolicy> byTemplate() {
    return rules.policiesOfTemplatesNow();
  }

  /** Tells what {@link #byDefault} goes by now from what it goes by once one of these is saved. */
  public String rules() {
    Stream<String> saved =
        Stream.concat(
            templates.catalogue().templates().stream()
                .map(template -> "%s@%d".formatted(template.id(), template.version())),
            store.all(unreadable -> {}).stream()
                .map(policy -> "%s@%d".formatted(policy.id(), policy.version())));
    return UUID.nameUUIDFromBytes(saved.collect(Collectors.joining("\n")).getBytes(UTF_8))
        .toString();
  }
}
