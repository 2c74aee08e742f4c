package io.jixiao.importer.layout;

/** How the cells of a workbook hold its figures. */
public enum Figures {
  /** As text, as systems export them. */
  TEXT,
  /** As numbers whose format shows the printed text. */
  NUMBERS,
  /** As numbers, sums and rates as formulas without stored results. */
  FORMULAS,
  /** As numbers, sums and rates as formulas with stored results. */
  FORMULAS_STORED;

  boolean areText() {
    return this == TEXT;
  }

  public boolean areComputed() {
    return this == FORMULAS || this == FORMULAS_STORED;
  }
}
