package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;

/** Tells which of several columns that may hold operators does. */
public final class OperatorColumns {
  private OperatorColumns() {}

  /** {@code columns}; beside a 指标方向 of ≥ and ≤ a 指标性质 of 定量 and 定性 holds none. */
  public static Columns settle(Vocabulary vocabulary, Block block, Columns columns) {
    Column first = columns.column(Term.OPERATOR);
    ColumnValues values = new ColumnValues(vocabulary, block, columns);
    if (first == null
        || vocabulary.settled(first.heading().text()) != null
        || values.areOperators(first)) {
      return columns;
    }
    return columns.all().stream()
        .filter(other -> other.term() == null)
        .filter(other -> vocabulary.heads(other.heading().text(), Term.OPERATOR))
        .filter(values::areOperators)
        .findFirst()
        .map(other -> columns.with(first, null).with(other, Term.OPERATOR))
        .orElse(columns);
  }
}
