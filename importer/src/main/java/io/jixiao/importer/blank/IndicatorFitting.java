package io.jixiao.importer.blank;

import io.jixiao.importer.layout.IndicatorBand;
import io.jixiao.importer.layout.IndicatorColumn;
import io.jixiao.importer.layout.IndicatorText;
import io.jixiao.importer.layout.IndicatorValue;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.LayoutCell;
import io.jixiao.importer.layout.Span;
import io.jixiao.importer.layout.Style;
import io.jixiao.importer.layout.TextPattern;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fits the indicators of a project into an indicator table: further levels, and points that their
 * heading cannot say, get columns among the levels; what else is missing comes at the right.
 */
final class IndicatorFitting {
  private static final List<String> LEVELS = List.of("一级指标", "二级指标", "三级指标", "四级指标");
  private static final int LEVEL_WIDTH = 12;
  private static final int POINTS_WIDTH = 8;
  private static final Pattern POINTS =
      Pattern.compile("[（(]\\d+(\\.\\d+)?[分%％]?[）)]|\\d+(\\.\\d+)?分");
  private static final Pattern BEFORE_POINTS = Pattern.compile(".*[^\\d０-９（(]");

  private final List<IndicatorText> rows;
  private final Map<List<String>, String> points;

  private IndicatorFitting(List<IndicatorText> rows, Map<List<String>, String> points) {
    this.rows = rows;
    this.points = points;
  }

  static IndicatorFitting of(Project project) {
    Map<List<String>, String> points = new LinkedHashMap<>();
    for (IndicatorGroup group : project.groups()) {
      if (group.weightText() != null) {
        points.put(group.path(), group.weightText());
      }
    }
    return new IndicatorFitting(
        project.indicators().stream().map(IndicatorFitting::text).toList(), points);
  }

  /** Of rows whose levels say their points in the way of the layout. */
  static IndicatorFitting of(List<IndicatorText> rows) {
    return new IndicatorFitting(rows, Map.of());
  }

  List<IndicatorText> rows() {
    return rows;
  }

  Map<List<String>, String> points() {
    return points;
  }

  /** The layout with columns for all levels and their points. */
  Layout withLevels(Layout layout) {
    Layout wider = layout;
    int deepest = rows.stream().mapToInt(row -> row.path().size()).max().orElse(0);
    for (int depth = table(wider).levels().size() + 1; depth <= deepest; depth++) {
      String heading = LEVELS.get(Math.min(depth, LEVELS.size()) - 1);
      wider = withColumn(wider, depth - 1, IndicatorValue.LEVEL, heading, LEVEL_WIDTH);
    }
    if (deepest > table(layout).levels().size()) {
      wider = change(wider, IndicatorFitting::withNameHeading);
    }
    for (int depth = deepest; depth > 0; depth--) {
      if (needsPointsColumn(depth)) {
        wider = withColumn(wider, depth, IndicatorValue.LEVEL_POINTS, "分值", POINTS_WIDTH);
      }
    }
    return wider;
  }

  /**
   * The table with a column for each value.
   *
   * @param next the first column at the right of the layout
   * @param ofTotal attributes that only the total row has
   */
  IndicatorBand fit(IndicatorBand band, int next, Set<String> ofTotal) {
    IndicatorBand named = withOwnHeadings(band);
    List<IndicatorColumn> columns = new ArrayList<>(named.columns());
    List<LayoutCell> more = new ArrayList<>();
    Map<IndicatorValue, String> values = new EnumMap<>(IndicatorValue.class);
    values.put(IndicatorValue.ADJUSTED_TARGET, "调整后指标值");
    values.put(IndicatorValue.NUMBER, "序号");
    values.forEach(
        (value, heading) -> {
          if (named.column(value) == null && needs(value)) {
            Span span = Span.at(next + more.size());
            columns.add(IndicatorColumn.of(span, value, null, Style.VALUE));
            more.add(heading(named, span, heading));
          }
        });
    Set<String> attributes = new LinkedHashSet<>(attributes());
    attributes.addAll(ofTotal);
    for (String name : attributes) {
      if (columns.stream().noneMatch(column -> name.equals(column.attribute()))) {
        Span span = Span.at(next + more.size());
        columns.add(IndicatorColumn.of(span, IndicatorValue.ATTRIBUTE, name, Style.VALUE));
        more.add(heading(named, span, Attributes.heading(name)));
      }
    }
    List<List<LayoutCell>> headings = new ArrayList<>(named.headings());
    List<LayoutCell> first = new ArrayList<>(headings.get(0));
    first.addAll(more);
    headings.set(0, first);
    return with(named, headings, columns);
  }

  private boolean needsPointsColumn(int depth) {
    return points.entrySet().stream()
        .filter(each -> each.getKey().size() == depth)
        .anyMatch(
            each ->
                !POINTS.matcher(each.getValue()).matches()
                    || !BEFORE_POINTS.matcher(each.getKey().get(depth - 1)).matches());
  }

  /** The layout with a column behind that of the level {@code depth}. */
  private static Layout withColumn(
      Layout layout, int depth, IndicatorValue holds, String heading, int width) {
    IndicatorBand table = table(layout);
    int behind =
        depth == 0
            ? table.levels().get(0).span().first() - 1
            : table.levels().get(depth - 1).span().last();
    Layout wider = WiderLayout.of(layout, behind, width);
    return change(wider, band -> withColumn(band, Span.at(behind + 1), holds, heading));
  }

  private static IndicatorBand withColumn(
      IndicatorBand band, Span span, IndicatorValue holds, String heading) {
    List<IndicatorColumn> columns = new ArrayList<>(band.columns());
    int at = 0;
    while (at < columns.size() && columns.get(at).span().last() < span.first()) {
      at++;
    }
    IndicatorColumn column = IndicatorColumn.of(span, holds, null, Style.LABEL);
    columns.add(at, column);
    List<List<LayoutCell>> headings = new ArrayList<>(band.headings());
    List<LayoutCell> first = new ArrayList<>(headings.get(0));
    first.add(heading(band, span, heading));
    headings.set(0, first);
    return with(band, headings, columns);
  }

  /** Behind levels of all depths, the last column is that of the names and says so. */
  private static IndicatorBand withNameHeading(IndicatorBand band) {
    IndicatorColumn name = band.column(IndicatorValue.NAME);
    return name == null ? band : renamed(band, name.span(), "指标名称");
  }

  private IndicatorBand withOwnHeadings(IndicatorBand band) {
    IndicatorBand named = band;
    List<IndicatorColumn> columns = new ArrayList<>();
    for (IndicatorColumn column : band.columns()) {
      String own = column.attribute() == null ? null : ownName(column.attribute());
      columns.add(
          own == null
              ? column
              : new IndicatorColumn(
                  column.span(),
                  column.holds(),
                  own,
                  column.style(),
                  column.text(),
                  column.merged()));
      if (own != null) {
        named = renamed(named, column.span(), own);
      }
    }
    return with(named, named.headings(), columns);
  }

  private @Nullable String ownName(String attribute) {
    return attributes().stream()
        .filter(name -> Normal.compact(name).equals(Normal.compact(attribute)))
        .findFirst()
        .orElse(null);
  }

  private static IndicatorBand renamed(IndicatorBand band, Span span, String heading) {
    return with(
        band,
        band.headings().stream()
            .map(
                row ->
                    row.stream()
                        .map(
                            cell ->
                                cell.span().equals(span)
                                    ? cell.saying(TextPattern.literal(heading))
                                    : cell)
                        .toList())
            .toList(),
        band.columns());
  }

  private static LayoutCell heading(IndicatorBand band, Span span, String text) {
    return new LayoutCell(
        span,
        Math.max(1, band.headings().size()),
        Style.LABEL,
        TextPattern.literal(text),
        null,
        List.of());
  }

  private static IndicatorBand with(
      IndicatorBand band, List<List<LayoutCell>> headings, List<IndicatorColumn> columns) {
    return new IndicatorBand(
        band.side(), band.sideBesideHeadings(), headings, columns, band.unused(), band.groupRows());
  }

  private static Layout change(Layout layout, UnaryOperator<IndicatorBand> change) {
    return Bands.changed(
        layout, band -> List.of(band instanceof IndicatorBand table ? change.apply(table) : band));
  }

  private static IndicatorBand table(Layout layout) {
    return Bands.all(layout, IndicatorBand.class).findFirst().orElseThrow();
  }

  private boolean needs(IndicatorValue value) {
    return rows.stream().anyMatch(row -> row.values().containsKey(value));
  }

  private List<String> attributes() {
    return rows.stream().flatMap(row -> row.attributes().keySet().stream()).distinct().toList();
  }

  private static IndicatorText text(Indicator indicator) {
    Map<IndicatorValue, String> values = new EnumMap<>(IndicatorValue.class);
    put(values, IndicatorValue.TARGET, text(indicator.target()));
    put(values, IndicatorValue.ADJUSTED_TARGET, text(indicator.adjustedTarget()));
    put(values, IndicatorValue.ACTUAL, text(indicator.actual()));
    put(values, IndicatorValue.WEIGHT, indicator.weightText());
    put(values, IndicatorValue.SCORE, indicator.scoreText());
    put(values, IndicatorValue.DEVIATION_REASON, indicator.deviationReason());
    String number = indicator.number();
    if (number != null && !indicator.nameText().startsWith(number)) {
      values.put(IndicatorValue.NUMBER, number);
    }
    return new IndicatorText(
        indicator.path(),
        indicator.nameText(),
        false,
        values,
        figures(indicator),
        Attributes.named(indicator.attributes()));
  }

  private static Map<IndicatorValue, BigDecimal> figures(Indicator indicator) {
    Map<IndicatorValue, BigDecimal> figures = new EnumMap<>(IndicatorValue.class);
    put(figures, IndicatorValue.TARGET, ExactFigures.of(indicator.target()));
    put(figures, IndicatorValue.ADJUSTED_TARGET, ExactFigures.of(indicator.adjustedTarget()));
    put(figures, IndicatorValue.ACTUAL, ExactFigures.of(indicator.actual()));
    return figures;
  }

  private static @Nullable String text(@Nullable Measure measure) {
    return measure == null ? null : measure.text();
  }

  private static <T> void put(
      Map<IndicatorValue, T> values, IndicatorValue value, @Nullable T found) {
    if (found != null) {
      values.put(value, found);
    }
  }
}
