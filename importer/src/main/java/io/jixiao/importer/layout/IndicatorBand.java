package io.jixiao.importer.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indicator table.
 *
 * @param side the label beside the table; null for none
 * @param sideBesideHeadings whether that label begins beside the headings
 * @param headings rows of headings
 * @param unused what the rows of a group say that nobody filled, with {@code {n}}; the last is for
 *     the last row of the group; empty where unused rows are taken out
 * @param groupRows to how many rows unused ones fill a group up
 */
public record IndicatorBand(
    @Nullable LayoutCell side,
    boolean sideBesideHeadings,
    List<List<LayoutCell>> headings,
    List<IndicatorColumn> columns,
    List<TextPattern> unused,
    int groupRows)
    implements Band {

  public IndicatorBand {
    headings = List.copyOf(headings);
    columns = List.copyOf(columns);
    unused = List.copyOf(unused);
  }

  /** The first column of {@code value}; null where the layout has none. */
  public @Nullable IndicatorColumn column(IndicatorValue value) {
    return columns.stream().filter(column -> column.holds() == value).findFirst().orElse(null);
  }

  /** The columns of the levels, level 1 first. */
  public List<IndicatorColumn> levels() {
    return columns.stream().filter(column -> column.holds() == IndicatorValue.LEVEL).toList();
  }
}
