package io.jixiao.schema.scoring.attainment;

import io.jixiao.schema.measure.Direction;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.measure.QualitativeBand;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Comparison.Degree;
import io.jixiao.schema.scoring.attainment.Comparison.Ground;
import io.jixiao.schema.scoring.attainment.Comparison.InBand;
import io.jixiao.schema.scoring.attainment.Comparison.Part;
import io.jixiao.schema.scoring.attainment.Comparison.Several;
import io.jixiao.schema.scoring.attainment.Comparison.Undecided;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides by the kinds of target and actual how the two are compared. */
final class Comparer {
  private final Indicator indicator;

  Comparer(Indicator indicator) {
    this.indicator = indicator;
  }

  Comparison compare() {
    Measure target = Comparison.target(indicator);
    Measure actual = indicator.actual();
    if (target == null || isMissing(target)) {
      return new Undecided(Doubt.TARGET_MISSING);
    }
    return actual == null || isMissing(actual)
        ? new Undecided(Doubt.ACTUAL_MISSING)
        : between(target, actual);
  }

  private static boolean isMissing(@Nullable Measure measure) {
    return measure == null || measure.kind() == MeasureKind.EMPTY;
  }

  private Comparison between(Measure target, Measure actual) {
    if (Echo.of(target, actual)) {
      return new InBand(QualitativeBand.MET, Ground.ECHO);
    }
    if (actual.band() != null) {
      return new InBand(actual.band(), Ground.WORDING);
    }
    if (actual.kind() == MeasureKind.UNPARSED) {
      return new Undecided(Doubt.ACTUAL_UNREADABLE);
    }
    if (actual.kind() == MeasureKind.QUALITATIVE) {
      return new Undecided(Doubt.WORDS);
    }
    if (target.kind() == MeasureKind.COMPOUND) {
      return several(target.parts(), actual);
    }
    return actual.kind() == MeasureKind.COMPOUND
        ? theOneThatCompares(target, actual.parts())
        : single(target, actual);
  }

  /** The actual is a figure, a day or a period. */
  private Comparison single(Measure target, Measure actual) {
    boolean figure = actual.kind() == MeasureKind.QUANTITY;
    return switch (target.kind()) {
      case QUANTITY -> figure ? Levels.of(target, actual, indicator) : new Undecided(Doubt.KINDS);
      case DATE, PERIOD -> figure ? new Undecided(Doubt.KINDS) : Deadlines.of(target, actual);
      case QUALITATIVE -> figure ? figureForWords(target, actual) : new Undecided(Doubt.KINDS);
      case COMPOUND, EMPTY, UNPARSED -> new Undecided(Doubt.TARGET_UNREADABLE);
    };
  }

  private static Comparison figureForWords(Measure target, Measure actual) {
    BigDecimal value = Objects.requireNonNull(actual.baseValue(), "a quantity has a value");
    Direction went = actual.direction();
    if (went != null) {
      Direction wanted = Directions.in(target.text());
      boolean reached = went == wanted && value.signum() > 0;
      return wanted == null
          ? new Undecided(Doubt.DIRECTION)
          : new InBand(reached ? QualitativeBand.MET : QualitativeBand.NOT_MET, Ground.CHANGE);
    }
    return OneUnit.isShare(actual)
        ? new Degree(value.max(BigDecimal.ZERO))
        : new Undecided(Doubt.KINDS);
  }

  private Comparison several(List<Measure> targets, Measure actual) {
    if (actual.kind() == MeasureKind.COMPOUND) {
      return actual.parts().size() == targets.size()
          ? pairs(targets, actual.parts())
          : new Undecided(Doubt.PARTS);
    }
    if (isRange(targets)) {
      Comparison lower = single(targets.get(0), actual);
      return Boolean.TRUE.equals(lower.met()) ? single(targets.get(1), actual) : lower;
    }
    boolean alike = targets.stream().allMatch(each -> asksTheSame(each, targets.get(0)));
    return alike ? single(targets.get(0), actual) : new Undecided(Doubt.PARTS);
  }

  private Comparison pairs(List<Measure> targets, List<Measure> actuals) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Comparison comparison = single(targets.get(i), actuals.get(i));
      if (comparison instanceof Undecided) {
        return new Undecided(Doubt.PARTS);
      }
      parts.add(new Part(targets.get(i).text(), actuals.get(i).text(), comparison));
    }
    return new Several(parts);
  }

  /** {@code 3-5次}: one actual has to keep both bounds. */
  private static boolean isRange(List<Measure> targets) {
    return targets.size() == 2
        && targets.get(0).operator() == Operator.AT_LEAST
        && targets.get(1).operator() == Operator.AT_MOST
        && Objects.equals(targets.get(0).baseUnit(), targets.get(1).baseUnit());
  }

  /** 零流失、零流弊: one 0 answers both. */
  private static boolean asksTheSame(Measure one, Measure other) {
    BigDecimal value = one.baseValue();
    BigDecimal otherValue = other.baseValue();
    return value != null
        && otherValue != null
        && value.compareTo(otherValue) == 0
        && one.operator() == other.operator()
        && Objects.equals(one.baseUnit(), other.baseUnit());
  }

  /** Of {@code 完成5次，投资20万元} the first answers {@code ≥5次}. */
  private Comparison theOneThatCompares(Measure target, List<Measure> actuals) {
    List<Comparison> decided =
        actuals.stream()
            .map(actual -> single(target, actual))
            .filter(comparison -> !(comparison instanceof Undecided))
            .toList();
    return decided.size() == 1 ? decided.get(0) : new Undecided(Doubt.PARTS);
  }
}
