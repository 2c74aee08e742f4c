package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a list with one project a row; the rows come one by one and are not held. */
public final class ListReader {
  private final Vocabulary vocabulary;
  private final @Nullable Cell widerName;
  private final Columns columns;
  private final @Nullable Column name;
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
    this.widerName = ListHeading.widerName(headings, vocabulary);
    this.columns = columns(headings);
    this.name = claim(List.of(Term.NAME));
    this.number = claim(List.of(Term.SEQUENCE));
    this.unit = claim(ListHeading.UNITS);
    this.amount = claim(ListHeading.AMOUNTS);
    this.score = claim(ListHeading.SCORES);
    this.grade = claim(List.of(Term.GRADE));
    headings.forEach(ledger::label);
    this.head = readHead(segment, ledger);
  }

  static ListReader of(Vocabulary vocabulary, Segment segment, Ledger ledger) {
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
  RawList all(Block block, Ledger ledger) {
    List<RawListRow> rows = new ArrayList<>();
    for (int row = lastHeadingRow() + 1; row <= block.lastRow(); row++) {
      List<Cell> cells = block.starting(row);
      RawListRow read = cells.isEmpty() ? null : row(cells, ledger);
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

  /** Reads a row; null where it holds no project, its labels being marked all the same. */
  public @Nullable RawListRow row(List<Cell> cells, Ledger ledger) {
    Map<Column, Cell> assigned = columns.assign(cells, name);
    Cell nameCell = name == null ? null : assigned.get(name);
    if (name == null
        || nameCell == null
        || Placeholder.isName(nameCell.text())
        || isHeading(nameCell, cells)
        || ListHeading.isOfSeveral(cells, name, vocabulary)) {
      cells.stream().filter(this::isLabel).forEach(ledger::label);
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
    ledger.mapped(nameCell);
    return new RawListRow(
        value(assigned, number, ledger),
        value(assigned, unit, ledger),
        RawValue.of(nameCell),
        value(assigned, amount, ledger),
        value(assigned, score, ledger),
        value(assigned, grade, ledger),
        attributes);
  }

  private Columns columns(List<Cell> headings) {
    Columns all = HeadedColumns.of(headings, ListHeading.TERMS, vocabulary);
    return all.all().stream()
        .filter(column -> column.heading().equals(widerName))
        .findFirst()
        .map(column -> all.with(column, Term.NAME))
        .orElse(all);
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
    List<Cell> headings = amount == null ? List.of() : List.of(amount.heading());
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

  /** The heading may be printed again on each page. */
  private boolean isHeading(Cell nameCell, List<Cell> cells) {
    return widerName == null
        ? vocabulary.heads(nameCell.text(), Term.NAME) && ListHeading.heads(cells, vocabulary)
        : nameCell.text().equals(widerName.text());
  }

  private boolean isLabel(Cell cell) {
    return Placeholder.isName(cell.text())
        || !vocabulary.terms(cell.text()).isEmpty()
        || (widerName != null && cell.text().equals(widerName.text()))
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
