package io.jixiao.importer.form;

import static java.util.function.Predicate.not;

import io.jixiao.importer.form.geometry.ColumnNumbers;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.geometry.PageMarks;
import io.jixiao.importer.form.geometry.Segment;
import io.jixiao.importer.form.geometry.SideBySide;
import io.jixiao.importer.form.geometry.UnmergedHeadings;
import io.jixiao.importer.form.raw.Found;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.form.words.Words;
import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms and lists of a sheet in their order, and what became of each of its visible cells. */
public final class SheetForms {
  private final List<Cell> marks;
  private final Grid plain;
  private final Grid shown;
  private final Vocabulary vocabulary;
  private final Workers workers;
  private final List<SheetPart> parts;
  private final List<Found> found;

  /**
   * @param marks what only numbers the columns of a table or marks a page, and is not read
   * @param plain what else is visible
   * @param shown the same as it is read, headings merged that should be
   */
  private SheetForms(
      List<Cell> marks,
      Grid plain,
      Grid shown,
      Vocabulary vocabulary,
      Workers workers,
      List<SheetPart> parts) {
    this.marks = marks;
    this.plain = plain;
    this.shown = shown;
    this.vocabulary = vocabulary;
    this.workers = workers;
    this.parts = parts;
    SharedHead shared = new SharedHead(vocabulary);
    this.found = parts.stream().map(part -> part.found(shared)).flatMap(List::stream).toList();
  }

  /**
   * Reads what is visible on {@code grid} in the words of the general vocabulary.
   *
   * @param workers read its forms
   */
  public static SheetForms read(Grid grid, Workers workers) {
    Grid visible = grid.only(Cell::visible);
    List<Cell> marks = new ArrayList<>(ColumnNumbers.on(visible));
    marks.addAll(PageMarks.on(visible));
    Grid plain = marks.isEmpty() ? visible : visible.only(not(new HashSet<>(marks)::contains));
    Vocabulary general = Vocabulary.general();
    Grid shown = UnmergedHeadings.merged(plain, general);
    return new SheetForms(
        marks, plain, shown, general, workers, parts(shown, general, workers, segments -> null));
  }

  /** The same sheet read with further words; what holds none of them stays as it was read. */
  public SheetForms with(Words words) {
    Vocabulary richer = vocabulary.with(words);
    Grid merged = UnmergedHeadings.merged(plain, richer);
    if (!merged.cells().equals(shown.cells())) {
      return new SheetForms(
          marks, plain, merged, richer, workers, parts(merged, richer, workers, segments -> null));
    }
    Set<String> texts = words.texts();
    IdentityHashMap<Cell, SheetPart> byFirst = new IdentityHashMap<>();
    parts.forEach(part -> byFirst.put(part.first(), part));
    List<SheetPart> others =
        parts(
            shown,
            richer,
            workers,
            segments -> {
              SheetPart same = byFirst.get(SheetPart.first(segments));
              return same != null && same.isOf(segments) && !same.holdsAny(texts) ? same : null;
            });
    return new SheetForms(marks, plain, shown, richer, workers, others);
  }

  private static List<SheetPart> parts(
      Grid shown,
      Vocabulary vocabulary,
      Workers workers,
      Function<List<Segment>, @Nullable SheetPart> known) {
    List<List<Segment>> together = SheetPart.together(new SideBySide(vocabulary).segments(shown));
    @Nullable SheetPart[] parts = new SheetPart[together.size()];
    workers.each(
        parts.length,
        i -> {
          SheetPart same = known.apply(together.get(i));
          parts[i] = same == null ? SheetPart.read(together.get(i), vocabulary) : same;
        });
    return Arrays.stream(parts).map(Objects::requireNonNull).toList();
  }

  /** The words in which it was read. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public List<Found> found() {
    return found;
  }

  /** Those of {@link #found} that are forms. */
  public List<RawForm> forms() {
    return found.stream().filter(RawForm.class::isInstance).map(RawForm.class::cast).toList();
  }

  /** Keys ({@link LabelKey#heading}) of the texts on the sheet that are short enough for labels. */
  public Set<String> texts() {
    return texts(shown.cells().stream());
  }

  /** Those of {@link #texts} that stand in the area of {@code form}. */
  public Set<String> texts(RawForm form) {
    Area area = form.area();
    return texts(
        shown.cells(area.firstRow(), area.lastRow()).stream()
            .filter(cell -> area.contains(cell.row(), cell.column())));
  }

  private static Set<String> texts(Stream<Cell> cells) {
    return cells
        .map(Cell::text)
        .filter(Vocabulary::isShort)
        .map(LabelKey::heading)
        .collect(Collectors.toSet());
  }

  /** All visible cells, row by row. */
  public List<Cell> cells() {
    return marks.isEmpty()
        ? shown.cells()
        : Stream.concat(shown.cells().stream(), marks.stream())
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
  }

  /** How many of them are neither value nor label. */
  public int unmappedCount() {
    return shown.cells().size() - parts.stream().mapToInt(part -> part.ledger().count()).sum();
  }

  public Ledger ledger() {
    Ledger all = new Ledger();
    parts.forEach(part -> all.add(part.ledger()));
    marks.forEach(all::label);
    return all;
  }
}
