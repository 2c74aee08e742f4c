package io.jixiao.importer.form.header;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.words.HeaderLabels;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a row of labels of the header over a row of their values. */
final class LabelsOverValues {
  private static final int FEWEST_LABELS = 3;

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final HeaderFields fields;

  LabelsOverValues(Vocabulary vocabulary, Block block, Ledger ledger, HeaderFields fields) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
    this.fields = fields;
  }

  /** To be done before the tables take the values for their own. */
  void read() {
    for (int row = block.firstRow(); row < block.lastRow(); row++) {
      List<Cell> labels = block.starting(row);
      if (areOverValues(labels)) {
        labels.forEach(this::readUnder);
        return;
      }
    }
  }

  /** Whether {@code row} heads a row of values, 项目名称 among them. */
  private boolean areOverValues(List<Cell> row) {
    return row.size() >= FEWEST_LABELS
        && row.stream().noneMatch(ledger::knows)
        && row.stream().anyMatch(cell -> vocabulary.means(cell.text(), Term.NAME))
        && row.stream().noneMatch(cell -> vocabulary.terms(cell.text()).isEmpty())
        && row.stream().map(this::under).filter(Objects::nonNull).count() * 2 > row.size();
  }

  private @Nullable Cell under(Cell label) {
    Cell below = block.at(label.area().lastRow() + 1, label.column());
    return below != null
            && below.column() == label.column()
            && below.area().lastColumn() == label.area().lastColumn()
            && vocabulary.terms(below.text()).isEmpty()
        ? below
        : null;
  }

  private void readUnder(Cell label) {
    Term term = HeaderLabels.term(label.text(), vocabulary);
    Cell value = under(label);
    if (term != null) {
      ledger.label(label);
      fields.printed(term);
      if (value != null) {
        ledger.mapped(value);
        fields.keep(term, label.text(), RawValue.of(value));
      }
    }
  }
}
