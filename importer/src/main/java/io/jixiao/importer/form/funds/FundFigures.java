package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The labelled figures of one fund. The first of a meaning is kept there, others and those without
 * one become attributes under their labels.
 */
final class FundFigures {
  /** What a figure of a fund may be. */
  static final Set<Term> TERMS =
      HeadingRows.FUND_TERMS.stream()
          .filter(term -> term != Term.FUND_SOURCE && term != Term.DEVIATION)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<Term, RawAttribute> figures = new EnumMap<>(Term.class);
  private final List<RawAttribute> others = new ArrayList<>();

  boolean has(Term term) {
    return figures.containsKey(term);
  }

  void add(@Nullable Term term, String label, RawValue figure) {
    RawAttribute labelled = new RawAttribute(label, figure);
    if (term == null || figures.putIfAbsent(term, labelled) != null) {
      others.add(labelled);
    }
  }

  RawFund of(RawValue label, FundKind kind, int depth) {
    settleBudget();
    return new RawFund(
        label,
        kind,
        depth,
        value(Term.INITIAL_BUDGET),
        value(Term.ADJUSTED_BUDGET),
        value(Term.EXECUTED),
        value(Term.EXECUTION_RATE),
        value(Term.WEIGHT),
        value(Term.SCORE),
        null,
        List.copyOf(others));
  }

  /** 预算数 alone is the budget of the year, beside an adjusted one the initial. */
  private void settleBudget() {
    RawAttribute budget = figures.remove(Term.BUDGET);
    if (budget != null) {
      Term term = has(Term.ADJUSTED_BUDGET) ? Term.INITIAL_BUDGET : Term.ADJUSTED_BUDGET;
      add(term, budget.heading(), budget.value());
    }
  }

  private @Nullable RawValue value(Term term) {
    RawAttribute figure = figures.get(term);
    return figure == null ? null : figure.value();
  }
}
