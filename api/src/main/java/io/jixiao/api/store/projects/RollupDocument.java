package io.jixiao.api.store.projects;

import com.mongodb.MongoException;
import io.jixiao.schema.comparison.ProjectFigures;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.function.Function;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sums written with a project so that comparing groups never unwinds its rows. Money is yuan of the
 * TOTAL fund row.
 *
 * @param figures what the project brings to a comparison, see {@link PackedFigures}; null where an
 *     older service wrote it
 */
public record RollupDocument(
    @Nullable BigDecimal initialBudget,
    @Nullable BigDecimal adjustedBudget,
    @Nullable BigDecimal executed,
    @Nullable BigDecimal executionRate,
    @Nullable BigDecimal reportedWeight,
    @Nullable BigDecimal reportedScore,
    int indicatorCount,
    @Nullable Binary figures) {

  private static final Logger log = LoggerFactory.getLogger(RollupDocument.class);

  private static final RollupDocument EMPTY =
      new RollupDocument(null, null, null, null, null, null, 0, null);

  /**
   * The sums of a form.
   *
   * @param policies the policy of each form, where nobody names one
   */
  static RollupDocument of(Project project, Function<Project, ScoringPolicy> policies) {
    RollupDocument money =
        project.funds().stream()
            .filter(fund -> fund.kind() == FundKind.TOTAL)
            .findFirst()
            .map(RollupDocument::ofTotal)
            .orElse(EMPTY);
    return new RollupDocument(
        money.initialBudget,
        money.adjustedBudget,
        money.executed,
        money.executionRate,
        project.reported().weight(),
        project.reported().score(),
        project.indicators().size(),
        figures(project, policies));
  }

  private static RollupDocument ofTotal(Fund total) {
    return new RollupDocument(
        yuan(total.initialBudget()),
        yuan(total.adjustedBudget()),
        yuan(total.executed()),
        value(total.executionRate()),
        null,
        null,
        0,
        null);
  }

  /** A form that cannot be scored is kept all the same; whoever compares it says why. */
  private static @Nullable Binary figures(
      Project project, Function<Project, ScoringPolicy> policies) {
    try {
      ScoringPolicy policy = policies.apply(project);
      return PackedFigures.pack(policy, ProjectFigures.of(project, policy));
    } catch (MongoException e) {
      throw e;
    } catch (RuntimeException e) {
      log.error("project {} is kept without figures to compare", project.name(), e);
      return null;
    }
  }

  private static @Nullable BigDecimal yuan(@Nullable Amount amount) {
    return amount == null ? null : amount.yuan();
  }

  private static @Nullable BigDecimal value(@Nullable Measure measure) {
    return measure == null ? null : measure.value();
  }
}
