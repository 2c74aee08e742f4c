package io.jixiao.api.scoring;

import graphql.GraphQLContext;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The policies of a request, read once for all its projects. */
@Component
public class RequestPolicies {
  private final Policies policies;

  RequestPolicies(Policies policies) {
    this.policies = policies;
  }

  /**
   * By which policy each project is scored.
   *
   * @param policyId null for the default of each; these are read when they are asked for
   * @throws io.jixiao.api.graphql.RequestRejected where there is no such policy
   */
  public Supplier<Function<Project, ScoringPolicy>> of(
      @Nullable String policyId, GraphQLContext request) {
    if (policyId == null) {
      return () -> byDefault(request);
    }
    ScoringPolicy named =
        request.computeIfAbsent(new NamedPolicy(policyId), key -> policies.newest(policyId));
    return () -> project -> named;
  }

  private Function<Project, ScoringPolicy> byDefault(GraphQLContext request) {
    return request
        .computeIfAbsent(DefaultPolicies.class, key -> new DefaultPolicies(policies.byDefault()))
        .of();
  }

  private record NamedPolicy(String id) {}

  private record DefaultPolicies(Function<Project, ScoringPolicy> of) {}
}
