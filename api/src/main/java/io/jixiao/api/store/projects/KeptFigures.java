package io.jixiao.api.store.projects;

import io.jixiao.schema.comparison.ComparedProject.Subject;
import io.jixiao.schema.comparison.FindingCounts;
import io.jixiao.schema.comparison.ProjectFigures;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A project's document as far as a comparison reads it.
 *
 * @param subject of which everything is null where it was not asked for
 * @param findings null where an older service wrote them or they were not asked for
 * @param packed see {@link PackedFigures}; null where there are none or they were not asked for
 */
record KeptFigures(
    Stamp stamp, Subject subject, @Nullable FindingCounts findings, @Nullable Binary packed) {

  private static final Logger log = LoggerFactory.getLogger(KeptFigures.class);

  String id() {
    return stamp.id();
  }

  /** Null where nothing is kept that fits the policy. */
  @Nullable ProjectFigures under(ScoringPolicy policy) {
    if (packed == null) {
      return null;
    }
    try {
      return PackedFigures.unpack(packed, policy);
    } catch (RuntimeException e) {
      log.warn(
          "project {} has figures that cannot be read, they are reckoned anew: {}",
          id(),
          e.toString());
      return null;
    }
  }
}
