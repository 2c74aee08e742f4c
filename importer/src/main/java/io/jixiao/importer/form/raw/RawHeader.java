package io.jixiao.importer.form.raw;

import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.RawValue;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the tables.
 *
 * @param year the text that names the year: {@code （2,024年度）}
 * @param name 项目名称; of a form about a whole department or unit, that one's name
 * @param departmentCode where it stands in a field of its own
 * @param unit 实施单位, or 填报单位 where no other is named
 * @param unitCode where it stands in a field of its own
 */
public record RawHeader(
    @Nullable RawValue title,
    @Nullable RawValue year,
    @Nullable RawValue name,
    @Nullable RawValue code,
    @Nullable RawValue department,
    @Nullable RawValue departmentCode,
    @Nullable RawValue unit,
    @Nullable RawValue unitCode,
    @Nullable RawValue amountUnit,
    @Nullable RawValue filledOn) {

  /** Null where nothing fills the field. */
  public @Nullable RawValue value(Term field) {
    return switch (field) {
      case NAME -> name;
      case DEPARTMENT -> department;
      case UNIT -> unit;
      default -> throw new IllegalArgumentException(field.key());
    };
  }

  /** The same with {@code value} as its name, department or unit; no other field is replaced. */
  public RawHeader with(Term field, @Nullable RawValue value) {
    return new RawHeader(
        title,
        year,
        field == Term.NAME ? value : name,
        code,
        field == Term.DEPARTMENT ? value : department,
        departmentCode,
        field == Term.UNIT ? value : unit,
        unitCode,
        amountUnit,
        filledOn);
  }

  /** This header with what {@code other} says and it does not; the name is its own. */
  public RawHeader or(RawHeader other) {
    return new RawHeader(
        or(title, other.title),
        or(year, other.year),
        name,
        code,
        or(department, other.department),
        or(departmentCode, department == null ? other.departmentCode : null),
        or(unit, other.unit),
        or(unitCode, unit == null ? other.unitCode : null),
        or(amountUnit, other.amountUnit),
        or(filledOn, other.filledOn));
  }

  private static @Nullable RawValue or(@Nullable RawValue own, @Nullable RawValue other) {
    return own == null ? other : own;
  }
}
