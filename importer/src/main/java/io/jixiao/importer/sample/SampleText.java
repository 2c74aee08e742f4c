package io.jixiao.importer.sample;

import io.jixiao.importer.layout.FormField;
import io.jixiao.importer.layout.FormText;
import io.jixiao.importer.layout.FundText;
import io.jixiao.importer.layout.FundValue;
import io.jixiao.importer.layout.IndicatorText;
import io.jixiao.importer.layout.IndicatorValue;
import io.jixiao.importer.layout.Purpose;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of a sample form, as layouts ask for them. */
final class SampleText {
  private SampleText() {}

  static FormText of(SampleForm form) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    form.sections().forEach((heading, text) -> sections.put(heading, List.of(text)));
    Map<List<String>, String> points = new LinkedHashMap<>();
    form.levelWeights().forEach((level, weight) -> points.put(List.of(level), weight));
    return new FormText(
        Purpose.FILLED,
        fields(form),
        sections,
        form.funds().stream().map(SampleText::fund).toList(),
        points,
        form.indicators().stream().map(SampleText::indicator).toList(),
        Map.of());
  }

  private static Map<FormField, String> fields(SampleForm form) {
    Map<FormField, String> fields = new EnumMap<>(FormField.class);
    fields.put(FormField.TITLE, form.title());
    fields.put(FormField.FISCAL_YEAR, Integer.toString(form.fiscalYear()));
    fields.put(FormField.FISCAL_YEAR_GROUPED, String.format(Locale.ROOT, "%,d", form.fiscalYear()));
    fields.put(FormField.FILLED_ON, form.filledOn());
    fields.put(FormField.NAME, form.name());
    fields.put(FormField.CODE, orEmpty(form.code()));
    fields.put(FormField.DEPARTMENT, form.department().name());
    fields.put(FormField.DEPARTMENT_CODE, orEmpty(form.department().code()));
    fields.put(FormField.UNIT, form.implementingUnit().name());
    fields.put(FormField.UNIT_CODE, orEmpty(form.implementingUnit().code()));
    fields.put(FormField.AMOUNT_UNIT, form.amountUnit());
    fields.put(FormField.GOAL_EXPECTED, form.goalExpected());
    fields.put(FormField.GOAL_ACTUAL, form.goalActual());
    fields.put(FormField.CONCLUSION, form.conclusion());
    fields.put(FormField.TOTAL_WEIGHT, form.total().weight());
    fields.put(FormField.TOTAL_SCORE, form.total().score());
    fields.put(FormField.TOTAL_DEVIATION, form.total().deviationReason());
    return fields;
  }

  private static FundText fund(SampleFund fund) {
    Map<FundValue, String> values = new EnumMap<>(FundValue.class);
    values.put(FundValue.INITIAL_BUDGET, fund.initialBudget());
    values.put(FundValue.ADJUSTED_BUDGET, fund.adjustedBudget());
    values.put(FundValue.EXECUTED, fund.executed());
    values.put(FundValue.WEIGHT, fund.weight());
    values.put(FundValue.EXECUTION_RATE, fund.executionRate());
    values.put(FundValue.SCORE, fund.score());
    values.put(FundValue.DEVIATION_REASON, fund.deviationReason());
    Map<String, String> attributes =
        Map.of(
            "目标申报", fund.initialBudget(),
            "预算编制", fund.initialBudget(),
            "资金结(转)余", Money.difference(fund.adjustedBudget(), fund.executed()));
    return new FundText(fund.kind(), null, false, values, Map.of(), attributes);
  }

  private static IndicatorText indicator(SampleIndicator indicator) {
    Map<IndicatorValue, String> values = new EnumMap<>(IndicatorValue.class);
    values.put(IndicatorValue.TARGET, indicator.target());
    values.put(IndicatorValue.ADJUSTED_TARGET, indicator.adjustedTarget());
    values.put(IndicatorValue.ACTUAL, indicator.actual());
    values.put(IndicatorValue.WEIGHT, indicator.weight());
    values.put(IndicatorValue.SCORE, indicator.score());
    values.put(IndicatorValue.DEVIATION_REASON, indicator.deviationReason());
    return new IndicatorText(
        List.of(indicator.level1(), indicator.level2()),
        indicator.name(),
        false,
        values,
        Map.of(),
        Map.of("定性值情况说明", indicator.note()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
