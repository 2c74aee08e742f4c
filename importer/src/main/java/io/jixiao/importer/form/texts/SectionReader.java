package io.jixiao.importer.form.texts;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.words.SectionHeading;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sections of a report: numbered headings over texts that each have a row to themselves.
 */
public final class SectionReader {
  /** A line of the report, or where {@code cell} is null, something else between its lines. */
  private record Line(@Nullable Cell cell, @Nullable SectionHeading heading) {
    static final Line BREAK = new Line(null, null);

    boolean isText() {
      return cell != null && heading == null;
    }
  }

  private final Block block;
  private final Ledger ledger;
  private final Set<Cell> texts;

  /**
   * @param texts cells that feed a field already and are texts of sections all the same
   */
  public SectionReader(Block block, Ledger ledger, Set<Cell> texts) {
    this.block = block;
    this.ledger = ledger;
    this.texts = texts;
  }

  public List<RawAttribute> read() {
    List<Line> lines = lines();
    List<RawAttribute> attributes = new ArrayList<>();
    Cell[] open = new Cell[6];
    for (int i = 0; i < lines.size(); i++) {
      Cell cell = lines.get(i).cell();
      SectionHeading heading = lines.get(i).heading();
      if (cell == null || heading == null) {
        continue;
      }
      Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      if (next != null && next.isText()) {
        ledger.label(cell);
        for (int t = i + 1; t < lines.size() && lines.get(t).isText(); t++) {
          add(attributes, cell, lines.get(t).cell());
        }
      } else if (!endsHere(heading, next) || hasSiblingWithText(lines, i)) {
        ledger.label(cell);
      } else {
        add(attributes, above(open, heading), cell);
      }
      open[heading.depth()] = cell;
    }
    return attributes;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Cell cell : block.cells()) {
      SectionHeading heading = block.alone(cell) ? SectionHeading.of(cell.text()) : null;
      boolean text = block.alone(cell) && (!ledger.knows(cell) || texts.contains(cell));
      if (heading != null && !ledger.isMapped(cell)) {
        lines.add(new Line(cell, heading));
      } else if (text) {
        lines.add(new Line(cell, null));
      } else if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(Line.BREAK)) {
        lines.add(Line.BREAK);
      }
    }
    return lines;
  }

  /** Whether nothing belongs to the heading: no deeper heading, no table. */
  private static boolean endsHere(SectionHeading heading, @Nullable Line next) {
    return next == null || (next.heading() != null && next.heading().depth() <= heading.depth());
  }

  /** Among headings with texts, one without a text is a section that nobody filled in. */
  private static boolean hasSiblingWithText(List<Line> lines, int at) {
    SectionHeading heading = lines.get(at).heading();
    for (int i = at - 1; i >= 0; i--) {
      SectionHeading other = lines.get(i).heading();
      if (other == null || heading == null) {
        continue;
      }
      if (other.depth() < heading.depth()) {
        break;
      }
      if (other.depth() == heading.depth() && lines.get(i + 1).isText()) {
        return true;
      }
    }
    return heading != null && heading.depth() == 1;
  }

  private static @Nullable Cell above(Cell[] open, SectionHeading heading) {
    for (int depth = heading.depth() - 1; depth > 0; depth--) {
      if (open[depth] != null) {
        return open[depth];
      }
    }
    return null;
  }

  private void add(List<RawAttribute> attributes, @Nullable Cell heading, @Nullable Cell text) {
    if (heading != null && text != null) {
      ledger.mapped(text);
      attributes.add(new RawAttribute(heading.text(), RawValue.of(text)));
    }
  }
}
