package io.jixiao.importer.mapping;

import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.raw.RawHeader;
import io.jixiao.importer.form.raw.RawTotal;
import io.jixiao.importer.form.words.YearText;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.region.Region;
import io.jixiao.schema.region.Regions;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a form as found into a project.
 *
 * <p>A form about a whole department or unit (部门整体支出绩效自评表) is a project as well: the unit stands
 * for it and gives it its name. A form is one if its title says 部门整体, or if no label on it asks for
 * a project, its title speaks of none and it names a unit under 部门名称 or 单位名称. Whatever names
 * neither project nor unit is rejected. Department and implementing unit are what the form calls
 * so, and a department that a form is about is its department as well; its region is theirs.
 *
 * @param regionCode decides the region, null where the form has to
 * @param fallbackRegionCode is used where the form names no region
 * @param fiscalYear is used where the form names no year
 */
public record FormMapping(
    @Nullable String regionCode,
    @Nullable String fallbackRegionCode,
    @Nullable Integer fiscalYear) {

  /**
   * The project that {@code form} states.
   *
   * @param form must have a name
   * @param amountUnit is used where the form names none
   */
  public Project project(
      RawForm form, Source source, @Nullable TemplateChoice template, @Nullable String amountUnit) {
    RawValue unit = form.header().amountUnit();
    FormContext context =
        new FormContext(
            yearOf(form.header(), source.sheet()),
            region(form.header()),
            nameOf(form.header().department()),
            nameOf(form.header().unit()),
            unit == null ? amountUnit : unit.text(),
            source,
            template,
            new IndicatorIds());
    return ProjectMapper.INSTANCE.project(form, FieldCells.of(form, source.sheet()), context);
  }

  /**
   * The region that {@code form} will have.
   *
   * @param form null for one that is not found yet
   * @return its GB/T 2260 code; null if unknown
   */
  public @Nullable String regionCode(@Nullable RawForm form) {
    Region region = form == null ? null : region(form.header());
    return region == null ? regionCode : region.code();
  }

  /** How many values of {@code form} have a field of their own. */
  public static long fieldCount(RawForm form) {
    return FieldCells.of(form, "").stream()
        .filter(field -> !field.path().contains("attributes["))
        .count();
  }

  /** How many points and amounts of {@code form} are figures: a wrong column seldom holds any. */
  public static long figureCount(RawForm form) {
    RawTotal total = form.total();
    return Stream.of(
            form.funds().stream().flatMap(FormMapping::figures),
            form.indicators().stream().flatMap(each -> Stream.of(each.weight(), each.score())),
            Stream.of(total.weight(), total.score()))
        .flatMap(each -> each)
        .filter(value -> value != null && Figures.decimal(value.text(), value.number()) != null)
        .count();
  }

  private static Stream<@Nullable RawValue> figures(RawFund fund) {
    return Stream.of(
        fund.initialBudget(), fund.adjustedBudget(), fund.executed(), fund.weight(), fund.score());
  }

  /**
   * The year on the form wins; a date line in December is the form's word, too, and so is the name
   * of its sheet where nothing on the form says it.
   */
  private @Nullable Integer yearOf(RawHeader header, String sheet) {
    Integer printed = header.year() == null ? null : YearText.of(header.year().text());
    if (printed == null && header.filledOn() != null) {
      printed = Dates.yearThatEnded(header.filledOn().text());
    }
    if (printed == null) {
      printed = YearText.ofSheet(sheet);
    }
    return printed == null ? fiscalYear : printed;
  }

  private @Nullable Region region(RawHeader header) {
    if (regionCode != null) {
      return Regions.byCode(regionCode).orElse(null);
    }
    return named(header)
        .or(() -> Optional.ofNullable(fallbackRegionCode).flatMap(Regions::byCode))
        .orElse(null);
  }

  private static Optional<Region> named(RawHeader header) {
    return Regions.namedIn(nameOf(header.unit()), nameOf(header.department()));
  }

  private static @Nullable String nameOf(@Nullable RawValue organisation) {
    return organisation == null ? null : CodedName.ofOrganisation(organisation.text()).name();
  }
}
