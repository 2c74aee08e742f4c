package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Titles;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forms and lists on a sheet by their words: a title begins one and the next title ends
 * it; without titles, a second project name or list heading does.
 */
public final class SegmentFinder {
  private static final int NARROWEST_TITLE = 3;

  /** What labels above the rows of tables stand for. */
  private static final Set<Term> HEADER = EnumSet.range(Term.NAME, Term.FUND_SOURCE);

  /** Rows from labels over the values of one project to its indicators, at most. */
  private static final int LONGEST_HEADER = 5;

  private final Vocabulary vocabulary;
  private final HeadingRows headings;
  private final SegmentStart starts;

  public SegmentFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.headings = new HeadingRows(vocabulary);
    this.starts = new SegmentStart(vocabulary);
  }

  /** The forms and lists of a sheet from top to bottom; empty where there are none. */
  public List<Segment> find(Grid grid) {
    Block sheet = new Block(grid, 0, grid.rows());
    List<Segment> found = new ArrayList<>();
    Open open = new Open(0, -1);
    for (int row = 0; row < grid.rows(); row++) {
      List<Cell> cells = sheet.starting(row);
      if (cells.isEmpty()) {
        continue;
      }
      Anchor anchor = anchor(sheet, cells, open.holdsSomething());
      if (anchor == Anchor.TITLE && open.lacksOnlyIndicators() && isOverIndicators(sheet, row)) {
        continue;
      }
      if (anchor == null && !open.holdsSomething() && isListInOtherWords(sheet, cells)) {
        anchor = Anchor.LIST;
        open.listInOtherWords = true;
      }
      if (anchor != null) {
        if (open.endsBefore(anchor)) {
          int start =
              switch (anchor) {
                case TITLE -> starts.ofTitle(sheet, row, open.start);
                case NAME -> starts.ofName(sheet, row, open.start, open.nameRow);
                default -> row;
              };
          close(grid, open, start - 1, found);
          open = new Open(start, -1);
        }
        open.note(anchor, row);
      }
    }
    close(grid, open, grid.rows() - 1, found);
    return found;
  }

  private enum Anchor {
    TITLE,
    NAME,
    FUNDS,
    INDICATORS,
    LIST,
    INDICATOR_LIST
  }

  /**
   * @param holdsSomething whether the title of a page that goes on stands within a segment
   */
  private @Nullable Anchor anchor(Block sheet, List<Cell> row, boolean holdsSomething) {
    Cell title = title(sheet, row, vocabulary);
    if (title != null && !(holdsSomething && PageMarks.goesOn(title.text()))) {
      return Anchor.TITLE;
    }
    if (row.stream().allMatch(cell -> vocabulary.headingTerms(cell.text()).isEmpty())) {
      // Most rows head nothing, which one look at each cell tells.
      return namesProject(row) ? Anchor.NAME : null;
    }
    if (IndicatorListHeading.at(sheet, row.get(0).row(), vocabulary) != null) {
      return Anchor.INDICATOR_LIST;
    }
    if (ListHeading.heads(sheet, row, vocabulary) && !isOverLabel(sheet, row)) {
      return Anchor.LIST;
    }
    if (headings.headIndicators(sheet, row.get(0).row())) {
      return Anchor.INDICATORS;
    }
    if (headings.headFunds(row)) {
      return Anchor.FUNDS;
    }
    return namesProject(row) ? Anchor.NAME : null;
  }

  /** 绩效指标表 right above the headings is the title of a table, and of no form. */
  private boolean isOverIndicators(Block sheet, int row) {
    int below = sheet.filledRowFrom(row + 1);
    return below <= sheet.lastRow() && headings.headIndicators(sheet, below);
  }

  private boolean namesProject(List<Cell> row) {
    return row.stream().anyMatch(this::namesProject);
  }

  private boolean isListInOtherWords(Block sheet, List<Cell> row) {
    return ListHeading.widerName(row, vocabulary) != null && !isOverLabel(sheet, row);
  }

  /** Over a row with labels of a form stand labels and values, however they sound. */
  private boolean isOverLabel(Block sheet, List<Cell> row) {
    int bottom = row.stream().mapToInt(cell -> cell.area().lastRow()).max().orElse(0);
    int below = sheet.filledRowFrom(bottom + 1);
    return below <= sheet.lastRow()
        && (headings.headIndicators(sheet, below)
            || areLabels(sheet.starting(below))
            || isOtherwiseParted(row, sheet.starting(below)));
  }

  /**
   * What stands in a list under the name, or behind the first cell of a row, stands under nothing
   * else, but what says in front of a sum whose it is.
   */
  private boolean isOtherwiseParted(List<Cell> headings, List<Cell> below) {
    return below.size() >= 2
        && below.stream()
            .filter(cell -> cell.column() > headings.get(0).column())
            .filter(cell -> cell.column() > below.get(0).column() || isUnderName(cell, headings))
            .filter(cell -> !vocabulary.means(cell.text(), Term.TOTAL))
            .anyMatch(cell -> headings.stream().filter(each -> isUnder(cell, each)).count() > 1);
  }

  private boolean isUnderName(Cell cell, List<Cell> headings) {
    return headings.stream().filter(this::namesProject).anyMatch(name -> isUnder(cell, name));
  }

  private static boolean isUnder(Cell cell, Cell heading) {
    return cell.area().sharesColumnWith(heading.area());
  }

  /** A label begins the row, or there are several; a value in a list may sound like one. */
  private boolean areLabels(List<Cell> row) {
    return row.stream().findFirst().filter(this::isHeaderLabel).isPresent()
        || row.stream().filter(this::isHeaderLabel).count() >= 2;
  }

  /** A label that is known, or one that a colon makes a label. */
  private boolean isHeaderLabel(Cell cell) {
    LabelledText labelled = LabelledText.of(cell.text());
    return vocabulary.terms(cell.text()).stream().anyMatch(HEADER::contains)
        || (labelled != null && labelled.value().isEmpty());
  }

  /** The title in {@code row}: alone there but for companions like {@code 附件 1} and remarks. */
  public static @Nullable Cell title(Block sheet, List<Cell> row, Vocabulary vocabulary) {
    Cell title = null;
    for (Cell cell : row) {
      if (vocabulary.means(cell.text(), Term.COMPANION)) {
        continue;
      }
      if (title == null && Titles.isTitle(cell.text())) {
        title = cell;
      } else if (title == null || !isRemarkBeside(title, cell, vocabulary)) {
        return null;
      }
    }
    return title != null && (row.size() > 1 || sheet.alone(title)) ? title : null;
  }

  /** Somebody's words to the right of a title that is written across the form. */
  private static boolean isRemarkBeside(Cell title, Cell cell, Vocabulary vocabulary) {
    return title.area().lastColumn() - title.column() >= NARROWEST_TITLE
        && !Titles.isTitle(cell.text())
        && vocabulary.terms(cell.text()).isEmpty();
  }

  /** Whether it is the label of a project name, with or without the name behind it. */
  public boolean namesProject(Cell cell) {
    if (vocabulary.means(cell.text(), Term.NAME)) {
      return true;
    }
    LabelledText labelled = LabelledText.of(cell.text());
    return labelled != null && vocabulary.means(labelled.label(), Term.NAME);
  }

  private static void close(Grid grid, Open open, int lastRow, List<Segment> found) {
    Segment.Kind kind = open.kind();
    if (kind != null) {
      Block block = new Block(grid.within(open.start, lastRow), open.start, lastRow);
      found.add(new Segment(block, open.titleRow, open.list, kind, null));
    }
  }

  /** A segment whose end is not known yet. */
  private static final class Open {
    private final int start;
    private int titleRow;
    private boolean name;
    private int nameRow = -1;
    private boolean funds;
    private boolean indicators;
    private int list = -1;
    private boolean ofIndicators;

    /** Such as a table of tasks on somebody's form may be headed. */
    private boolean listInOtherWords;

    Open(int start, int titleRow) {
      this.start = start;
      this.titleRow = titleRow;
    }

    void note(Anchor anchor, int row) {
      switch (anchor) {
        case TITLE -> titleRow = titleRow < 0 ? row : titleRow;
        case NAME -> {
          nameRow = name ? nameRow : row;
          name = true;
        }
        case FUNDS -> {
          funds = true;
          list = listInOtherWords ? -1 : list;
        }
        case INDICATORS -> {
          indicators = true;
          list = listInOtherWords ? -1 : list;
          if (list >= 0 && !ofIndicators && row - list <= LONGEST_HEADER) {
            // One project's labels over their values, and no list.
            list = -1;
            name = true;
          }
        }
        case LIST -> list = list < 0 ? row : list;
        case INDICATOR_LIST -> {
          list = list < 0 ? row : list;
          ofIndicators = true;
        }
      }
    }

    /** Whether what {@code anchor} announces belongs to another segment. */
    boolean endsBefore(Anchor anchor) {
      return switch (anchor) {
        case TITLE -> holdsSomething() || titleRow < 0;
        case NAME -> name || list >= 0;
        case LIST -> holdsSomething();
        // The same list goes on under the heading of the next page.
        case INDICATOR_LIST -> holdsSomething() && !ofIndicators;
        case FUNDS, INDICATORS -> false;
      };
    }

    boolean holdsSomething() {
      return name || funds || indicators || list >= 0;
    }

    /** A form with a title and a name, whose indicators are still to come. */
    boolean lacksOnlyIndicators() {
      return titleRow >= 0 && name && !indicators && list < 0;
    }

    /** What it holds; null for nothing. */
    Segment.@Nullable Kind kind() {
      if (list >= 0) {
        return ofIndicators ? Segment.Kind.INDICATORS : Segment.Kind.PROJECTS;
      }
      return indicators || (name && funds) ? Segment.Kind.FORM : null;
    }
  }
}
