package io.jixiao.importer.form;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.geometry.Segment;
import io.jixiao.importer.form.geometry.SegmentFinder;
import io.jixiao.importer.form.header.HeaderReader;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.raw.RawHeader;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the first of several forms under one title and is said of them all: the title,
 * the year, who fills them in, the unit of the amounts. The forms come in their order.
 */
final class SharedHead {
  private final Vocabulary vocabulary;
  private final SegmentFinder finder;
  private @Nullable Segment last;
  private @Nullable RawHeader shared;

  SharedHead(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.finder = new SegmentFinder(vocabulary);
  }

  /** {@code form} with what it does not say itself. */
  RawForm complete(Segment segment, RawForm form) {
    Segment before = last;
    last = segment;
    if (before == null
        || segment.titleRow() >= 0
        || segment.block().firstRow() <= before.block().lastRow()) {
      shared = null;
      return form;
    }
    RawHeader head = shared == null ? above(before) : shared;
    if (head == null) {
      return form;
    }
    RawHeader own = above(segment);
    shared = own == null ? head : own.or(head);
    return form.with(form.header().or(head));
  }

  /** No further form stands under the same title. */
  void end() {
    last = null;
    shared = null;
  }

  /** What stands above the project's name; null without any. */
  private @Nullable RawHeader above(Segment segment) {
    Block block = segment.block();
    int name =
        block.cells().stream()
            .filter(finder::namesProject)
            .mapToInt(Cell::row)
            .min()
            .orElse(block.firstRow());
    if (name == block.firstRow()) {
      return null;
    }
    Block above = block.upTo(name - 1);
    Cell title =
        segment.titleRow() < 0 || segment.titleRow() >= name
            ? null
            : SegmentFinder.title(above, above.starting(segment.titleRow()), vocabulary);
    return new HeaderReader(vocabulary, above, new Ledger()).read(title, List.of(), Set.of(), name);
  }
}
