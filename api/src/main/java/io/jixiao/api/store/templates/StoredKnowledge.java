package io.jixiao.api.store.templates;

import io.jixiao.api.store.policies.PolicyStore;
import io.jixiao.importer.FormKnowledge;
import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.region.Regions;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the store knows of forms. */
@Component
public class StoredKnowledge {

  private final TemplateStore templates;
  private final HeadingStore headings;
  private final PolicyStore policies;

  StoredKnowledge(TemplateStore templates, HeadingStore headings, PolicyStore policies) {
    this.templates = templates;
    this.headings = headings;
    this.policies = policies;
  }

  /** As it is known now: whoever holds it sees no later change, so that a job reads all alike. */
  public FormKnowledge now() {
    Map<String, Map<String, HeadingMeaning>> byRegion = new HashMap<>();
    for (ConfirmedHeading each : headings.all()) {
      byRegion
          .computeIfAbsent(each.regionCode(), region -> new LinkedHashMap<>())
          .put(each.heading(), each.meaning());
    }
    return new Snapshot(templates.catalogue(), byRegion, policies.asFirstRead());
  }

  private record Snapshot(
      TemplateCatalogue templates,
      Map<String, Map<String, HeadingMeaning>> byRegion,
      Function<String, Optional<ScoringPolicy>> policies)
      implements FormKnowledge {

    @Override
    public Optional<ScoringPolicy> policy(String id) {
      return policies.apply(id);
    }

    @Override
    public boolean hasConfirmed() {
      return !byRegion.isEmpty();
    }

    /** What holds for a province holds for its prefectures and counties unless they differ. */
    @Override
    public Map<String, HeadingMeaning> confirmed(String regionCode) {
      Map<String, HeadingMeaning> meanings = new LinkedHashMap<>();
      for (String region : Regions.around(regionCode)) {
        meanings.putAll(byRegion.getOrDefault(region, Map.of()));
      }
      return meanings;
    }
  }
}
