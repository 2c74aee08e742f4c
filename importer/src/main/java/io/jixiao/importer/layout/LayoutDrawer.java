package io.jixiao.importer.layout;

import java.util.List;

/** Draws a form in a layout, band after band. */
public final class LayoutDrawer {
  /** Where a person writes several lines. */
  private static final float PROSE_POINTS = 46;

  /** Room for handwriting. */
  private static final float ENTRY_POINTS = 20;

  private final FormText form;
  private final Canvas canvas;
  private final FormTotals totals = new FormTotals();
  private int row;

  private LayoutDrawer(FormText form, Canvas canvas) {
    this.form = form;
    this.canvas = canvas;
  }

  public static void draw(Layout layout, FormText form, Canvas canvas) {
    if (form.purpose() == Purpose.TO_FILL_IN) {
      canvas.rowsAtLeast(ENTRY_POINTS);
    }
    canvas.columns(layout.widths().stream().mapToInt(Integer::intValue).toArray());
    new LayoutDrawer(form, canvas).draw(layout.bands());
  }

  private void draw(List<Band> bands) {
    for (Band band : bands) {
      if (Presence.of(band, form)) {
        draw(band);
      }
    }
  }

  private void draw(Band band) {
    if (band instanceof RowBand each) {
      each.cells().forEach(cell -> cell(cell, row));
      row++;
    } else if (band instanceof HeadingBand heading) {
      cell(heading.heading(), row++);
      draw(heading.parts());
    } else if (band instanceof SectionBand section) {
      section(section);
    } else if (band instanceof FundBand funds) {
      row = new FundDrawer(funds, form, canvas, row).draw(totals);
    } else if (band instanceof IndicatorBand indicators) {
      row = new IndicatorDrawer(indicators, form, canvas, row).draw(totals);
    } else if (band instanceof TotalBand total) {
      TotalDrawer.draw(total, form, canvas, row++, totals);
    }
  }

  private void cell(LayoutCell cell, int at) {
    draw(cell, cell.on(at), form, canvas);
  }

  /** Draws a cell whose place is known. */
  static void draw(LayoutCell cell, Block block, FormText form, Canvas canvas) {
    boolean blank = form.purpose() == Purpose.TO_FILL_IN;
    String text = cell.text().fill(form::value);
    if (text == null) {
      text = blank && cell.blankText() != null ? cell.blankText() : "";
    }
    if (blank && text.isEmpty() && cell.style() == Style.PROSE) {
      canvas.entry(block, Look.TEXT, Style.PROSE);
    } else {
      canvas.text(block, cell.style(), text);
    }
    if (blank && cell.style() == Style.PROSE) {
      canvas.raise(block, PROSE_POINTS);
    }
    if (blank && !cell.choices().isEmpty()) {
      canvas.choices(block, cell.choices());
    }
  }

  private void section(SectionBand section) {
    List<String> own = form.section(section.heading());
    String text = section.text().fill(form::value);
    boolean bare = form.purpose() == Purpose.RECORD && own.isEmpty();
    String heading = bare ? SectionText.withoutCounter(section.heading()) : section.heading();
    canvas.line(section.span().on(row++), heading);
    List<String> texts = own.isEmpty() ? List.of(text == null ? "" : text) : own;
    for (String each : texts) {
      cell(LayoutCell.of(section.span(), Style.PROSE, each), row++);
    }
  }
}
