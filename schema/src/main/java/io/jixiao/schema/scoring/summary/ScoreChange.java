package io.jixiao.schema.scoring.summary;

import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.policy.GradeEdges;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the score of one project.
 *
 * @param before points; null where there were none
 * @param gradeBefore null where there was none
 * @param fullMark what {@code gradeAfter} refers to
 * @param keptInBandWeight points whose score was kept because words leave it room
 * @param undecidedWeight points that the form does not decide
 */
public record ScoreChange(
    String projectId,
    String name,
    @Nullable BigDecimal before,
    @Nullable Grade gradeBefore,
    BigDecimal after,
    Grade gradeAfter,
    BigDecimal fullMark,
    BigDecimal keptInBandWeight,
    BigDecimal undecidedWeight) {

  /**
   * From the score that the form reports to that of {@code card}. Where the form prints no total,
   * the one before is the sum of its rows, if each has a score; where it prints no grade, the one
   * before is what its total comes to by {@code edges}.
   *
   * @param edges of the policy that made the card
   */
  public static ScoreChange ofReported(
      String projectId, Project project, Scorecard card, GradeEdges edges) {
    BigDecimal total = project.reported().score();
    BigDecimal reported = total == null ? sum(card.items()) : total;
    Grade printed = project.reported().grade();
    Grade before =
        printed != null || reported == null ? printed : edges.grade(reported, card.fullMark());
    return new ScoreChange(
        projectId,
        project.name(),
        reported,
        before,
        card.total(),
        card.grade(),
        card.fullMark(),
        card.keptInBandWeight(),
        card.undecidedWeight());
  }

  private static @Nullable BigDecimal sum(List<ScoreItem> rows) {
    BigDecimal sum = null;
    for (ScoreItem row : rows) {
      if (row.reported() == null) {
        return null;
      }
      sum = sum == null ? row.reported() : sum.add(row.reported());
    }
    return sum;
  }

  /** After less before; null where there was nothing before. */
  public @Nullable BigDecimal difference() {
    return before == null ? null : after.subtract(before);
  }
}
