package io.jixiao.importer.template;

import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.words.Term;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a label or the heading of a column can be said to stand for. */
public enum HeadingMeaning {
  NAME,
  CODE,
  DEPARTMENT,
  UNIT,
  FILLING_UNIT,
  YEAR,
  FILLED_ON,
  AMOUNT_UNIT,
  FUND_SOURCE,
  INITIAL_BUDGET,
  ADJUSTED_BUDGET,
  EXECUTED,
  EXECUTION_RATE,
  GOAL_EXPECTED,
  GOAL_ACTUAL,
  LEVEL1,
  LEVEL2,
  LEVEL3,
  LEVEL4,
  INDICATOR_NAME,
  TARGET,
  ADJUSTED_TARGET,
  ACTUAL,
  WEIGHT,
  SCORE,
  DEVIATION,
  OPERATOR,
  MEASURE_UNIT,
  SEQUENCE,
  TOTAL,
  SUBTOTAL,
  CONCLUSION,
  GRADE,
  LIST_UNIT,
  LIST_AMOUNT,
  /** No field: the values are kept as attributes under the heading. */
  ATTRIBUTE;

  /** What a heading was taken for. */
  public static HeadingMeaning of(Guess guess) {
    return valueOf(guess.meaning().name());
  }

  /** The meaning as profiles write it: {@code initial-budget}. */
  static Optional<HeadingMeaning> ofKey(String key) {
    return Arrays.stream(values()).filter(meaning -> meaning.key().equals(key)).findFirst();
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reader's term; empty for {@link #ATTRIBUTE}. */
  Optional<Term> term() {
    return this == ATTRIBUTE ? Optional.empty() : Optional.of(Term.valueOf(name()));
  }
}
