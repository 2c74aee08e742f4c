package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks at what the others left: labels that stand alone, and pairs of an unknown label and a
 * value. A note that somebody wrote beside the form is neither and stays.
 */
final class LeftoverReader {
  private static final int FEWEST_LETTERS = 3;
  private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}（）()、/]{2,20}");

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final List<RawAttribute> attributes = new ArrayList<>();

  LeftoverReader(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
  }

  /**
   * Unknown labels may stand beside values above the tables and below them.
   *
   * @param headerFrom the first row under the title
   * @param tablesFrom the first row of the tables
   * @param footerFrom the first row below them
   */
  List<RawAttribute> read(int headerFrom, int tablesFrom, int footerFrom) {
    for (Cell cell : block.cells()) {
      if (!ledger.knows(cell)) {
        int row = cell.row();
        boolean inHeader = headerFrom <= row && row < tablesFrom;
        readCell(cell, inHeader, inHeader || row >= footerFrom);
      }
    }
    return attributes;
  }

  private void readCell(Cell cell, boolean inHeader, boolean outsideTables) {
    if (!vocabulary.terms(cell.text()).isEmpty() || isLetterOfLabel(cell)) {
      ledger.label(cell);
      if (outsideTables && (isFirst(cell) || hasNextTo(cell))) {
        pair(cell);
      }
      return;
    }
    LabelledText labelled = LabelledText.of(cell.text());
    if (labelled != null && LABEL.matcher(labelled.label()).matches()) {
      if (labelled.value().isEmpty()) {
        ledger.label(cell);
        pair(cell);
      } else if (inHeader) {
        ledger.mapped(cell);
        attributes.add(new RawAttribute(labelled.label(), RawValue.part(labelled.value(), cell)));
      }
    } else if (LABEL.matcher(cell.text()).matches()
        && ((isFirst(cell) && (inHeader || (outsideTables && hasNextTo(cell))))
            || (inHeader && hasNextTo(cell) && followsValue(cell)))) {
      pair(cell);
    }
  }

  /** A label written down the side, a character to a cell. */
  private boolean isLetterOfLabel(Cell cell) {
    return isLetter(cell)
        && block.cells().stream()
                .filter(other -> other.column() == cell.column() && isLetter(other))
                .count()
            >= FEWEST_LETTERS;
  }

  private static boolean isLetter(Cell cell) {
    String text = cell.text();
    return text.codePointCount(0, text.length()) == 1
        && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  private boolean hasNextTo(Cell label) {
    Cell right = block.rightOf(label);
    return right != null && right.column() == label.area().lastColumn() + 1;
  }

  private boolean isFirst(Cell cell) {
    return block.touching(cell.row()).get(0).equals(cell);
  }

  /** Labels and values take turns: behind a value stands a label. */
  private boolean followsValue(Cell cell) {
    Cell before = null;
    for (Cell other : block.starting(cell.row())) {
      if (other.equals(cell)) {
        return before != null && ledger.isMapped(before);
      }
      before = other;
    }
    return false;
  }

  private void pair(Cell label) {
    Cell right = block.rightOf(label);
    if (right != null
        && !ledger.knows(right)
        && vocabulary.terms(right.text()).isEmpty()
        && LabelledText.of(right.text()) == null) {
      ledger.label(label);
      ledger.mapped(right);
      attributes.add(new RawAttribute(LabelledText.withoutColon(label.text()), RawValue.of(right)));
    }
  }
}
