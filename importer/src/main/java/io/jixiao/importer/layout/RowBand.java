package io.jixiao.importer.layout;

import java.util.List;

/**
 * A row of cells.
 *
 * @param when which forms have it
 */
public record RowBand(List<LayoutCell> cells, When when) implements Band {

  /** Which forms have a row. */
  public enum When {
    ALWAYS,
    /** Forms to be filled in, and those that have a text for it. */
    FILLED,
    /** Forms to be filled in only: what a person chooses there stands elsewhere when printed. */
    BLANK
  }

  public RowBand {
    cells = List.copyOf(cells);
  }
}
