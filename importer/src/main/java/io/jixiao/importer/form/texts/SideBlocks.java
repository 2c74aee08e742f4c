package io.jixiao.importer.form.texts;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.words.HeaderLabels;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands beside a label that goes on over several rows. Such a label is the title of a
 * block and no label of a value: the cells to its right are labels themselves, with their values
 * beside or below them.
 */
public final class SideBlocks {
  private static final Pattern LABEL =
      Pattern.compile("(\\d{1,2}[.．、])?[\\p{IsHan}（）()、/“”]{2,20}[:：]?");
  private static final Set<Term> GOALS =
      EnumSet.of(Term.GOAL_BLOCK, Term.GOAL_EXPECTED, Term.GOAL_ACTUAL);

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final List<RawAttribute> attributes = new ArrayList<>();

  public SideBlocks(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
  }

  public List<RawAttribute> read() {
    for (Cell cell : block.cells()) {
      if (!ledger.isMapped(cell) && isSide(cell)) {
        ledger.label(cell);
        for (int row = cell.row(); row <= cell.area().lastRow(); row++) {
          readRow(cell, beside(cell, row));
        }
      }
    }
    return attributes;
  }

  /** Whether {@code cell} goes on beside rows of which one at least holds more than one cell. */
  private boolean isSide(Cell cell) {
    Cell right = cell.area().lastRow() > cell.row() ? block.rightOf(cell) : null;
    if (right == null
        || right.area().lastRow() >= cell.area().lastRow()
        || !isLabel(cell)
        || !isLabel(right)) {
      return false;
    }
    long rows = 0;
    boolean several = false;
    for (int row = cell.row(); row <= cell.area().lastRow(); row++) {
      List<Cell> cells = beside(cell, row);
      rows += cells.isEmpty() ? 0 : 1;
      several = several || cells.size() > 1;
    }
    return rows > 1 && several;
  }

  private List<Cell> beside(Cell side, int row) {
    return block.starting(row).stream()
        .filter(cell -> cell.column() > side.area().lastColumn())
        .toList();
  }

  private void readRow(Cell side, List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Cell label = cells.get(i);
      Cell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
      if (ledger.knows(label) || !isOpenLabel(label)) {
        // What stands behind a label of the header is its value, whatever it sounds like.
        if (next != null && HeaderLabels.isLabel(label.text(), vocabulary)) {
          boolean beside = next.column() == label.area().lastColumn() + 1;
          i += beside && isValue(next) ? 1 : 0;
        }
        continue;
      }
      Cell below = next == null || isValue(next) ? null : textBelow(side, label, next);
      if (next != null && isValue(next) && below == null) {
        take(label, next);
        i++;
      } else if (below != null) {
        take(label, below);
      } else if (next != null && isSideOf(label, next)) {
        ledger.label(label);
      }
    }
  }

  private boolean isSideOf(Cell label, Cell next) {
    return label.area().lastRow() > next.area().lastRow() && ledger.knows(next);
  }

  /** The text right below a heading that stands beside other headings. */
  private @Nullable Cell textBelow(Cell side, Cell heading, Cell next) {
    Cell below = block.at(heading.area().lastRow() + 1, heading.column());
    return below != null
            && below.row() <= side.area().lastRow()
            && heading.area().lastRow() == next.area().lastRow()
            && below.column() == heading.column()
            && below.area().lastColumn() == heading.area().lastColumn()
            && isValue(below)
        ? below
        : null;
  }

  private boolean isLabel(Cell cell) {
    return LABEL.matcher(LabelKey.of(cell.text())).matches();
  }

  /** A label that no reader of fields looks for, or a goal's that was not needed. */
  private boolean isOpenLabel(Cell cell) {
    return isLabel(cell)
        && (vocabulary.terms(cell.text()).isEmpty()
            || GOALS.containsAll(vocabulary.terms(cell.text())));
  }

  private boolean isValue(Cell cell) {
    return !ledger.knows(cell)
        && vocabulary.terms(cell.text()).isEmpty()
        && !LeftoverReader.isLabelled(cell);
  }

  private void take(Cell label, Cell value) {
    ledger.label(label);
    ledger.mapped(value);
    attributes.add(new RawAttribute(LabelledText.withoutColon(label.text()), RawValue.of(value)));
  }
}
