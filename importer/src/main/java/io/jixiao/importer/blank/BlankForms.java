package io.jixiao.importer.blank;

import io.jixiao.importer.layout.Band;
import io.jixiao.importer.layout.BlankForm;
import io.jixiao.importer.layout.BlankLevel;
import io.jixiao.importer.layout.FormField;
import io.jixiao.importer.layout.FormText;
import io.jixiao.importer.layout.FundText;
import io.jixiao.importer.layout.FundValue;
import io.jixiao.importer.layout.IndicatorText;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.Purpose;
import io.jixiao.importer.layout.RowBand;
import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Forms to be filled in. */
final class BlankForms {
  private BlankForms() {}

  /** A form that says nothing but what the request says; rows for the usual indicators. */
  static FittedForm empty(Layout layout, BlankRequest request) {
    BlankForm blank = layout.blank();
    Map<List<String>, String> points = new LinkedHashMap<>();
    List<IndicatorText> rows = new ArrayList<>();
    for (BlankLevel level : blank.levels()) {
      points.put(List.of(level.name()), level.weight());
      for (String group : level.groups()) {
        List<String> path = List.of(level.name(), group);
        for (int i = 0; i < blank.rows(); i++) {
          rows.add(new IndicatorText(path, "", level.inWords(), Map.of(), Map.of(), Map.of()));
        }
      }
    }
    FormText text =
        new FormText(
            Purpose.TO_FILL_IN,
            fields(blank, request),
            Map.of(),
            List.of(execution(blank.executionWeight())),
            points,
            rows,
            Map.of());
    return new FittedForm(withYear(layout, request), text);
  }

  static Map<FormField, String> fields(BlankForm blank, BlankRequest request) {
    Map<FormField, String> fields = new EnumMap<>(FormField.class);
    fields.put(FormField.TITLE, blank.title());
    fields.put(FormField.AMOUNT_UNIT, blank.amountUnit());
    Integer year = request.fiscalYear();
    if (year != null) {
      fields.put(FormField.FISCAL_YEAR, year.toString());
      fields.put(FormField.FISCAL_YEAR_GROUPED, String.format(Locale.ROOT, "%,d", year));
    }
    String unit = request.implementingUnit();
    if (unit != null) {
      fields.put(FormField.UNIT, unit);
    }
    return fields;
  }

  /** The points for the execution, which every form of a region gives the same. */
  static FundText execution(String weight) {
    return new FundText(
        FundKind.TOTAL, null, false, Map.of(FundValue.WEIGHT, weight), Map.of(), Map.of());
  }

  /** Where the layout does not print the year, what was asked for has a line of its own. */
  static Layout withYear(Layout layout, BlankRequest request) {
    if (request.fiscalYear() == null
        || Bands.place(layout, FormField.FISCAL_YEAR)
        || Bands.place(layout, FormField.FISCAL_YEAR_GROUPED)) {
      return layout;
    }
    Band line = PairRows.of(layout).line("（" + request.fiscalYear() + "年度）");
    List<Band> bands = new ArrayList<>();
    for (Band band : layout.bands()) {
      bands.add(band);
      if (band instanceof RowBand row && isTitle(row)) {
        bands.add(line);
      }
    }
    return layout.with(layout.widths(), bands);
  }

  private static boolean isTitle(RowBand row) {
    return row.cells().stream()
        .anyMatch(cell -> cell.text().names().contains(FormField.TITLE.key()));
  }
}
