package io.jixiao.api.store.query;

import io.jixiao.schema.comparison.IndicatorFact;
import io.jixiao.schema.comparison.IndicatorFact.Found;
import io.jixiao.schema.comparison.ProjectFact;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Filters of indicators in memory, with the meaning that filters have in the store. */
final class IndicatorMatch {

  private IndicatorMatch() {}

  /** Whether {@code filter} finds an indicator; its size and depth are bounded elsewhere. */
  static Predicate<IndicatorFact> of(IndicatorFilter filter) {
    return new Together<IndicatorFact>()
        .all(filter.and(), IndicatorMatch::of)
        .any(filter.or(), IndicatorMatch::of)
        .not(filter.not(), IndicatorMatch::of)
        .all(List.of(filter.onProject()), IndicatorMatch::ofProject)
        .all(filter.project() == null ? null : List.of(filter.project()), IndicatorMatch::ofProject)
        .one(filter.level1(), fact -> fact.indicator().level1())
        .one(filter.level2(), fact -> fact.indicator().level2())
        .some(filter.path(), fact -> fact.indicator().path())
        .one(filter.name(), fact -> fact.indicator().name())
        .one(filter.kind(), fact -> kind(fact.countingTarget()))
        .one(filter.actualKind(), fact -> kind(fact.indicator().actual()))
        .one(filter.met(), fact -> fact.attainment().met())
        .one(filter.attainment(), fact -> fact.attainment().ratio())
        .one(filter.weight(), fact -> fact.indicator().weight())
        .one(filter.reported(), fact -> fact.indicator().score())
        .one(filter.recomputed(), IndicatorFact::recomputed)
        .one(filter.difference(), IndicatorFact::difference)
        .one(undecided(filter), IndicatorFact::undecided)
        .some(filter.findingCode(), fact -> fact.findings().stream().map(Found::code).toList())
        .some(filter.severity(), fact -> fact.findings().stream().map(Found::severity).toList())
        .predicate();
  }

  private static Predicate<IndicatorFact> ofProject(ProjectFilter filter) {
    Predicate<ProjectFact> project = ProjectMatch.of(filter);
    return fact -> project.test(fact.project());
  }

  private static @Nullable BooleanFilter undecided(IndicatorFilter filter) {
    return filter.undecided() == null ? null : new BooleanFilter(filter.undecided(), null);
  }

  private static @Nullable MeasureKind kind(@Nullable Measure measure) {
    return measure == null ? null : measure.kind();
  }
}
