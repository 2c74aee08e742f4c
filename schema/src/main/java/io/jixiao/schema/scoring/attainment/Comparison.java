package io.jixiao.schema.scoring.attainment;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.measure.QualitativeBand;
import io.jixiao.schema.project.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What target and actual say together. */
public sealed interface Comparison {
  /** Decimals of {@link #ratio}. */
  int SCALE = 4;

  /** Compares the actual of {@code indicator} with the target that counts. */
  static Comparison of(Indicator indicator) {
    return new Comparer(indicator).compare();
  }

  /** The target that counts: the adjusted one where there is one. Null where there is none. */
  static @Nullable Measure target(Indicator indicator) {
    Measure adjusted = indicator.adjustedTarget();
    return adjusted == null || adjusted.kind() == MeasureKind.EMPTY ? indicator.target() : adjusted;
  }

  /** Null where it cannot be decided. */
  @Nullable Boolean met();

  /**
   * Actual over target, target over actual for "at most"; four decimals, half up. Null where there
   * is no such share: words, dates, a division by zero.
   */
  default @Nullable BigDecimal ratio() {
    return null;
  }

  /** No points follow from the two. */
  record Undecided(Doubt doubt) implements Comparison {
    @Override
    public @Nullable Boolean met() {
      return doubt == Doubt.INEXACT ? Boolean.FALSE : null;
    }
  }

  /** How a text got into its band. */
  enum Ground {
    /** The official wording or one of its family. */
    WORDING,
    /** The target's own words. */
    ECHO,
    /** A change in the direction that the target names in words, or in the other. */
    CHANGE
  }

  /** The actual is one of the three official bands. */
  record InBand(QualitativeBand band, Ground ground) implements Comparison {
    @Override
    public Boolean met() {
      return band == QualitativeBand.MET;
    }
  }

  /**
   * A percentage for a target in words.
   *
   * @param percent of completion, 0 or more
   */
  record Degree(BigDecimal percent) implements Comparison {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public Boolean met() {
      return percent.compareTo(ALL) >= 0;
    }

    @Override
    public BigDecimal ratio() {
      return percent.movePointLeft(2).setScale(SCALE, RoundingMode.HALF_UP);
    }
  }

  /** Days, or the last days of periods. */
  record Days(LocalDate target, LocalDate actual, Boolean met) implements Comparison {}

  /**
   * Two figures in one unit.
   *
   * @param operator EQUAL where the target has none
   * @param target as it stands if the units are the same, else in the base unit
   * @param actual 0 for a negative one, and for a change in the other direction
   * @param unit of both; null for bare figures
   * @param change whether the target is a change, of which more is better
   * @param claimed whether the actual prints the target's own {@code >} or {@code <}
   * @param nature what more than the target means under EQUAL
   */
  record Level(
      Operator operator,
      BigDecimal target,
      BigDecimal actual,
      @Nullable String unit,
      boolean change,
      boolean claimed,
      Nature nature)
      implements Comparison {

    /** Negative below the target, 0 at it. */
    public int side() {
      return actual.compareTo(target);
    }

    public boolean isUpperBound() {
      return operator == Operator.AT_MOST || operator == Operator.LESS_THAN;
    }

    @Override
    public @Nullable Boolean met() {
      int side = side();
      return switch (operator) {
        case AT_LEAST -> side >= 0;
        case MORE_THAN -> side > 0 || (claimed && side == 0);
        case AT_MOST -> side <= 0;
        case LESS_THAN -> side < 0 || (claimed && side == 0);
        case EQUAL -> isAboveExact() ? metAbove() : Boolean.valueOf(side == 0);
      };
    }

    /** More than nothing is too much. */
    private boolean isAboveExact() {
      return side() > 0 && target.signum() != 0;
    }

    private @Nullable Boolean metAbove() {
      return switch (nature) {
        case MORE_IS_BETTER -> true;
        case COST -> false;
        case DURATION, OPEN -> null;
      };
    }

    @Override
    public @Nullable BigDecimal ratio() {
      BigDecimal over = isUpperBound() ? target : actual;
      BigDecimal under = isUpperBound() ? actual : target;
      return under.signum() <= 0 || over.signum() < 0
          ? null
          : over.divide(under, SCALE, RoundingMode.HALF_UP);
    }
  }

  /** One of several values, with what was asked and reached. */
  record Part(String target, String actual, Comparison comparison) {}

  /** Several values, each with its counterpart; none of them undecided. */
  record Several(List<Part> parts) implements Comparison {
    public Several {
      parts = List.copyOf(parts);
    }

    @Override
    public @Nullable Boolean met() {
      boolean open = false;
      for (Part part : parts) {
        Boolean met = part.comparison().met();
        if (Boolean.FALSE.equals(met)) {
          return false;
        }
        open |= met == null;
      }
      return open ? null : Boolean.TRUE;
    }
  }
}
