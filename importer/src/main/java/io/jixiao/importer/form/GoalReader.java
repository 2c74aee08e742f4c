package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what was to be achieved and what was: beside their labels or below them. */
final class GoalReader {
  private static final int MOST_BLANK_ROWS = 2;

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;

  GoalReader(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
  }

  RawGoal read() {
    Cell actual = lastLabel(Term.GOAL_ACTUAL, null);
    Cell expected = actual == null ? null : lastLabel(Term.GOAL_EXPECTED, actual);
    if (expected == null) {
      expected = lastLabel(Term.GOAL_EXPECTED, null);
    }
    RawValue expectedText = text(expected);
    RawValue actualText = text(actual);
    return new RawGoal(
        expectedText == null ? text(firstLabel(Term.GOAL_BLOCK)) : expectedText, actualText);
  }

  /**
   * The label for {@code term}: the first row that has one, there the rightmost, since the label of
   * the whole block at the left may read the same.
   *
   * @param sameRow a label beside which it must stand, to its left; null for any place
   */
  private @Nullable Cell lastLabel(Term term, @Nullable Cell sameRow) {
    Cell found = null;
    for (Cell cell : block.cells()) {
      if (sameRow != null && (cell.row() != sameRow.row() || cell.column() >= sameRow.column())) {
        continue;
      }
      if (isLabel(cell, term) && (found == null || found.row() == cell.row())) {
        found = cell;
      }
    }
    return found;
  }

  private @Nullable Cell firstLabel(Term term) {
    return block.cells().stream().filter(cell -> isLabel(cell, term)).findFirst().orElse(null);
  }

  private boolean isLabel(Cell cell, Term term) {
    return !ledger.knows(cell) && vocabulary.means(cell.text(), term);
  }

  private @Nullable RawValue text(@Nullable Cell label) {
    if (label == null) {
      return null;
    }
    ledger.label(label);
    Cell right = block.rightOf(label);
    if (right != null && isText(right)) {
      return ledger.value(right);
    }
    Cell below = block.below(label);
    return below != null
            && below.row() - label.area().lastRow() <= MOST_BLANK_ROWS + 1
            && isText(below)
        ? joined(label, below)
        : null;
  }

  private boolean isText(Cell cell) {
    Set<Term> terms = vocabulary.terms(cell.text());
    return !ledger.knows(cell)
        && terms.stream().noneMatch(HeadingRows.BLOCK_LABELS::contains)
        && !(SectionHeading.of(cell.text()) != null && block.alone(cell) && terms.isEmpty());
  }

  /** A text may go on in further rows as long as the label at its side does. */
  private RawValue joined(Cell label, Cell first) {
    ledger.mapped(first);
    int lastRow = sideEnd(label);
    StringBuilder text = new StringBuilder(first.text());
    for (Cell next = block.below(first);
        next != null && next.row() <= lastRow && isText(next);
        next = block.below(next)) {
      ledger.mapped(next);
      text.append('\n').append(next.text());
    }
    return new RawValue(text.toString(), null, first);
  }

  private int sideEnd(Cell label) {
    for (Cell cell : block.touching(label.row())) {
      if (cell.column() < label.column() && vocabulary.means(cell.text(), Term.GOAL_BLOCK)) {
        return cell.area().lastRow();
      }
    }
    return label.area().lastRow();
  }
}
