package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Titles;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.text.Normal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the first row of what a title or the name of a further project announces. */
final class SegmentStart {
  private final Vocabulary vocabulary;

  SegmentStart(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** {@code 附件 1} above a title belongs to the title, and so do the lines that begin it. */
  int ofTitle(Block sheet, int titleRow, int floor) {
    int start = titleRow;
    boolean leads = true;
    for (int row = titleRow - 1; row >= Math.max(floor, titleRow - 3); row--) {
      List<Cell> cells = sheet.touching(row);
      leads = leads && row == start - 1 && leadsTitle(sheet, cells, titleRow);
      if (!leads
          && !cells.stream().allMatch(cell -> vocabulary.means(cell.text(), Term.COMPANION))) {
        break;
      }
      if (!cells.isEmpty()) {
        start = row;
      }
    }
    return start;
  }

  /**
   * Lines that begin as those above the first project's name do belong to the next name.
   *
   * @param from where the segment begins that holds the first name
   * @param nameRow the row of the first name
   */
  int ofName(Block sheet, int row, int from, int nameRow) {
    Set<String> first = new HashSet<>();
    for (int above = from; above < nameRow; above++) {
      first.add(label(sheet.starting(above)));
    }
    first.remove("");
    int start = row;
    for (int above = row - 1; above > nameRow; above--) {
      List<Cell> cells = sheet.touching(above);
      if (!cells.isEmpty()) {
        // What the form above is signed with may read the same.
        if (!first.remove(label(cells))) {
          break;
        }
        start = above;
      }
    }
    return start;
  }

  /**
   * What opens {@code row}: the label in front of the value in the same cell, as printed, or the
   * whole text; nothing for a row with labels in cells of their own that ask who signed.
   */
  private String label(List<Cell> row) {
    if (row.isEmpty() || row.stream().anyMatch(this::asksForNoField)) {
      return "";
    }
    LabelledText labelled = LabelledText.of(row.get(0).text());
    return Normal.compact(labelled == null ? row.get(0).text() : labelled.label());
  }

  private boolean asksForNoField(Cell cell) {
    return vocabulary.means(cell.text(), Term.OTHER_LABEL);
  }

  private boolean leadsTitle(Block sheet, List<Cell> cells, int titleRow) {
    return cells.size() == 1
        && sheet.alone(cells.get(0))
        && vocabulary.terms(cells.get(0).text()).isEmpty()
        && cells.get(0).area().sharesColumnWith(sheet.starting(titleRow).get(0).area())
        && Titles.isLead(cells.get(0).text());
  }
}
