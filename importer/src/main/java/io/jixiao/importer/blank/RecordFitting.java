package io.jixiao.importer.blank;

import io.jixiao.importer.layout.Band;
import io.jixiao.importer.layout.FormField;
import io.jixiao.importer.layout.FormText;
import io.jixiao.importer.layout.FundBand;
import io.jixiao.importer.layout.IndicatorBand;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.LayoutCell;
import io.jixiao.importer.layout.Purpose;
import io.jixiao.importer.layout.RowBand;
import io.jixiao.importer.layout.TextPattern;
import io.jixiao.schema.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits a project into a layout: its texts as they were printed, and a place for each of them, the
 * layout's own where it has one that reads back the same.
 */
final class RecordFitting {
  private final Project project;
  private final Map<FormField, String> fields;
  private final FundFitting funds;
  private final IndicatorFitting indicators;

  private RecordFitting(Project project) {
    this.project = project;
    this.fields = RecordFields.of(project);
    this.funds = FundFitting.of(project);
    this.indicators = IndicatorFitting.of(project);
  }

  static FittedForm fit(Project project, Layout layout) {
    return new RecordFitting(project).fit(layout);
  }

  private FittedForm fit(Layout layout) {
    PairRows pairs = PairRows.of(layout);
    RecordVerdict verdict = new RecordVerdict(project, layout, pairs);
    RecordAttributes attributes = RecordAttributes.of(project, layout, fields, pairs);
    RecordHeader above = new RecordHeader(project, layout, pairs);
    List<Band> header = new ArrayList<>(above.rows(isUnitInSideLabel()));
    header.addAll(above.mistakable(fields));
    header.addAll(attributes.header());
    // Below tables without indicators, what is blank would be taken to go on in further rows.
    List<Band> footer = new ArrayList<>();
    (indicators.rows().isEmpty() ? header : footer).addAll(verdict.rows());
    footer.addAll(attributes.footer());

    Layout fitted = Bands.withCells(layout, this::cell);
    fitted = verdict.withTotal(fitted, !attributes.ofTotal().isEmpty());
    fitted = withRows(fitted, header, footer);
    if (!indicators.rows().isEmpty()) {
      fitted = indicators.withLevels(fitted);
    }
    fitted = withColumns(fitted, attributes.ofTotal().keySet());
    FormText text =
        new FormText(
            Purpose.RECORD,
            fields,
            attributes.sections(),
            funds.rows(),
            indicators.points(),
            indicators.rows(),
            attributes.ofTotal());
    return new FittedForm(fitted, text);
  }

  /** The layout's cells, where the project fills them in another way than the region does. */
  private LayoutCell cell(LayoutCell cell) {
    Set<String> names = cell.text().names();
    if (names.contains(FormField.FISCAL_YEAR.key())
        || names.contains(FormField.FISCAL_YEAR_GROUPED.key())) {
      return cell.saying(TextPattern.of("{" + FormField.FISCAL_YEAR.key() + "}"));
    }
    boolean bareDate =
        names.contains(FormField.FILLED_ON.key()) && "*".equals(cell.text().fill(name -> "*"));
    return bareDate && !RecordFields.isDateLine(fields.getOrDefault(FormField.FILLED_ON, ""))
        ? cell.saying(TextPattern.of("填报日期：{" + FormField.FILLED_ON.key() + "}"))
        : cell;
  }

  /**
   * Where rows have no label but that at the side, the unit of the amounts is said there or not.
   */
  private boolean isUnitInSideLabel() {
    return funds.rows().stream()
        .filter(row -> row.unlabelled() && row.label() != null)
        .allMatch(
            row ->
                String.valueOf(row.label())
                    .matches(
                        "(?s).*[（(]"
                            + fields.getOrDefault(FormField.AMOUNT_UNIT, "")
                            + "\\s*[）)].*"));
  }

  private static Layout withRows(Layout layout, List<Band> header, List<Band> footer) {
    List<Band> bands = new ArrayList<>(layout.bands());
    int tables = 0;
    while (bands.get(tables) instanceof RowBand) {
      tables++;
    }
    bands.addAll(tables, header);
    bands.addAll(footer);
    return layout.with(layout.widths(), bands);
  }

  private Layout withColumns(Layout layout, Set<String> ofTotal) {
    int next = layout.widths().size();
    Layout fitted =
        Bands.changed(
            layout,
            band -> {
              if (band instanceof FundBand block) {
                return List.of(funds.fit(block, next));
              }
              return List.of(
                  band instanceof IndicatorBand table
                      ? indicators.fit(table, next, ofTotal)
                      : band);
            });
    return Bands.withWidths(fitted);
  }
}
