package io.jixiao.api.store.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators; what is given holds together, null is no condition.
 *
 * @param and all of these hold
 * @param or at least one of these holds
 * @param not this does not hold
 * @param project any condition on the project
 * @param importId of imports that created, updated or found the project unchanged
 * @param path each condition on some heading above the indicator
 * @param kind of the target that counts
 * @param attainment four decimals
 * @param reported score of the form
 * @param recomputed score by the policy
 * @param difference recomputed less reported
 * @param undecided whether the form decides nothing under the policy
 * @param findingCode of findings about this very indicator
 * @param severity of findings about this very indicator
 */
public record IndicatorFilter(
    @Nullable List<IndicatorFilter> and,
    @Nullable List<IndicatorFilter> or,
    @Nullable IndicatorFilter not,
    @Nullable ProjectFilter project,
    @Nullable IdFilter projectId,
    @Nullable IdFilter importId,
    @Nullable IntFilter fiscalYear,
    @Nullable StringFilter regionCode,
    @Nullable StringFilter department,
    @Nullable StringFilter departmentCode,
    @Nullable StringFilter implementingUnit,
    @Nullable IdFilter templateId,
    @Nullable StringFilter level1,
    @Nullable StringFilter level2,
    @Nullable StringFilter path,
    @Nullable StringFilter name,
    @Nullable MeasureKindFilter kind,
    @Nullable MeasureKindFilter actualKind,
    @Nullable BooleanFilter met,
    @Nullable DecimalFilter attainment,
    @Nullable DecimalFilter weight,
    @Nullable DecimalFilter reported,
    @Nullable DecimalFilter recomputed,
    @Nullable DecimalFilter difference,
    @Nullable Boolean undecided,
    @Nullable StringFilter findingCode,
    @Nullable SeverityFilter severity) {

  /** The conditions on the project that stand beside {@link #project}. */
  ProjectFilter onProject() {
    return new ProjectFilter(
        null,
        null,
        null,
        projectId,
        importId,
        fiscalYear,
        regionCode,
        department,
        departmentCode,
        implementingUnit,
        null,
        null,
        templateId,
        null,
        null,
        null,
        null,
        null);
  }

  boolean asksForScore() {
    return recomputed != null || difference != null || undecided != null;
  }

  boolean asksForFindings() {
    return findingCode != null || severity != null;
  }

  /** Whether a condition here, not counting the filters within, is on the indicator itself. */
  boolean asksForIndicator() {
    return level1 != null
        || level2 != null
        || path != null
        || name != null
        || kind != null
        || actualKind != null
        || met != null
        || attainment != null
        || weight != null
        || reported != null
        || asksForScore()
        || asksForFindings();
  }
}
