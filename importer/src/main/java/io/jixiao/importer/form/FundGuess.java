package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the only unknown column of amounts in front of what was spent for the budget, where no
 * heading names one: there is nothing else that the money could have been spent of.
 */
final class FundGuess {
  private static final Set<Term> BUDGETS = EnumSet.of(Term.INITIAL_BUDGET, Term.ADJUSTED_BUDGET);

  private FundGuess() {}

  static Columns settle(Vocabulary vocabulary, Block block, Columns columns) {
    Column executed = columns.column(Term.EXECUTED);
    if (executed == null || columns.leftmost(BUDGETS) != null) {
      return columns;
    }
    List<Column> amounts =
        columns.all().stream()
            .filter(column -> column.last() < executed.first() && isUnknown(column, vocabulary))
            .filter(column -> isOverAmount(column, columns, block))
            .toList();
    return amounts.size() == 1 ? columns.guessing(amounts.get(0), Term.ADJUSTED_BUDGET) : columns;
  }

  private static boolean isUnknown(Column column, Vocabulary vocabulary) {
    String heading = column.heading().text();
    return column.term() == null
        && vocabulary.settled(heading) == null
        && vocabulary.terms(heading).isEmpty();
  }

  private static boolean isOverAmount(Column column, Columns columns, Block block) {
    Cell below = block.at(columns.lastHeadingRow() + 1, column.first());
    return below != null && FundFigure.isAmount(below);
  }
}
