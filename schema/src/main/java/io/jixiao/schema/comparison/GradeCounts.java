package io.jixiao.schema.comparison;

import io.jixiao.schema.project.Grade;
import io.jixiao.schema.scoring.summary.RescoreSummary.GradeCount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many projects have which grade, best first, those without one last.
 *
 * @param reported printed, or what the reported score comes to
 * @param recomputed by the policy
 */
public record GradeCounts(List<GradeCount> reported, List<GradeCount> recomputed) {
  private static final Comparator<@Nullable Grade> BEST_FIRST =
      Comparator.nullsLast(Comparator.<Grade>naturalOrder());

  static GradeCounts of(List<Group.Member> members) {
    return new GradeCounts(
        count(members, ProjectTotals::reportedGrade),
        count(members, ProjectTotals::recomputedGrade));
  }

  private static List<GradeCount> count(
      List<Group.Member> members, Function<ProjectTotals, @Nullable Grade> grade) {
    Map<@Nullable Grade, Integer> counts = new TreeMap<>(BEST_FIRST);
    members.forEach(member -> counts.merge(grade.apply(member.totals()), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> new GradeCount(each.getKey(), each.getValue()))
        .toList();
  }
}
