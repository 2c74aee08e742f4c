package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms and lists of a sheet in their order, and what became of each of its visible cells. */
public final class SheetForms {
  private final Grid shown;
  private final Vocabulary vocabulary;
  private final List<SheetPart> parts;
  private final List<Found> found;

  private SheetForms(Grid shown, Vocabulary vocabulary, List<SheetPart> parts) {
    this.shown = shown;
    this.vocabulary = vocabulary;
    this.parts = parts;
    this.found = parts.stream().map(SheetPart::found).flatMap(List::stream).toList();
  }

  /** Reads what is visible on {@code grid} in the words of the general vocabulary. */
  public static SheetForms read(Grid grid) {
    List<Cell> visible = grid.cells().stream().filter(Cell::visible).toList();
    Grid shown = new Grid(grid.sheetName(), grid.hidden(), visible);
    return new SheetForms(
        shown, Vocabulary.general(), parts(shown, Vocabulary.general(), segments -> null));
  }

  /** The same sheet read with further words; what holds none of them stays as it was read. */
  public SheetForms with(Words words) {
    Vocabulary richer = vocabulary.with(words);
    Set<String> texts = words.texts();
    IdentityHashMap<Cell, SheetPart> byFirst = new IdentityHashMap<>();
    parts.forEach(part -> byFirst.put(part.first(), part));
    List<SheetPart> others =
        parts(
            shown,
            richer,
            segments -> {
              SheetPart same = byFirst.get(SheetPart.first(segments));
              return same != null && same.isOf(segments) && !same.holdsAny(texts) ? same : null;
            });
    return new SheetForms(shown, richer, others);
  }

  private static List<SheetPart> parts(
      Grid shown, Vocabulary vocabulary, Function<List<Segment>, @Nullable SheetPart> known) {
    List<SheetPart> parts = new ArrayList<>();
    for (List<Segment> segments : SheetPart.together(new SideBySide(vocabulary).segments(shown))) {
      SheetPart same = known.apply(segments);
      parts.add(same == null ? SheetPart.read(segments, vocabulary) : same);
    }
    return parts;
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
    return shown.cells();
  }

  /** How many of them are neither value nor label. */
  public int unmappedCount() {
    return cells().size() - parts.stream().mapToInt(part -> part.ledger().count()).sum();
  }

  public Ledger ledger() {
    Ledger all = new Ledger();
    parts.forEach(part -> all.add(part.ledger()));
    return all;
  }
}
