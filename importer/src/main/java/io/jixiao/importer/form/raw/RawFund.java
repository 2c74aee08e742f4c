package io.jixiao.importer.form.raw;

import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  /** Whether it states any money: the sums of an empty form come to 0. */
  boolean hasAmount() {
    return Stream.of(initialBudget, adjustedBudget, executed)
        .filter(Objects::nonNull)
        .map(RawValue::text)
        .anyMatch(
            text -> FundFigure.isAmount(text) && text.chars().anyMatch(c -> c > '0' && c <= '9'));
  }

  /** What it says under a heading of {@code term}; null where that is nothing of a fund. */
  public @Nullable RawValue value(Term term) {
    return switch (term) {
      case INITIAL_BUDGET -> initialBudget;
      case ADJUSTED_BUDGET -> adjustedBudget;
      case EXECUTED -> executed;
      case EXECUTION_RATE -> executionRate;
      case WEIGHT -> weight;
      case SCORE -> score;
      case DEVIATION -> deviationReason;
      default -> null;
    };
  }

  /** This row as the total of the others. */
  public RawFund asTotal() {
    return new RawFund(
        label,
        FundKind.TOTAL,
        0,
        initialBudget,
        adjustedBudget,
        executed,
        executionRate,
        weight,
        score,
        deviationReason,
        attributes);
  }

  /** This row with points that stand elsewhere. */
  public RawFund weighing(RawValue points) {
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
