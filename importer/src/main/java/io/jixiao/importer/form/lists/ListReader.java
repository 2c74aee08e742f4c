package io.jixiao.importer.form.lists;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.HeadedColumns;
import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.geometry.ListHeading;
import io.jixiao.importer.form.geometry.Segment;
import io.jixiao.importer.form.geometry.SegmentFinder;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawHeader;
import io.jixiao.importer.form.raw.RawList;
import io.jixiao.importer.form.raw.RawListHead;
import io.jixiao.importer.form.raw.RawListRow;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list with one project a row; the rows come one by one and are not held. What is printed
 * once over several rows is looked for in their order, all else may be read in any.
 */
public final class ListReader {
  /** What the organisation is that a row over others names. */
  private static final String DEPARTMENT = "主管部门";

  private final Vocabulary vocabulary;
  private final Columns columns;
  private final Column name;
  private final ListLines lines;
  private final ListGroups groups;
  private final @Nullable Column number;
  private final @Nullable Column unit;
  private final @Nullable Column amount;
  private final @Nullable Column score;
  private final @Nullable Column grade;
  private final Set<Column> claimed = new HashSet<>();
  private final RawListHead head;

  private ListReader(Vocabulary vocabulary, Segment segment, Ledger ledger) {
    this.vocabulary = vocabulary;
    Block block = segment.block();
    List<Cell> headings =
        new HeadingRows(vocabulary).collect(block, segment.headingRow(), ListHeading.TERMS);
    this.columns = columns(headings);
    Column named = claim(List.of(Term.NAME));
    this.name = named == null ? nowhere(headings.get(0)) : named;
    this.lines = new ListLines(columns, name, vocabulary);
    this.groups = new ListGroups(name, lines);
    this.number = claim(List.of(Term.SEQUENCE));
    this.unit = claim(ListHeading.UNITS);
    this.amount = claim(ListHeading.AMOUNTS);
    this.score = claim(ListHeading.SCORES);
    this.grade = GradeColumn.of(columns, block, vocabulary);
    if (grade != null) {
      claimed.add(grade);
    }
    headings.forEach(ledger::label);
    this.head = readHead(segment, ledger);
  }

  public static ListReader of(Vocabulary vocabulary, Segment segment, Ledger ledger) {
    return new ListReader(vocabulary, segment, ledger);
  }

  /**
   * A reader for a long sheet that is nothing but a list; empty if the first rows say otherwise.
   *
   * @param head the first rows; their cells above the list's rows are marked in {@code ledger}
   */
  public static Optional<ListReader> forLongSheet(Vocabulary vocabulary, Grid head, Ledger ledger) {
    List<Segment> segments = new SegmentFinder(vocabulary).find(head);
    return segments.size() == 1 && segments.get(0).kind() == Segment.Kind.PROJECTS
        ? Optional.of(new ListReader(vocabulary, segments.get(0), ledger))
        : Optional.empty();
  }

  /** The whole list, where it is held. */
  public RawList all(Block block, Ledger ledger) {
    List<RawListRow> rows = new ArrayList<>();
    for (int row = lastHeadingRow() + 1; row <= block.lastRow(); row++) {
      List<Cell> cells = block.starting(row);
      ListLine line = cells.isEmpty() ? null : line(cells);
      RawListRow read = line == null ? null : row(line, over(line), ledger);
      if (read != null) {
        rows.add(read);
      }
    }
    return new RawList(head, rows);
  }

  public RawListHead head() {
    return head;
  }

  /** The last row above the list's rows. */
  public int lastHeadingRow() {
    return columns.lastHeadingRow();
  }

  /**
   * Looks at a row by itself, by any thread.
   *
   * @param row visible cells that begin in one row, at least one
   */
  public ListLine line(List<Cell> row) {
    return lines.line(row);
  }

  /** What a row is among the others; to be asked for the rows in their order. */
  public ListOver over(ListLine line) {
    return groups.over(line);
  }

  /**
   * Reads a row; null where it holds no project, its labels being marked all the same.
   *
   * @param over what {@link #over} says of it
   */
  public @Nullable RawListRow row(ListLine line, ListOver over, Ledger ledger) {
    Map<Column, Cell> assigned = line.assigned();
    if (over.kind() != ListLines.Kind.PROJECT) {
      line.cells().stream().filter(this::isLabel).forEach(ledger::label);
      lines.mark(over, assigned, ledger);
      return null;
    }
    List<RawAttribute> attributes = new ArrayList<>();
    assigned.forEach(
        (column, cell) -> {
          if (!claimed.contains(column)) {
            RawValue value = Objects.requireNonNull(ledger.value(cell));
            attributes.add(new RawAttribute(column.heading().text(), value));
          }
        });
    over.units()
        .forEach(
            (column, cell) -> {
              if (!claimed.contains(column) && !assigned.containsKey(column)) {
                attributes.add(new RawAttribute(column.heading().text(), RawValue.of(cell)));
              }
            });
    RawValue unitOfRow = unit(assigned, over, ledger);
    RawValue banner = over.banner();
    if (banner != null && unitOfRow != null && !says(assigned, over, banner, unitOfRow)) {
      attributes.add(new RawAttribute(DEPARTMENT, banner));
    }
    return new RawListRow(
        value(assigned, number, ledger),
        unitOfRow == null ? banner : unitOfRow,
        Objects.requireNonNull(value(assigned, name, ledger)),
        value(assigned, amount, ledger),
        value(assigned, score, ledger),
        value(assigned, grade, ledger),
        attributes);
  }

  private Columns columns(List<Cell> headings) {
    Columns all = HeadedColumns.of(headings, ListHeading.TERMS, vocabulary);
    Cell widerName = ListHeading.widerName(headings, vocabulary);
    return all.all().stream()
        .filter(column -> column.heading().equals(widerName))
        .findFirst()
        .map(column -> all.with(column, Term.NAME))
        .orElse(all);
  }

  /** Who the row's project belongs to by a cell of its own or by one above. */
  private @Nullable RawValue unit(Map<Column, Cell> assigned, ListOver over, Ledger ledger) {
    RawValue own = value(assigned, unit, ledger);
    Cell above = unit == null ? null : over.units().get(unit);
    return own != null || above == null ? own : RawValue.of(above);
  }

  /** Whether the row says whose department it is without the banner. */
  private static boolean says(
      Map<Column, Cell> assigned, ListOver over, RawValue banner, RawValue unit) {
    return unit.text().equals(banner.text())
        || Stream.concat(assigned.keySet().stream(), over.units().keySet().stream())
            .anyMatch(column -> column.term() == Term.DEPARTMENT);
  }

  /** A column without cells, where another heading stands under 项目名称. */
  private static Column nowhere(Cell heading) {
    return new Column(-1, -1, Term.NAME, heading, heading.text());
  }

  private @Nullable Column claim(List<Term> terms) {
    for (Term term : terms) {
      Column column = columns.column(term);
      if (column != null) {
        claimed.add(column);
        return column;
      }
    }
    return null;
  }

  private RawListHead readHead(Segment segment, Ledger ledger) {
    Column money = amount;
    List<Cell> headings =
        money == null
            ? List.of()
            : columns.headings().stream()
                .filter(cell -> money.overlap(cell) > 0)
                .sorted(Comparator.comparingInt(Cell::row).reversed())
                .toList();
    ListAbove above = ListAbove.read(vocabulary, segment, headings, ledger);
    RawHeader header = above.header();
    RawValue department = header.department() == null ? header.unit() : header.department();
    RawListHead read =
        new RawListHead(
            segment.block().area(), header.title(), header.year(), department, header.amountUnit());
    segment.block().upTo(segment.headingRow() - 1).cells().stream()
        .filter(cell -> ledger.isMapped(cell) && !read.holds(cell))
        .forEach(ledger::dropped);
    return read;
  }

  private boolean isLabel(Cell cell) {
    return Placeholder.isName(cell.text())
        || !vocabulary.terms(cell.text()).isEmpty()
        || cell.text().equals(name.heading().text())
        || isEmptyLabel(cell.text());
  }

  private static boolean isEmptyLabel(String text) {
    LabelledText labelled = LabelledText.of(text);
    return labelled != null && labelled.value().isEmpty();
  }

  private static @Nullable RawValue value(
      Map<Column, Cell> assigned, @Nullable Column column, Ledger ledger) {
    return column == null ? null : ledger.value(assigned.get(column));
  }
}
