package io.jixiao.schema.comparison;

import io.jixiao.schema.scoring.summary.RescoreSummary.GradeCount;
import java.util.List;

/**
 * How many projects have which grade, best first, those without one last.
 *
 * @param reported printed, or what the reported score comes to
 * @param recomputed by the policy
 */
public record GradeCounts(List<GradeCount> reported, List<GradeCount> recomputed) {}
