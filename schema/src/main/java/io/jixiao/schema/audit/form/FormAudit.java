package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.List;

/**
 * The audit of one form: everything that a careful reviewer would flag and that follows from the
 * form alone. Pure; the same form and policy give the same findings in the same order.
 */
public final class FormAudit {
  /** Findings of one form stand in this order. */
  private static final List<Check> CHECKS =
      List.of(
          new FiscalYearMissing(),
          new RegionUnknown(),
          // Arithmetic and points
          new WeightsDoNotSum(),
          new TotalWeightExcludesFund(),
          new TotalScoreMismatch(),
          new ExecutionRateMismatch(),
          new ExecutionScoreMismatch(),
          new FundParts(),
          new ScoreExceedsWeight(),
          new WeightMissing(),
          new TargetMissing(),
          new Level2Missing(),
          new ScoreAgainstRule(),
          new LostScoreUnexplained(),
          new GradeMismatch(),
          new ExecutionLow(),
          new BudgetCutUnexplained(),
          new OutputWithoutSpending(),
          new CostTargetExceedsBudget(),
          new DeviationWithoutShortfall(),
          new Overachievement(),
          new DuplicateIndicator(),
          new IndicatorRepeatsFundBlock(),
          new IndicatorNumbers(),
          // Values and words
          new FiscalYearFormat(),
          new FiscalYearMismatch(),
          new DateInvalid(),
          new DateFormatAmbiguous(),
          new UnitMismatch(),
          new UnitMissing(),
          new NameUnitMismatch(),
          new WordsForFigure(),
          new TargetEchoed(),
          new TargetNotMeasurable(),
          new ActualBoilerplate(),
          new ActualCopiesTarget(),
          new AllActualsEqualTargets(),
          new TargetDirectionSuspect(),
          new TargetContradictsName(),
          new CategorySuspect(),
          new CategoryMissing(),
          new InconsistentScoring(),
          new DeviationBoilerplate(),
          new GoalCopied(),
          new GoalDiffersFromIndicator(),
          new TemplateTextLeft(),
          new TextCutOff());

  private FormAudit() {}

  /**
   * The findings about {@code project} of the origin {@link
   * io.jixiao.schema.audit.FindingCode.Origin#FORM}.
   *
   * @param policy that reported scores are compared with
   */
  public static List<Finding> of(Project project, ScoringPolicy policy) {
    AuditedForm form = new AuditedForm(project, policy);
    Remarks remarks = new Remarks(project);
    CHECKS.forEach(check -> check.look(form, remarks));
    return remarks.findings();
  }
}
