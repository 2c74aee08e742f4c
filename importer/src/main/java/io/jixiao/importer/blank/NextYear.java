package io.jixiao.importer.blank;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.layout.BlankForm;
import io.jixiao.importer.layout.FormField;
import io.jixiao.importer.layout.FormText;
import io.jixiao.importer.layout.IndicatorBand;
import io.jixiao.importer.layout.IndicatorText;
import io.jixiao.importer.layout.IndicatorValue;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.Purpose;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of a project for the year after: who it is and what it is measured by is filled in, what
 * was achieved is not.
 */
final class NextYear {
  /** Without them a target of 5 says neither of what nor whether more is better. */
  private static final Set<String> OF_TARGETS =
      Set.of("计量单位", "度量单位", "指标单位", "指标值单位", "单位", "指标方向", "指标性质", "指标符号", "运算符", "符号");

  private final Project last;

  private NextYear(Project last) {
    this.last = last;
  }

  static FittedForm of(Project last, Layout layout, BlankRequest request) {
    return new NextYear(last).fit(layout, request);
  }

  private FittedForm fit(Layout layout, BlankRequest request) {
    BlankForm blank = layout.blank();
    IndicatorFitting indicators =
        IndicatorFitting.of(last.indicators().stream().map(NextYear::row).toList());
    Layout levelled = indicators.withLevels(BlankForms.withYear(layout, request));
    int next = levelled.widths().size();
    Layout fitted =
        Bands.changed(
            levelled,
            band ->
                List.of(
                    band instanceof IndicatorBand table
                        ? indicators.fit(table, next, Set.of())
                        : band));
    FormText text =
        new FormText(
            Purpose.TO_FILL_IN,
            fields(blank, request),
            Map.of(),
            List.of(BlankForms.execution(executionWeight(blank))),
            points(),
            indicators.rows(),
            Map.of());
    return new FittedForm(Bands.withWidths(fitted), text);
  }

  private Map<FormField, String> fields(BlankForm blank, BlankRequest request) {
    Map<FormField, String> fields = BlankForms.fields(blank, request);
    put(fields, FormField.NAME, last.name());
    put(fields, FormField.CODE, last.code());
    put(fields, last.department(), FormField.DEPARTMENT, FormField.DEPARTMENT_CODE);
    put(fields, last.implementingUnit(), FormField.UNIT, FormField.UNIT_CODE);
    if (RecordFields.isUsualUnit(last.amountUnit())) {
      put(fields, FormField.AMOUNT_UNIT, last.amountUnit());
    }
    return fields;
  }

  private String executionWeight(BlankForm blank) {
    return last.funds().stream()
        .filter(fund -> fund.kind() == FundKind.TOTAL)
        .map(Fund::weight)
        .filter(Objects::nonNull)
        .findFirst()
        .map(BigDecimal::toPlainString)
        .orElse(blank.executionWeight());
  }

  private Map<List<String>, String> points() {
    Map<List<String>, String> points = new LinkedHashMap<>();
    for (IndicatorGroup group : last.groups()) {
      if (group.weight() != null) {
        points.put(group.path(), group.weight().toPlainString());
      }
    }
    return points;
  }

  /** The target that counted is the one to go on from. */
  private static IndicatorText row(Indicator indicator) {
    Measure target =
        indicator.adjustedTarget() == null ? indicator.target() : indicator.adjustedTarget();
    Map<IndicatorValue, String> values = new EnumMap<>(IndicatorValue.class);
    if (target != null) {
      values.put(IndicatorValue.TARGET, target.text());
    }
    if (indicator.weightText() != null) {
      values.put(IndicatorValue.WEIGHT, indicator.weightText());
    }
    Map<String, String> kept =
        Attributes.named(
            indicator.attributes().stream()
                .filter(each -> OF_TARGETS.contains(LabelKey.of(each.heading())))
                .toList());
    boolean inWords = target != null && target.kind() == MeasureKind.QUALITATIVE;
    return new IndicatorText(indicator.path(), indicator.name(), inWords, values, Map.of(), kept);
  }

  private static void put(
      Map<FormField, String> fields,
      @Nullable Organisation organisation,
      FormField name,
      FormField code) {
    if (organisation != null) {
      put(fields, name, organisation.name());
      put(fields, code, organisation.code());
    }
  }

  private static void put(Map<FormField, String> fields, FormField field, @Nullable String text) {
    if (text != null) {
      fields.put(field, text);
    }
  }
}
