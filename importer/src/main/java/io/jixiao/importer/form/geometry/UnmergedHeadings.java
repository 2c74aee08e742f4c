package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Titles;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.form.words.YearText;
import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Headings over two rows whose cells nobody merged: words that head several columns stand over the
 * first of them, a heading alone in its column in one of the rows. They are read as if merged.
 */
public final class UnmergedHeadings {
  private static final int LONGEST = 24;

  /** Headings in a row; each is compared with all below. */
  private static final int MOST = 256;

  /** Labels of the header, which head a column of a list or stand beside a value. */
  private static final Set<Term> OF_HEADER = EnumSet.range(Term.NAME, Term.OTHER_LABEL);

  private static final Set<Term> NAMES = EnumSet.range(Term.LEVEL1, Term.INDICATOR_NAME);

  /** What may stand over the levels of indicators. */
  private static final Set<Term> OVER_NAMES =
      EnumSet.range(Term.INDICATOR_BLOCK, Term.INDICATOR_NAME);

  private final Vocabulary vocabulary;
  private final HeadingRows headings;
  private final IdentityHashMap<Cell, Cell> merged = new IdentityHashMap<>();

  private UnmergedHeadings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.headings = new HeadingRows(vocabulary);
  }

  /** {@code grid}, each cell of such headings over what it heads. */
  public static Grid merged(Grid grid, Vocabulary vocabulary) {
    UnmergedHeadings found = new UnmergedHeadings(vocabulary);
    Block sheet = new Block(grid, 0, grid.rows());
    for (int row = sheet.filledRowFrom(0);
        row < grid.rows() - 1;
        row = sheet.filledRowFrom(row + 1)) {
      found.read(sheet, row);
    }
    return found.merged.isEmpty()
        ? grid
        : new Grid(
            grid.sheetName(),
            grid.hidden(),
            grid.cells().stream().map(cell -> found.merged.getOrDefault(cell, cell)).toList());
  }

  private void read(Block sheet, int row) {
    List<Cell> lower = sheet.starting(row + 1);
    if (lower.size() < 2 || !areHeadings(lower, 2.0 / 3)) {
      return;
    }
    List<Cell> upper = sheet.touching(row);
    if (!areHeadings(upper, 0.5) || upper.stream().anyMatch(cell -> isNone(cell, row))) {
      return;
    }
    List<Cell> leaves = new ArrayList<>(lower);
    IdentityHashMap<Cell, Cell> wider = new IdentityHashMap<>();
    boolean grouped = false;
    for (int i = 0; i < upper.size(); i++) {
      Cell cell = upper.get(i);
      Area area = cell.area();
      int next = i + 1 < upper.size() ? upper.get(i + 1).column() : Integer.MAX_VALUE;
      if (lower.stream().noneMatch(each -> isUnder(each, cell))) {
        leaves.add(cell);
        wider.put(cell, over(cell, row, row + 1, area.lastColumn()));
      } else {
        int last = lastUnder(lower, area.lastColumn(), next);
        grouped |= last > area.lastColumn();
        Cell group = over(cell, row, row, last);
        if (!mayHead(cell, lower.stream().filter(each -> isUnder(each, group)).toList())) {
          return;
        }
        wider.put(cell, group);
      }
    }
    if (grouped && headTable(leaves)) {
      List<Cell> over = List.copyOf(wider.values());
      lower.stream()
          .filter(cell -> over.stream().noneMatch(each -> isUnder(cell, each)))
          .forEach(cell -> wider.put(cell, over(cell, row, row + 1, cell.area().lastColumn())));
      merged.putAll(wider);
    }
  }

  /** As many as {@code share} are known, and none is a figure or a label with its value. */
  private boolean areHeadings(List<Cell> row, double share) {
    return row.size() >= 2
        && row.size() <= MOST
        && known(row) >= row.size() * share
        && row.stream().noneMatch(UnmergedHeadings::isValue);
  }

  private long known(List<Cell> row) {
    return row.stream().filter(cell -> !vocabulary.headingTerms(cell.text()).isEmpty()).count();
  }

  private static boolean isValue(Cell cell) {
    return FundFigure.isAmountOrNone(cell)
        || LabelledText.of(cell.text()) != null
        || YearText.isYear(cell.text())
        || Normal.compact(cell.text()).length() > LONGEST
        || cell.text().codePoints().anyMatch(c -> "。；;，,".indexOf(c) >= 0);
  }

  /** Whether it stands over the headings and heads none of them. */
  private boolean isNone(Cell cell, int row) {
    return cell.area().lastRow() > row
        || cell.row() < row
        || vocabulary.means(cell.text(), Term.COMPANION)
        || Titles.isTitle(cell.text());
  }

  /** Whether what {@code cell} says can be said of {@code under}, which it would be merged over. */
  private boolean mayHead(Cell cell, List<Cell> under) {
    Set<Term> terms = vocabulary.headingTerms(cell.text());
    boolean ofOne = terms.stream().anyMatch(OF_HEADER::contains);
    boolean ofOther = !terms.isEmpty() && terms.stream().noneMatch(OVER_NAMES::contains);
    return !ofOne && !(ofOther && under.stream().anyMatch(each -> isAny(each, NAMES)));
  }

  /** The last column of the headings that stand under {@code last} and close to its right. */
  private int lastUnder(List<Cell> lower, int last, int next) {
    int reached = last;
    int known = last;
    for (Cell cell : lower) {
      if (cell.column() == reached + 1 && cell.column() < next) {
        reached = cell.area().lastColumn();
        // Behind the last known one may stand what has nothing to do with the group: 备注.
        known = vocabulary.headingTerms(cell.text()).isEmpty() ? known : reached;
      }
    }
    return known;
  }

  private boolean headTable(List<Cell> leaves) {
    return headings.headIndicators(leaves) || ListHeading.heads(leaves, vocabulary);
  }

  private boolean isAny(Cell cell, Set<Term> terms) {
    return vocabulary.headingTerms(cell.text()).stream().anyMatch(terms::contains);
  }

  private static boolean isUnder(Cell cell, Cell heading) {
    return cell.area().sharesColumnWith(heading.area());
  }

  private static Cell over(Cell cell, int firstRow, int lastRow, int lastColumn) {
    Area area = new Area(firstRow, cell.column(), lastRow, lastColumn);
    return new Cell(area, cell.text(), cell.number(), cell.visible());
  }
}
