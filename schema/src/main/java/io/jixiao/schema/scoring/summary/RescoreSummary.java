package io.jixiao.schema.scoring.summary;

import io.jixiao.schema.project.Grade;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What scoring many projects anew changes. Figures are exact but for averages, which have four
 * decimals, half up.
 *
 * @param projectCount all that were looked at
 * @param scoredCount those whose forms have points to earn
 * @param comparedCount those of them that had a score before; the next three add up to it
 * @param before of the compared; null where none is
 * @param after of the compared, so that it stands beside {@code before}; null where none is
 * @param averageDifference after less before; null where none is compared
 * @param fullMark of all scored
 * @param keptInBandWeight points whose score was kept because words leave it room, of all scored
 * @param undecidedWeight points that the forms do not decide, of all scored
 * @param gradesBefore of all scored, best first, those without one last
 * @param gradesAfter of all scored, best first
 * @param gradeMoves from grade to grade, those who stay where they are among them
 * @param mostRaised greatest rise first
 * @param mostLowered greatest fall first
 * @param unscored those without points to earn, in the order in which they came
 */
public record RescoreSummary(
    int projectCount,
    int scoredCount,
    int comparedCount,
    int raisedCount,
    int loweredCount,
    int unchangedCount,
    @Nullable Totals before,
    @Nullable Totals after,
    @Nullable BigDecimal averageDifference,
    BigDecimal fullMark,
    BigDecimal keptInBandWeight,
    BigDecimal undecidedWeight,
    List<GradeCount> gradesBefore,
    List<GradeCount> gradesAfter,
    List<GradeMove> gradeMoves,
    List<ScoreChange> mostRaised,
    List<ScoreChange> mostLowered,
    List<Unscored> unscored) {

  /** How many entries the lists of projects have at most. */
  public static final int MOST_PROJECTS = 100;

  public RescoreSummary {
    gradesBefore = List.copyOf(gradesBefore);
    gradesAfter = List.copyOf(gradesAfter);
    gradeMoves = List.copyOf(gradeMoves);
    mostRaised = List.copyOf(mostRaised);
    mostLowered = List.copyOf(mostLowered);
    unscored = List.copyOf(unscored);
  }

  /** Points of several projects. */
  public record Totals(BigDecimal sum, BigDecimal average, BigDecimal min, BigDecimal max) {}

  /**
   * How many have a grade.
   *
   * @param grade null for none
   */
  public record GradeCount(@Nullable Grade grade, int count) {}

  /**
   * How many went from a grade to a grade.
   *
   * @param from null for none
   */
  public record GradeMove(@Nullable Grade from, Grade to, int count) {}

  /** A project whose form has no points to earn. */
  public record Unscored(String projectId, String name) {}
}
