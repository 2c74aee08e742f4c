package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.FundKinds;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.project.FundKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the meaning of a column of a fund block that nobody has words for from its figures, as a
 * person checks them: what was spent of it, or was spent of the budget, as the rate says; or from
 * its place where it is the only one in front of what was spent. Each guess is told.
 */
final class FundGuess {
  private static final Set<Term> BUDGETS = EnumSet.of(Term.INITIAL_BUDGET, Term.ADJUSTED_BUDGET);
  private static final Set<Term> POINTS = EnumSet.of(Term.WEIGHT, Term.SCORE, Term.DEVIATION);
  private static final Pattern PAID_IN = Pattern.compile("到位|拨付|拨入");

  private final Vocabulary vocabulary;
  private final Block block;
  private final FundRates rates;
  private Columns columns;

  private FundGuess(Vocabulary vocabulary, Block block, Columns columns) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.rates = new FundRates(block, columns.lastHeadingRow() + 1, vocabulary);
    this.columns = columns;
  }

  /**
   * {@code columns} of a fund block, unknown ones with what they are taken for.
   *
   * @param guessed what headings of the form's other tables were taken for, by {@link
   *     LabelKey#heading}: those of points say the same here
   */
  static Columns settle(
      Vocabulary vocabulary, Block block, Columns columns, Map<String, Term> guessed) {
    FundGuess guess = new FundGuess(vocabulary, block, columns);
    guess.points(guessed);
    if (!guess.headFunds()) {
      guess.budget();
      guess.executed();
      guess.rate();
      guess.onlyAmounts();
    }
    return guess.columns;
  }

  /** Whether the total heads a column: what stands beside it are its parts, by whatever name. */
  private boolean headFunds() {
    return columns.all().stream()
        .filter(column -> column.term() == null)
        .anyMatch(column -> FundKinds.of(column.heading().text()) == FundKind.TOTAL);
  }

  private void points(Map<String, Term> guessed) {
    for (Column column : columns.all()) {
      Term meaning = guessed.get(LabelKey.heading(column.heading().text()));
      if (meaning != null
          && POINTS.contains(meaning)
          && !columns.has(meaning)
          && isOpen(column, vocabulary.headingTerms(column.heading().text()))) {
        take(column, meaning);
      }
    }
  }

  /**
   * What was spent of it is the rate, though not of an initial budget. What was paid in changed
   * such a budget, and is none itself.
   */
  private void budget() {
    Column executed = columns.column(Term.EXECUTED);
    Column rate = columns.column(Term.EXECUTION_RATE);
    if (executed == null || rate == null || columns.has(Term.ADJUSTED_BUDGET)) {
      return;
    }
    Column initial = columns.column(Term.INITIAL_BUDGET);
    if (initial != null && rates.agree(executed, initial, rate, FundRates.Proof.ANY)) {
      return;
    }
    FundRates.Proof proof = initial == null ? FundRates.Proof.PARTLY_SPENT : FundRates.Proof.ANY;
    takeOnly(
        column ->
            column.last() < executed.first()
                && executed.first() < rate.first()
                && (initial != null || !PAID_IN.matcher(column.heading().text()).find())
                && rates.agree(executed, column, rate, proof),
        Term.ADJUSTED_BUDGET);
  }

  private void executed() {
    Column budget = budgetOfRate();
    Column rate = columns.column(Term.EXECUTION_RATE);
    if (budget != null && rate != null && !columns.has(Term.EXECUTED)) {
      takeOnly(
          column ->
              column.first() > budget.last()
                  && column.last() < rate.first()
                  && rates.agree(column, budget, rate, FundRates.Proof.PARTLY_SPENT),
          Term.EXECUTED);
    }
  }

  private void rate() {
    Column budget = budgetOfRate();
    Column executed = columns.column(Term.EXECUTED);
    if (budget != null && executed != null && !columns.has(Term.EXECUTION_RATE)) {
      takeOnly(
          column ->
              budget.last() < executed.first()
                  && column.first() > executed.last()
                  && rates.agree(executed, budget, column, FundRates.Proof.PARTLY_SPENT),
          Term.EXECUTION_RATE);
    }
  }

  private @Nullable Column budgetOfRate() {
    Column adjusted = columns.column(Term.ADJUSTED_BUDGET);
    return adjusted == null ? columns.column(Term.INITIAL_BUDGET) : adjusted;
  }

  /** There is nothing else that the money could have been spent of. */
  private void onlyAmounts() {
    Column executed = columns.column(Term.EXECUTED);
    if (executed != null && columns.leftmost(BUDGETS) == null) {
      List<Column> amounts =
          columns.all().stream()
              .filter(column -> column.last() < executed.first())
              .filter(column -> isOpen(column, vocabulary.terms(column.heading().text())))
              .filter(column -> !column.isOfOtherYears())
              .filter(this::isOverAmount)
              .toList();
      if (amounts.size() == 1) {
        take(amounts.get(0), Term.ADJUSTED_BUDGET);
      }
    }
  }

  private boolean isOverAmount(Column column) {
    Cell below = block.at(columns.lastHeadingRow() + 1, column.first());
    return below != null && FundFigure.isAmount(below);
  }

  /** Takes the only unknown column that is such for {@code meaning}. */
  private void takeOnly(Predicate<Column> such, Term meaning) {
    List<Column> found =
        columns.all().stream().filter(this::isUnknown).filter(such).limit(2).toList();
    if (found.size() == 1) {
      take(found.get(0), meaning);
    }
  }

  /** What the words stand for in other tables says nothing here, what fund they name does. */
  private boolean isUnknown(Column column) {
    String heading = column.heading().text();
    Set<Term> here = EnumSet.copyOf(HeadingRows.FUND_TERMS);
    here.retainAll(vocabulary.terms(heading));
    return isOpen(column, here)
        && FundKind.OTHER == FundKinds.of(heading)
        && !column.isOfOtherYears();
  }

  /** Nobody knows the heading, as far as {@code terms} say, nor has anybody settled it. */
  private boolean isOpen(Column column, Set<Term> terms) {
    return column.term() == null
        && vocabulary.settled(column.heading().text()) == null
        && terms.isEmpty();
  }

  private void take(Column column, Term meaning) {
    columns = columns.guessing(column, meaning);
  }
}
