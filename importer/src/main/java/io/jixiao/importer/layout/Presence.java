package io.jixiao.importer.layout;

import io.jixiao.importer.layout.RowBand.When;

/** Whether a form has a band: a record leaves out what the form that it is of did not say. */
final class Presence {
  private Presence() {}

  static boolean of(Band band, FormText form) {
    if (band instanceof RowBand row && row.when() == When.BLANK) {
      return form.purpose() == Purpose.TO_FILL_IN;
    }
    return form.purpose() != Purpose.RECORD || inRecord(band, form);
  }

  private static boolean inRecord(Band band, FormText form) {
    if (band instanceof HeadingBand heading) {
      return heading.parts().stream().anyMatch(part -> hasContent(part, form));
    }
    if (band instanceof SectionBand || band instanceof IndicatorBand || band instanceof TotalBand) {
      return hasContent(band, form);
    }
    return !(band instanceof RowBand row) || hasContent(row, form) || isFrame(row);
  }

  private static boolean hasContent(Band band, FormText form) {
    if (band instanceof RowBand row) {
      return row.cells().stream().anyMatch(cell -> says(cell.text(), form));
    }
    if (band instanceof SectionBand section) {
      return !form.section(section.heading()).isEmpty() || says(section.text(), form);
    }
    if (band instanceof IndicatorBand || band instanceof TotalBand) {
      return !form.indicators().isEmpty();
    }
    return inRecord(band, form);
  }

  private static boolean says(TextPattern text, FormText form) {
    return text.names().stream().anyMatch(name -> !form.value(name).isEmpty());
  }

  /** A row of the table, or a text that the layout prints on every form. */
  private static boolean isFrame(RowBand row) {
    return row.when() == When.ALWAYS
        && row.cells().stream()
            .anyMatch(
                cell ->
                    cell.text().isFixed()
                        || (cell.style() != Style.LINE && cell.style() != Style.TITLE));
  }
}
