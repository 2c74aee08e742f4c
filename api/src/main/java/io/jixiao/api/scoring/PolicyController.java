package io.jixiao.api.scoring;

import graphql.schema.DataFetchingEnvironment;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.PartialAnswer;
import io.jixiao.api.store.policies.PolicyStore;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The scoring policies by GraphQL. */
@Controller
class PolicyController {
  private final PolicyStore store;

  PolicyController(PolicyStore store) {
    this.store = store;
  }

  @QueryMapping
  List<ScoringPolicy> scoringPolicies(DataFetchingEnvironment asked) {
    return store.all(id -> PartialAnswer.lacks(asked, ErrorCode.POLICY_UNREADABLE, id));
  }

  @QueryMapping
  @Nullable ScoringPolicy scoringPolicy(@Argument String id, @Argument @Nullable Integer version) {
    return (version == null ? store.find(id) : store.find(id, version)).orElse(null);
  }

  @MutationMapping
  ScoringPolicy saveScoringPolicy(@Argument Map<String, Object> policy) {
    return store.save(PolicyInputs.toSave(policy));
  }

  @SchemaMapping(typeName = "ScoringPolicy")
  boolean shipped(ScoringPolicy policy) {
    return ShippedPolicies.byId(policy.id())
        .filter(each -> each.version() == policy.version())
        .isPresent();
  }
}
