package io.jixiao.importer.blank;

import io.jixiao.importer.layout.Band;
import io.jixiao.importer.layout.FundBand;
import io.jixiao.importer.layout.FundColumn;
import io.jixiao.importer.layout.HeadingBand;
import io.jixiao.importer.layout.IndicatorBand;
import io.jixiao.importer.layout.IndicatorColumn;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.LayoutCell;
import io.jixiao.importer.layout.RowBand;
import io.jixiao.importer.layout.SectionBand;
import io.jixiao.importer.layout.Span;
import io.jixiao.importer.layout.TotalBand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layout with one more column, put in as spreadsheets do: what stands to the right moves, what
 * reaches over the place grows. Only the indicator table has the new column to itself; in the other
 * bands what ends before it goes on over it.
 */
final class WiderLayout {
  private final int before;

  private WiderLayout(int before) {
    this.before = before;
  }

  /**
   * @param before the column behind which the new one is put
   */
  static Layout of(Layout layout, int before, int width) {
    WiderLayout wider = new WiderLayout(before);
    List<Integer> widths = new ArrayList<>(layout.widths());
    widths.add(before + 1, width);
    return layout.with(widths, layout.bands().stream().map(wider::band).toList());
  }

  private Band band(Band band) {
    if (band instanceof RowBand row) {
      return new RowBand(grown(row.cells()), row.when());
    }
    if (band instanceof HeadingBand heading) {
      return new HeadingBand(
          grown(heading.heading()), heading.parts().stream().map(this::band).toList());
    }
    if (band instanceof SectionBand section) {
      return new SectionBand(grown(section.span()), section.heading(), section.text());
    }
    if (band instanceof FundBand funds) {
      return funds(funds);
    }
    if (band instanceof IndicatorBand table) {
      return table(table);
    }
    TotalBand total = (TotalBand) band;
    return new TotalBand(
        grown(total.label()),
        grown(total.weight()),
        grown(total.score()),
        grown(total.deviation()),
        total.countsFunds());
  }

  private FundBand funds(FundBand funds) {
    return new FundBand(
        grownOrNull(funds.side()),
        funds.headings().stream().map(this::grown).toList(),
        funds.columns().stream()
            .map(
                column ->
                    new FundColumn(
                        grown(column.span()), column.holds(), column.attribute(), column.formula()))
            .toList(),
        funds.mark(),
        funds.points(),
        funds.rows(),
        funds.filledOnly());
  }

  private IndicatorBand table(IndicatorBand table) {
    List<IndicatorColumn> columns =
        table.columns().stream().map(column -> column.over(moved(column.span()))).toList();
    return new IndicatorBand(
        table.side() == null ? null : table.side().over(moved(table.side().span())),
        table.sideBesideHeadings(),
        table.headings().stream()
            .map(row -> row.stream().map(cell -> cell.over(moved(cell.span()))).toList())
            .toList(),
        columns,
        table.unused(),
        table.groupRows());
  }

  private List<LayoutCell> grown(List<LayoutCell> cells) {
    return cells.stream().map(this::grown).toList();
  }

  private LayoutCell grown(LayoutCell cell) {
    return cell.over(grown(cell.span()));
  }

  private @Nullable LayoutCell grownOrNull(@Nullable LayoutCell cell) {
    return cell == null ? null : grown(cell);
  }

  private Span grown(Span span) {
    return new Span(
        span.first() > before ? span.first() + 1 : span.first(),
        span.last() >= before ? span.last() + 1 : span.last());
  }

  private Span moved(Span span) {
    return new Span(
        span.first() > before ? span.first() + 1 : span.first(),
        span.last() > before ? span.last() + 1 : span.last());
  }
}
