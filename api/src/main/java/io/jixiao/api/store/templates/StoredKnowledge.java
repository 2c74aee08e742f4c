package io.jixiao.api.store.templates;

import io.jixiao.importer.FormKnowledge;
import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.region.Regions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the store knows of forms. */
@Component
public class StoredKnowledge {

  private final TemplateStore templates;
  private final HeadingStore headings;

  StoredKnowledge(TemplateStore templates, HeadingStore headings) {
    this.templates = templates;
    this.headings = headings;
  }

  /** As it is known now: whoever holds it sees no later change, so that a job reads all alike. */
  public FormKnowledge now() {
    Map<String, Map<String, HeadingMeaning>> byRegion = new HashMap<>();
    for (ConfirmedHeading each : headings.all()) {
      byRegion
          .computeIfAbsent(each.regionCode(), region -> new LinkedHashMap<>())
          .put(each.heading(), each.meaning());
    }
    return new Snapshot(templates.catalogue(), byRegion);
  }

  private record Snapshot(
      TemplateCatalogue templates, Map<String, Map<String, HeadingMeaning>> byRegion)
      implements FormKnowledge {

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
