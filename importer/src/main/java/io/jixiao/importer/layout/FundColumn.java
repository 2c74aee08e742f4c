package io.jixiao.importer.layout;

import org.jspecify.annotations.Nullable;

/**
 * A column of a fund block.
 *
 * @param attribute the name of what it holds, where that is an attribute; else null
 * @param formula how spreadsheets compute it
 */
public record FundColumn(
    Span span, FundValue holds, @Nullable String attribute, FundFormula formula) {

  /** How a figure of the fund block follows from others. */
  public enum FundFormula {
    NONE,
    /** Of the rows that are its parts. */
    SUM,
    /** Executed by budget. */
    RATE,
    /** The points for the rate. */
    SCORE,
    /** What was budgeted and not executed. */
    REST
  }

  static FundFormula usual(FundValue holds) {
    return switch (holds) {
      case INITIAL_BUDGET, ADJUSTED_BUDGET, EXECUTED -> FundFormula.SUM;
      case EXECUTION_RATE -> FundFormula.RATE;
      case SCORE -> FundFormula.SCORE;
      default -> FundFormula.NONE;
    };
  }
}
