package io.jixiao.importer.blank;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.layout.FundBand;
import io.jixiao.importer.layout.FundColumn;
import io.jixiao.importer.layout.FundColumn.FundFormula;
import io.jixiao.importer.layout.FundText;
import io.jixiao.importer.layout.FundValue;
import io.jixiao.importer.layout.LayoutCell;
import io.jixiao.importer.layout.Span;
import io.jixiao.importer.layout.Style;
import io.jixiao.importer.layout.TextPattern;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fits the fund rows of a project into a fund block; columns that it lacks come at its right. */
final class FundFitting {
  private static final Pattern WHOLE = Pattern.compile(".*(总额|合计|总计|小计|总金额|总量|总投资).*");
  private static final String INITIAL = "年初预算数";
  private static final Map<FundValue, String> HEADINGS = new EnumMap<>(FundValue.class);

  static {
    HEADINGS.put(FundValue.INITIAL_BUDGET, INITIAL);
    HEADINGS.put(FundValue.ADJUSTED_BUDGET, "全年预算数");
    HEADINGS.put(FundValue.EXECUTED, "全年执行数");
    HEADINGS.put(FundValue.WEIGHT, "分值");
    HEADINGS.put(FundValue.EXECUTION_RATE, "执行率");
    HEADINGS.put(FundValue.SCORE, "得分");
    HEADINGS.put(FundValue.DEVIATION_REASON, "偏差原因");
  }

  private final List<FundText> rows;
  private final String amountUnit;

  private FundFitting(List<FundText> rows, String amountUnit) {
    this.rows = rows;
    this.amountUnit = amountUnit;
  }

  static FundFitting of(Project project) {
    return new FundFitting(
        project.funds().stream().map(fund -> text(fund, project.amountUnit())).toList(),
        project.amountUnit() == null ? "" : project.amountUnit());
  }

  List<FundText> rows() {
    return rows;
  }

  /**
   * @param next the first column at the right of the layout
   */
  FundBand fit(FundBand band, int next) {
    FundBand named = withOwnHeadings(band);
    FundBand plain = needs(FundValue.INITIAL_BUDGET) ? withPlainInitial(named) : named;
    List<FundColumn> columns = new ArrayList<>(plain.columns());
    List<LayoutCell> more = new ArrayList<>();
    HEADINGS.forEach(
        (value, heading) -> {
          if (needs(value) && plain.column(value) == null) {
            Span span = Span.at(next + more.size());
            columns.add(new FundColumn(span, value, null, FundFormula.NONE));
            more.add(heading(plain, span, heading));
          }
        });
    for (String name : attributes()) {
      if (columns.stream().noneMatch(column -> name.equals(column.attribute()))) {
        Span span = Span.at(next + more.size());
        columns.add(new FundColumn(span, FundValue.ATTRIBUTE, name, FundFormula.NONE));
        more.add(heading(plain, span, Attributes.heading(name)));
      }
    }
    List<List<LayoutCell>> headings = new ArrayList<>(plain.headings());
    List<LayoutCell> first = new ArrayList<>(headings.get(0));
    first.addAll(more);
    headings.set(0, first);
    return with(plain, headings, columns);
  }

  /** Columns of the layout for what the project has under the same heading. */
  private FundBand withOwnHeadings(FundBand band) {
    List<FundColumn> columns = new ArrayList<>();
    List<List<LayoutCell>> headings = band.headings();
    for (FundColumn column : band.columns()) {
      String own = column.attribute() == null ? null : ownName(column, band);
      if (own == null) {
        columns.add(column);
        continue;
      }
      columns.add(new FundColumn(column.span(), column.holds(), own, column.formula()));
      headings =
          headings.stream()
              .map(row -> row.stream().map(cell -> named(cell, column.span(), own)).toList())
              .toList();
    }
    return with(band, headings, columns);
  }

  private static LayoutCell named(LayoutCell cell, Span span, String name) {
    return cell.span().equals(span)
        ? cell.saying(TextPattern.literal(Attributes.heading(name)))
        : cell;
  }

  /** What the project calls the column's attribute; null where it has none like it. */
  private @Nullable String ownName(FundColumn column, FundBand band) {
    String printed =
        band.headings().stream()
            .flatMap(List::stream)
            .filter(cell -> cell.span().equals(column.span()))
            .map(cell -> cell.text().fill(name -> amountUnit))
            .reduce("", (upper, lower) -> lower == null ? upper : lower);
    return attributes().stream()
        .filter(name -> Normal.compact(name).equals(Normal.compact(printed)))
        .findFirst()
        .orElse(null);
  }

  /** 年初预算数 over columns that are of no use to the project is the column itself. */
  private FundBand withPlainInitial(FundBand band) {
    LayoutCell over =
        band.headings().get(0).stream()
            .filter(cell -> INITIAL.equals(LabelKey.of(text(cell))))
            .findFirst()
            .orElse(null);
    if (over == null || band.headings().size() < 2) {
      return band;
    }
    List<FundColumn> parts =
        band.columns().stream().filter(column -> within(column.span(), over.span())).toList();
    if (parts.stream().anyMatch(part -> part.attribute() == null || isUsed(part.attribute()))) {
      return band;
    }
    List<FundColumn> columns = new ArrayList<>(band.columns());
    columns.removeAll(parts);
    columns.add(1, new FundColumn(over.span(), FundValue.INITIAL_BUDGET, null, FundFormula.SUM));
    LayoutCell tall =
        new LayoutCell(
            over.span(), band.headings().size(), over.style(), over.text(), null, List.of());
    List<List<LayoutCell>> headings =
        band.headings().stream()
            .map(
                row ->
                    row.stream()
                        .filter(cell -> cell.equals(over) || !within(cell.span(), over.span()))
                        .map(cell -> cell.equals(over) ? tall : cell)
                        .toList())
            .toList();
    return with(band, headings, columns);
  }

  private static String text(LayoutCell cell) {
    String text = cell.text().fill(name -> "");
    return text == null ? "" : text;
  }

  private static boolean within(Span part, Span whole) {
    return whole.first() <= part.first() && part.last() <= whole.last();
  }

  private static LayoutCell heading(FundBand band, Span span, String text) {
    return new LayoutCell(
        span,
        Math.max(1, band.headings().size()),
        Style.LABEL,
        TextPattern.literal(text),
        null,
        List.of());
  }

  private boolean needs(FundValue value) {
    return rows.stream().anyMatch(row -> row.values().containsKey(value));
  }

  private boolean isUsed(String attribute) {
    return attributes().contains(attribute);
  }

  private List<String> attributes() {
    return rows.stream().flatMap(row -> row.attributes().keySet().stream()).distinct().toList();
  }

  private static FundBand with(
      FundBand band, List<List<LayoutCell>> headings, List<FundColumn> columns) {
    return new FundBand(
        band.side(), headings, columns, band.mark(), band.points(), band.rows(), band.filledOnly());
  }

  private static FundText text(Fund fund, @Nullable String unit) {
    Map<FundValue, String> values = new EnumMap<>(FundValue.class);
    put(values, FundValue.INITIAL_BUDGET, text(fund.initialBudget()));
    put(values, FundValue.ADJUSTED_BUDGET, text(fund.adjustedBudget()));
    put(values, FundValue.EXECUTED, text(fund.executed()));
    put(values, FundValue.WEIGHT, fund.weightText());
    Measure rate = fund.executionRate();
    put(values, FundValue.EXECUTION_RATE, rate == null ? null : rate.text());
    put(values, FundValue.SCORE, fund.scoreText());
    put(values, FundValue.DEVIATION_REASON, fund.deviationReason());
    boolean unlabelled =
        fund.kind() == FundKind.TOTAL && !WHOLE.matcher(LabelKey.of(fund.label())).matches();
    return new FundText(
        fund.kind(),
        fund.label(),
        unlabelled,
        values,
        figures(fund, unit),
        Attributes.named(fund.attributes()));
  }

  private static Map<FundValue, BigDecimal> figures(Fund fund, @Nullable String unit) {
    Map<FundValue, BigDecimal> figures = new EnumMap<>(FundValue.class);
    put(figures, FundValue.INITIAL_BUDGET, ExactFigures.of(fund.initialBudget(), unit));
    put(figures, FundValue.ADJUSTED_BUDGET, ExactFigures.of(fund.adjustedBudget(), unit));
    put(figures, FundValue.EXECUTED, ExactFigures.of(fund.executed(), unit));
    put(figures, FundValue.EXECUTION_RATE, ExactFigures.of(fund.executionRate()));
    return figures;
  }

  private static @Nullable String text(@Nullable Amount amount) {
    return amount == null ? null : amount.text();
  }

  private static <T> void put(Map<FundValue, T> values, FundValue value, @Nullable T found) {
    if (found != null) {
      values.put(value, found);
    }
  }
}
