package io.jixiao.schema.comparison;

import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.project.Project;
import java.util.List;
import java.util.Set;

/**
 * A project among others.
 *
 * @param id opaque; never changes
 * @param form what is needed of it: fund block, indicators and totals; texts that nobody compares
 *     may be left out
 * @param importIds the imports that created, updated or found it unchanged
 * @param findingCodes of its findings, those of the form as a whole among them
 * @param severities of its findings
 */
public record ProjectFact(
    String id,
    Project form,
    List<String> importIds,
    Set<String> findingCodes,
    Set<Severity> severities) {

  public ProjectFact {
    importIds = List.copyOf(importIds);
    findingCodes = Set.copyOf(findingCodes);
    severities = Set.copyOf(severities);
  }
}
