package io.jixiao.api.runs;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunKind;
import io.jixiao.api.store.runs.RunStore;
import io.jixiao.api.store.runs.ScorecardStore;
import io.jixiao.api.store.runs.StoredScorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A run beside an earlier one. Both have their scorecards in one order, so each is read once. Where
 * one of them is taken away meanwhile there is no comparison, rather than one of what is left.
 */
record RunComparison(ScorecardStore scorecards, RunStore runs, Run later, Run earlier) {

  /**
   * Projects of the runs; see the schema.
   *
   * @param both = unchanged + raised + lowered + those that differ in their grade only
   */
  record Counts(
      int both,
      int unchanged,
      int raised,
      int lowered,
      int gradeChanged,
      int onlyHere,
      int onlyThere) {}

  /** The first projects behind {@code after} that differ. */
  List<RunDifference> differences(int limit, @Nullable String after) {
    List<RunDifference> differences = new ArrayList<>();
    walk(
        after,
        each -> {
          if (each.differs()) {
            differences.add(each);
          }
          return differences.size() < limit;
        });
    return differences;
  }

  public Counts counts() {
    Tally tally = new Tally();
    walk(null, tally::add);
    return tally.counts();
  }

  /** Through all projects of both runs, until {@code visitor} has had enough. */
  private void walk(@Nullable String after, Predicate<RunDifference> visitor) {
    RunCardsInOrder here = new RunCardsInOrder(scorecards, later.id(), after);
    RunCardsInOrder there = new RunCardsInOrder(scorecards, earlier.id(), after);
    boolean wanted = true;
    while (wanted && (here.head() != null || there.head() != null)) {
      int order = order(here.head(), there.head());
      StoredScorecard mine = order <= 0 ? here.head() : null;
      StoredScorecard theirs = order >= 0 ? there.head() : null;
      wanted = visitor.test(RunDifference.of(theirs, mine));
      if (order <= 0) {
        here.advance();
      }
      if (order >= 0) {
        there.advance();
      }
    }
    mustBeThere(later);
    mustBeThere(earlier);
  }

  private void mustBeThere(Run run) {
    if (runs.find(RunKind.RESCORE, run.id()).isEmpty()) {
      throw new RequestRejected(ErrorCode.RUN_NOT_FOUND, run.id());
    }
  }

  /** By project id; what has come to its end comes last. */
  private static int order(@Nullable StoredScorecard one, @Nullable StoredScorecard other) {
    if (one == null) {
      return 1;
    }
    return other == null ? -1 : one.projectId().compareTo(other.projectId());
  }

  private static final class Tally {
    private int both;
    private int unchanged;
    private int raised;
    private int lowered;
    private int gradeChanged;
    private int onlyHere;
    private int onlyThere;

    boolean add(RunDifference project) {
      BigDecimal difference = project.difference();
      if (difference != null) {
        both++;
        unchanged += one(!project.differs());
        raised += one(difference.signum() > 0);
        lowered += one(difference.signum() < 0);
        gradeChanged += one(project.hasOtherGrade());
      } else if (project.differs()) {
        onlyHere += one(project.after() != null);
        onlyThere += one(project.before() != null);
      }
      return true;
    }

    Counts counts() {
      return new Counts(both, unchanged, raised, lowered, gradeChanged, onlyHere, onlyThere);
    }

    private static int one(boolean condition) {
      return condition ? 1 : 0;
    }
  }
}
