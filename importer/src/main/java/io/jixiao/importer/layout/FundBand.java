package io.jixiao.importer.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fund block.
 *
 * @param side the label beside all of its rows; null for none
 * @param headings rows of headings
 * @param mark what parts show for points and rate, which only the total has: a dash or nothing
 * @param points what full execution earns where no column says so; null where one does
 * @param rows the rows of the template
 * @param filledOnly whether a filled form prints only those of the rows that it fills
 */
public record FundBand(
    @Nullable LayoutCell side,
    List<List<LayoutCell>> headings,
    List<FundColumn> columns,
    String mark,
    @Nullable String points,
    List<FundRow> rows,
    boolean filledOnly)
    implements Band {

  public FundBand {
    headings = List.copyOf(headings);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The column of {@code value}; null where the layout has none. */
  public @Nullable FundColumn column(FundValue value) {
    return columns.stream().filter(column -> column.holds() == value).findFirst().orElse(null);
  }
}
