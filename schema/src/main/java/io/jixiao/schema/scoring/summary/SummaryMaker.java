package io.jixiao.schema.scoring.summary;

import io.jixiao.schema.project.Grade;
import io.jixiao.schema.scoring.summary.RescoreSummary.GradeCount;
import io.jixiao.schema.scoring.summary.RescoreSummary.GradeMove;
import io.jixiao.schema.scoring.summary.RescoreSummary.Unscored;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds changes up, each project once. What it keeps does not grow with the number of projects, and
 * but for the unscored their order makes no difference. Not for several threads at once.
 */
public final class SummaryMaker {
  private static final int AVERAGE_SCALE = 4;
  private static final Comparator<@Nullable Grade> BEST_FIRST =
      Comparator.nullsLast(Comparator.<Grade>naturalOrder());

  private final Map<@Nullable Grade, Integer> gradesBefore = new TreeMap<>(BEST_FIRST);
  private final Map<@Nullable Grade, Integer> gradesAfter = new TreeMap<>(BEST_FIRST);
  private final Map<@Nullable Grade, Map<Grade, Integer>> moves = new TreeMap<>(BEST_FIRST);
  private final Sum before = new Sum();
  private final Sum after = new Sum();
  private final Furthest up = new Furthest(Comparator.comparing(SummaryMaker::movement).reversed());
  private final Furthest down = new Furthest(Comparator.comparing(SummaryMaker::movement));
  private final List<Unscored> unscored = new ArrayList<>();
  private int projects;
  private int scored;
  private int raised;
  private int lowered;
  private BigDecimal fullMark = BigDecimal.ZERO;
  private BigDecimal kept = BigDecimal.ZERO;
  private BigDecimal undecided = BigDecimal.ZERO;

  public void add(ScoreChange change) {
    projects++;
    scored++;
    fullMark = fullMark.add(change.fullMark());
    kept = kept.add(change.keptInBandWeight());
    undecided = undecided.add(change.undecidedWeight());
    gradesBefore.merge(change.gradeBefore(), 1, Integer::sum);
    gradesAfter.merge(change.gradeAfter(), 1, Integer::sum);
    moves
        .computeIfAbsent(change.gradeBefore(), from -> new TreeMap<>())
        .merge(change.gradeAfter(), 1, Integer::sum);
    if (change.before() != null) {
      before.add(change.before());
      after.add(change.after());
      int direction = movement(change).signum();
      if (direction > 0) {
        raised++;
        up.add(change);
      } else if (direction < 0) {
        lowered++;
        down.add(change);
      }
    }
  }

  /** A project whose form has no points to earn. */
  public void addUnscored(String projectId, String name) {
    projects++;
    if (unscored.size() < RescoreSummary.MOST_PROJECTS) {
      unscored.add(new Unscored(projectId, name));
    }
  }

  public RescoreSummary summary() {
    return new RescoreSummary(
        projects,
        scored,
        before.count,
        raised,
        lowered,
        before.count - raised - lowered,
        before.totals(),
        after.totals(),
        averageDifference(),
        fullMark,
        kept,
        undecided,
        counts(gradesBefore),
        counts(gradesAfter),
        moves(),
        up.changes(),
        down.changes(),
        unscored);
  }

  private @Nullable BigDecimal averageDifference() {
    return before.count == 0
        ? null
        : after
            .sum
            .subtract(before.sum)
            .divide(BigDecimal.valueOf(before.count), AVERAGE_SCALE, RoundingMode.HALF_UP);
  }

  private static List<GradeCount> counts(Map<@Nullable Grade, Integer> grades) {
    List<GradeCount> counts = new ArrayList<>();
    grades.forEach((grade, count) -> counts.add(new GradeCount(grade, count)));
    return counts;
  }

  private List<GradeMove> moves() {
    List<GradeMove> made = new ArrayList<>();
    moves.forEach(
        (from, all) -> all.forEach((to, count) -> made.add(new GradeMove(from, to, count))));
    return made;
  }

  private static BigDecimal movement(ScoreChange change) {
    BigDecimal difference = change.difference();
    return difference == null ? BigDecimal.ZERO : difference;
  }

  /** The first changes of an order; the id decides between equals. */
  private static final class Furthest {
    private final TreeSet<ScoreChange> first;

    Furthest(Comparator<ScoreChange> order) {
      this.first = new TreeSet<>(order.thenComparing(ScoreChange::projectId));
    }

    void add(ScoreChange change) {
      first.add(change);
      if (first.size() > RescoreSummary.MOST_PROJECTS) {
        first.pollLast();
      }
    }

    List<ScoreChange> changes() {
      return List.copyOf(first);
    }
  }

  /** Points added up. */
  private static final class Sum {
    private int count;
    private BigDecimal sum = BigDecimal.ZERO;
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;

    void add(BigDecimal points) {
      count++;
      sum = sum.add(points);
      min = min == null ? points : min.min(points);
      max = max == null ? points : max.max(points);
    }

    RescoreSummary.@Nullable Totals totals() {
      return min == null || max == null
          ? null
          : new RescoreSummary.Totals(
              sum,
              sum.divide(BigDecimal.valueOf(count), AVERAGE_SCALE, RoundingMode.HALF_UP),
              min,
              max);
    }
  }
}
