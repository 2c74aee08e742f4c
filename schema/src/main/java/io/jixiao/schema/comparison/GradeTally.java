package io.jixiao.schema.comparison;

import io.jixiao.schema.project.Grade;
import io.jixiao.schema.scoring.summary.RescoreSummary.GradeCount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts grades. Not for several threads at once. */
final class GradeTally {
  private final Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
  private int none;

  void add(@Nullable Grade grade) {
    if (grade == null) {
      none++;
    } else {
      counts.merge(grade, 1, Integer::sum);
    }
  }

  void add(GradeTally some) {
    some.counts.forEach((grade, count) -> counts.merge(grade, count, Integer::sum));
    none += some.none;
  }

  /** Those that there are, best first, the number without one last. */
  List<GradeCount> counts() {
    List<GradeCount> found = new ArrayList<>();
    counts.forEach((grade, count) -> found.add(new GradeCount(grade, count)));
    if (none > 0) {
      found.add(new GradeCount(null, none));
    }
    return List.copyOf(found);
  }
}
