package io.jixiao.importer.blank;

import io.jixiao.importer.layout.Band;
import io.jixiao.importer.layout.FormField;
import io.jixiao.importer.layout.FundBand;
import io.jixiao.importer.layout.HeadingBand;
import io.jixiao.importer.layout.IndicatorBand;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.LayoutCell;
import io.jixiao.importer.layout.RowBand;
import io.jixiao.importer.layout.SectionBand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds and replaces bands of a layout, those under headings too. */
final class Bands {
  private static final int ADDED_WIDTH = 14;

  private Bands() {}

  /** All bands from top to bottom, those under a heading right behind it. */
  static Stream<Band> all(List<Band> bands) {
    return bands.stream()
        .flatMap(
            band ->
                band instanceof HeadingBand heading
                    ? Stream.concat(Stream.of(band), all(heading.parts()))
                    : Stream.of(band));
  }

  static <B extends Band> Stream<B> all(Layout layout, Class<B> type) {
    return all(layout.bands()).filter(type::isInstance).map(type::cast);
  }

  /** The same layout with what {@code change} makes of each band: none, one or several. */
  static Layout changed(Layout layout, Function<Band, List<Band>> change) {
    return layout.with(layout.widths(), changed(layout.bands(), change));
  }

  /** The same layout with its cells outside of the tables changed. */
  static Layout withCells(Layout layout, UnaryOperator<LayoutCell> change) {
    return changed(
        layout,
        band ->
            List.of(
                band instanceof RowBand row
                    ? new RowBand(row.cells().stream().map(change).toList(), row.when())
                    : band));
  }

  /** Whether a row or section of the layout prints {@code field} on every form that has it. */
  static boolean place(Layout layout, FormField field) {
    return Stream.concat(
            all(layout, RowBand.class)
                .filter(row -> row.when() != RowBand.When.BLANK)
                .flatMap(row -> row.cells().stream())
                .map(LayoutCell::text),
            all(layout, SectionBand.class).map(SectionBand::text))
        .anyMatch(text -> text.names().contains(field.key()));
  }

  private static List<Band> changed(List<Band> bands, Function<Band, List<Band>> change) {
    List<Band> changed = new ArrayList<>();
    for (Band band : bands) {
      if (band instanceof HeadingBand heading) {
        changed.add(new HeadingBand(heading.heading(), changed(heading.parts(), change)));
      } else {
        changed.addAll(change.apply(band));
      }
    }
    return changed;
  }

  /** The same layout with a usual width for columns that were added at its right. */
  static Layout withWidths(Layout layout) {
    List<Integer> widths = new ArrayList<>(layout.widths());
    while (widths.size() <= lastColumn(layout)) {
      widths.add(ADDED_WIDTH);
    }
    return layout.with(widths, layout.bands());
  }

  private static int lastColumn(Layout layout) {
    int ofFunds =
        Bands.all(layout, FundBand.class)
            .flatMap(band -> band.columns().stream())
            .mapToInt(column -> column.span().last())
            .max()
            .orElse(0);
    int ofIndicators =
        Bands.all(layout, IndicatorBand.class)
            .flatMap(band -> band.columns().stream())
            .mapToInt(column -> column.span().last())
            .max()
            .orElse(0);
    return Math.max(ofFunds, ofIndicators);
  }
}
