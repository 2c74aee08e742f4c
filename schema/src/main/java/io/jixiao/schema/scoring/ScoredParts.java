package io.jixiao.schema.scoring;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What scoring looks at of a form, for whoever keeps many of them in memory. */
public final class ScoredParts {
  private static final Source NOWHERE = new Source(null, "", "", "");
  private static final FieldCell NO_CELL = new FieldCell("", "", "");

  private ScoredParts() {}

  /** A form that scores as {@code form} does under every policy, without all the rest of it. */
  public static Project of(Project form) {
    return new Project(
        null,
        null,
        null,
        null,
        form.name(),
        form.name(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        form.funds().stream().map(ScoredParts::of).toList(),
        null,
        form.groups(),
        form.indicators().stream().map(ScoredParts::of).toList(),
        form.reported(),
        null,
        List.of(),
        NOWHERE,
        List.of(),
        null);
  }

  private static Fund of(Fund fund) {
    return new Fund(
        fund.label(),
        fund.kind(),
        fund.depth(),
        fund.initialBudget(),
        fund.adjustedBudget(),
        fund.executed(),
        of(fund.executionRate()),
        fund.weight(),
        null,
        fund.score(),
        null,
        fund.deviationReason(),
        List.of());
  }

  private static Indicator of(Indicator indicator) {
    return new Indicator(
        indicator.id(),
        indicator.path().stream().map(String::intern).toList(),
        null,
        indicator.name(),
        indicator.name(),
        of(indicator.target()),
        of(indicator.adjustedTarget()),
        of(indicator.actual()),
        indicator.weight(),
        null,
        indicator.score(),
        null,
        indicator.deviationReason(),
        List.of(),
        NO_CELL);
  }

  private static @Nullable Measure of(@Nullable Measure measure) {
    return measure == null
        ? null
        : new Measure(
            measure.text(),
            measure.kind(),
            measure.operator(),
            measure.direction(),
            measure.value(),
            shared(measure.unit()),
            measure.baseValue(),
            shared(measure.baseUnit()),
            measure.from(),
            measure.date(),
            measure.band(),
            measure.parts(),
            null);
  }

  /** Headings and units are the same few words on all forms. */
  private static @Nullable String shared(@Nullable String word) {
    return word == null ? null : word.intern();
  }
}
