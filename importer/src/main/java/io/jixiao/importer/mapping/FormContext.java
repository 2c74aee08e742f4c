package io.jixiao.importer.mapping;

import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.raw.RawIndicator;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.measure.ExecutionRates;
import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureReader;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.region.Region;
import io.jixiao.schema.region.Regions;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the values of one form are read with: its year, its unit of money, its region. */
record FormContext(
    @Nullable Integer fiscalYear,
    @Nullable Region region,
    @Nullable String department,
    @Nullable String unit,
    @Nullable String amountUnit,
    Source source,
    @Nullable TemplateChoice template,
    IndicatorIds ids) {
  private static final Pattern OF_PREFECTURE = Pattern.compile("[^县区旗]*(市|州|盟|地区)(本级|级|财政)[^县区旗]*");

  /** What begins the name of an organ whose county no table has. */
  private static final Pattern COUNTY =
      Pattern.compile(
          "[\\p{IsHan}&&[^省市州盟]]{1,5}?(县(?!级)|(?<![红彩])旗|(?<!自治|地|社|园|景|灌|库|林|矿|老|小|校|院|军|片|山|新|名胜|度假|保税|功能|开发|示范|保护|高新|经开)区)"
              + ".*(局|委|办|办公室|中心|政府|院|校|学|所|站|部|会|队|馆|园|处)");

  private static final Pattern OF_PROVINCE = Pattern.compile("(?!.*(中央|国家)).{0,4}(省|自治区)(级|财政).*");

  @Nullable String regionCode() {
    return region == null ? null : region.code();
  }

  @Nullable String regionName() {
    return region == null ? null : region.fullName();
  }

  /** Where an indicator stands: the cell of its name. */
  FieldCell cell(RawValue value) {
    return new FieldCell("name", source.sheet(), value.address());
  }

  String indicatorId(RawIndicator indicator) {
    return ids.next(indicator.path(), indicator.name().text());
  }

  @Nullable Amount amount(@Nullable RawValue value) {
    return value == null ? null : Amounts.of(value, amountUnit);
  }

  /**
   * Money of a prefecture is its own there, and from above on the form of a county's department;
   * that of a province is from above but on the forms of its own departments.
   */
  FundKind kind(RawFund fund) {
    String label = Normal.compact(fund.label().text());
    return switch (fund.kind()) {
      case LOCAL ->
          OF_PREFECTURE.matcher(label).matches() && isOfCounty()
              ? FundKind.SUPERIOR_SUBSIDY
              : FundKind.LOCAL;
      case SUPERIOR_SUBSIDY ->
          OF_PROVINCE.matcher(label).matches() && isOfProvince()
              ? FundKind.LOCAL
              : FundKind.SUPERIOR_SUBSIDY;
      default -> fund.kind();
    };
  }

  /** 省商务厅 says it without the province's name. */
  private boolean isOfProvince() {
    String organ = department == null ? unit : department;
    Region ofOrgan = Regions.namedIn(organ).orElse(null);
    Region ofUnit = Regions.namedIn(unit).orElse(null);
    boolean own = ofOrgan == null ? organ != null && organ.startsWith("省") : ofOrgan.isProvince();
    return own && (ofUnit == null || ofUnit.isProvince());
  }

  /** A branch (分局) is the prefecture's, though the county is what its name says. */
  private boolean isOfCounty() {
    Region named = Regions.namedIn(department).orElse(null);
    Region own = named == null ? region : named;
    if (isBranch(department) || (named == null && isBranch(unit))) {
      return false;
    }
    String organ = department == null ? unit : department;
    return own == null
        ? organ != null && COUNTY.matcher(organ).matches()
        : own.isCounty() && !own.name().endsWith("市");
  }

  private static boolean isBranch(@Nullable String organ) {
    return organ != null && organ.contains("分局");
  }

  @Nullable Measure executionRate(RawFund fund) {
    RawValue rate = fund.executionRate();
    if (rate == null) {
      return null;
    }
    RawValue budget = fund.adjustedBudget() == null ? fund.initialBudget() : fund.adjustedBudget();
    return ExecutionRates.read(rate.text(), rate.number(), figure(fund.executed()), figure(budget))
        .at(rate.address());
  }

  @Nullable Measure target(@Nullable RawValue value, RawIndicator indicator) {
    Measure target = measure(value, indicator, MeasureContext.Role.TARGET);
    RawValue operator = indicator.operator();
    return target == null || operator == null
        ? target
        : target.bounded(MeasureReader.operator(operator.text()));
  }

  @Nullable Measure actual(@Nullable RawValue value, RawIndicator indicator) {
    return measure(value, indicator, MeasureContext.Role.ACTUAL);
  }

  private @Nullable Measure measure(
      @Nullable RawValue value, RawIndicator indicator, MeasureContext.Role role) {
    RawValue unit = indicator.unit();
    return value == null
        ? null
        : MeasureReader.read(
                value.text(),
                new MeasureContext(
                    fiscalYear, indicator.name().text(), unit == null ? null : unit.text(), role),
                value.number())
            .at(value.address());
  }

  private static @Nullable BigDecimal figure(@Nullable RawValue value) {
    return value == null ? null : Figures.decimal(value.text(), value.number());
  }
}
