package io.jixiao.importer.layout;

import java.util.List;

/**
 * How a region prints its forms.
 *
 * @param widths of the columns, in characters, from the first on
 * @param bands from top to bottom
 * @param blank what an empty form of it looks like
 */
public record Layout(String id, List<Integer> widths, List<Band> bands, BlankForm blank) {
  public Layout {
    widths = List.copyOf(widths);
    bands = List.copyOf(bands);
  }

  /** The same layout with other bands. */
  public Layout with(List<Integer> newWidths, List<Band> newBands) {
    return new Layout(id, newWidths, newBands, blank);
  }
}
