package io.jixiao.schema.scoring.attainment;

import io.jixiao.schema.measure.Direction;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Comparison.Level;
import io.jixiao.schema.scoring.attainment.Comparison.Undecided;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Compares a figure with a figure. */
final class Levels {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final String SIGNS = "<>≤≥＜＞﹤﹥《》〈〉";

  private Levels() {}

  static Comparison of(Measure target, Measure actual, Indicator indicator) {
    OneUnit figures = OneUnit.of(target, actual);
    if (figures == null
        || isZeroInWordsBesideAnotherThing(target, actual)
        || mayBeFraction(target, actual)
        || mayBeInBaseUnit(target, actual)) {
      return new Undecided(Doubt.UNITS);
    }
    Direction wanted = wanted(target, actual, indicator);
    if (wanted == null && actual.direction() == Direction.DOWN) {
      return new Undecided(Doubt.DIRECTION);
    }
    BigDecimal reached = reached(figures, wanted, actual.direction());
    boolean change = target.direction() != null && !isUpperBound(target.operator());
    Operator operator = operator(target, change);
    Nature nature =
        operator == Operator.EQUAL && reached.compareTo(figures.target()) != 0
            ? Natures.of(indicator, target, actual)
            : Nature.MORE_IS_BETTER;
    Level level =
        new Level(
            operator,
            figures.target(),
            reached,
            figures.unit(),
            change,
            operator == actual.operator(),
            nature);
    if (isJustBeside(level, actual)) {
      return new Undecided(Doubt.INEXACT);
    }
    boolean shareless = figures.target().signum() < 0 && !Boolean.TRUE.equals(level.met());
    return shareless ? new Undecided(Doubt.NEGATIVE_TARGET) : level;
  }

  /** More of a change is better, whether or not {@code =} stands before it. */
  private static Operator operator(Measure target, boolean change) {
    Operator printed = target.operator();
    if (printed == null || printed == Operator.EQUAL) {
      return change ? Operator.AT_LEAST : Operator.EQUAL;
    }
    return printed;
  }

  private static boolean isUpperBound(@Nullable Operator operator) {
    return operator == Operator.AT_MOST || operator == Operator.LESS_THAN;
  }

  /** Which way a change is wanted to go; a level in a row named 下降率 counts falls, too. */
  private static @Nullable Direction wanted(Measure target, Measure actual, Indicator indicator) {
    boolean onlyActual = target.direction() == null && actual.direction() != null;
    return onlyActual ? Directions.in(indicator.name()) : target.direction();
  }

  private static BigDecimal reached(
      OneUnit figures, @Nullable Direction wanted, @Nullable Direction went) {
    BigDecimal actual = figures.actual();
    if (wanted != null && went != null && went != wanted) {
      return BigDecimal.ZERO;
    }
    boolean signedFall = wanted == Direction.DOWN && went == null;
    if (signedFall) {
      return actual.abs();
    }
    boolean countsAsNothing = actual.signum() < 0 && figures.target().signum() >= 0;
    return countsAsNothing ? BigDecimal.ZERO : actual;
  }

  /** 零种植 with 100 % may be none or all of it; 零投诉 says nothing about a satisfaction of 95 %. */
  private static boolean isZeroInWordsBesideAnotherThing(Measure target, Measure actual) {
    if (isZero(target)) {
      return isInWords(target) && OneUnit.isShare(actual) && !isZero(actual);
    }
    return isZero(actual) && isInWords(actual) && !isUpperBound(target.operator());
  }

  /** 1 for 100 %: nobody reaches a hundredth of what was asked for, but spreadsheets show it so. */
  private static boolean mayBeFraction(Measure target, Measure actual) {
    BigDecimal asked = target.baseValue();
    BigDecimal value = actual.value();
    return actual.unit() == null
        && OneUnit.isShare(target)
        && target.direction() == null
        && !isUpperBound(target.operator())
        && asked != null
        && asked.compareTo(BigDecimal.TEN) >= 0
        && value != null
        && value.signum() > 0
        && value.compareTo(BigDecimal.ONE) <= 0;
  }

  /** 9000000 for 900 万元: a thousand times what was asked for is more likely in another unit. */
  private static boolean mayBeInBaseUnit(Measure target, Measure actual) {
    BigDecimal asked = target.value();
    BigDecimal inBase = target.baseValue();
    BigDecimal value = actual.value();
    if (actual.unit() != null || asked == null || inBase == null || value == null) {
      return false;
    }
    BigDecimal much = asked.multiply(THOUSAND);
    return asked.signum() > 0 && inBase.compareTo(much) >= 0 && value.compareTo(much) >= 0;
  }

  /** A sign before an actual is the target's, printed again; words (不足, 未达到) are the clerk's. */
  private static boolean isJustBeside(Level level, Measure actual) {
    Operator wrong = level.isUpperBound() ? Operator.MORE_THAN : Operator.LESS_THAN;
    return actual.operator() == wrong
        && level.side() == 0
        && level.target().signum() > 0
        && actual.text().chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  private static boolean isZero(Measure measure) {
    return measure.value() != null && measure.value().signum() == 0;
  }

  private static boolean isInWords(Measure measure) {
    return measure.text().chars().noneMatch(Character::isDigit);
  }
}
