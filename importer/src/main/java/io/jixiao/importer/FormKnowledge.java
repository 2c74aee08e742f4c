package io.jixiao.importer;

import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.Map;
import java.util.Optional;

/** What is known of forms beside the general vocabulary. */
public interface FormKnowledge {

  /** What comes with the product. */
  FormKnowledge SHIPPED = new FormKnowledge() {};

  /** The templates that forms are compared with. */
  default TemplateCatalogue templates() {
    return TemplateCatalogue.shipped();
  }

  /** The policy of that id, which reported scores are compared with; empty where there is none. */
  default Optional<ScoringPolicy> policy(String id) {
    return ShippedPolicies.byId(id);
  }

  /** Whether anything was confirmed for any region. */
  default boolean hasConfirmed() {
    return false;
  }

  /**
   * What people confirmed that headings of columns stand for on a region's forms.
   *
   * @param regionCode GB/T 2260 code
   */
  default Map<String, HeadingMeaning> confirmed(String regionCode) {
    return Map.of();
  }
}
