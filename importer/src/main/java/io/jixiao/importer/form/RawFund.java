package io.jixiao.importer.form;

import io.jixiao.schema.project.FundKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the fund block. */
public record RawFund(
    RawValue label,
    FundKind kind,
    int depth,
    @Nullable RawValue initialBudget,
    @Nullable RawValue adjustedBudget,
    @Nullable RawValue executed,
    @Nullable RawValue executionRate,
    @Nullable RawValue weight,
    @Nullable RawValue score,
    @Nullable RawValue deviationReason,
    List<RawAttribute> attributes) {

  /** This row with points that stand elsewhere. */
  RawFund weighing(RawValue points) {
    return new RawFund(
        label,
        kind,
        depth,
        initialBudget,
        adjustedBudget,
        executed,
        executionRate,
        points,
        score,
        deviationReason,
        attributes);
  }
}
