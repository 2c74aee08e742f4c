package io.jixiao.importer.form;

import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.geometry.Segment;
import io.jixiao.importer.form.lists.IndicatorListReader;
import io.jixiao.importer.form.lists.ListReader;
import io.jixiao.importer.form.raw.Found;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What was read of some rows of a sheet, which share no cell with other forms and lists: what is
 * read of them depends on nothing else.
 */
final class SheetPart {
  private final List<Segment> segments;
  private final List<List<? extends Found>> found = new ArrayList<>();
  private final Ledger ledger = new Ledger();

  private SheetPart(List<Segment> segments) {
    this.segments = segments;
  }

  static SheetPart read(List<Segment> segments, Vocabulary vocabulary) {
    SheetPart part = new SheetPart(segments);
    segments.forEach(segment -> part.read(segment, vocabulary));
    return part;
  }

  /** The segments of a sheet, those together that a merged area connects. */
  static List<List<Segment>> together(List<Segment> segments) {
    List<List<Segment>> all = new ArrayList<>();
    for (Segment segment : segments) {
      if (all.isEmpty() || !segment.isReachedFromAbove()) {
        all.add(new ArrayList<>());
      }
      all.get(all.size() - 1).add(segment);
    }
    return all;
  }

  private void read(Segment segment, Vocabulary vocabulary) {
    found.add(
        switch (segment.kind()) {
          case FORM -> List.of(form(segment, vocabulary));
          case PROJECTS ->
              List.of(ListReader.of(vocabulary, segment, ledger).all(segment.block(), ledger));
          case INDICATORS ->
              IndicatorListReader.of(vocabulary, segment, ledger).all(segment.block(), ledger);
        });
  }

  private RawForm form(Segment segment, Vocabulary vocabulary) {
    RawForm form = new FormReader(vocabulary, segment, ledger).read();
    Segment beside = segment.beside();
    return beside == null ? form : form.with(new FormReader(vocabulary, beside, ledger).read());
  }

  /**
   * The forms and lists in their order.
   *
   * @param shared what is said above several forms, of the parts before
   */
  List<Found> found(SharedHead shared) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.isList()) {
        shared.end();
      }
      for (Found each : found.get(i)) {
        all.add(
            each instanceof RawForm form && !segment.isList()
                ? shared.complete(segment, form)
                : each);
      }
    }
    return all;
  }

  Ledger ledger() {
    return ledger;
  }

  /** The first cell, by which parts of one sheet are told apart. */
  Cell first() {
    return first(segments);
  }

  static Cell first(List<Segment> segments) {
    return segments.get(0).block().cells().get(0);
  }

  /** Whether it was read of the same cells, parted in the same way. */
  boolean isOf(List<Segment> others) {
    if (segments.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < segments.size(); i++) {
      if (!segments.get(i).isSameAs(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether any of its cells holds one of the words. */
  boolean holdsAny(Collection<String> words) {
    return segments.stream()
        .flatMap(Segment::cells)
        .map(cell -> Normal.compact(cell.text()))
        .anyMatch(text -> words.stream().anyMatch(text::contains));
  }
}
