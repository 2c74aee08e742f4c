package io.jixiao.importer.mapping;

import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawListHead;
import io.jixiao.importer.form.raw.RawListRow;
import io.jixiao.importer.form.words.YearText;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.project.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Turns a list as found into a project list and its rows. */
@Mapper(config = MappingRules.class)
public interface ListMapping {
  ListMapping INSTANCE = Mappers.getMapper(ListMapping.class);

  /** The list without its rows, which follow one by one. */
  @Mapping(target = "title", source = "head.title")
  @Mapping(target = "fiscalYear", source = "head.year")
  @Mapping(target = "department", source = "head.department")
  @Mapping(target = "amountUnit", source = "head.amountUnit")
  @Mapping(target = "rows", expression = "java(java.util.List.of())")
  @Mapping(target = "source", source = "source")
  ProjectList list(RawListHead head, Source source);

  /**
   * A row of a list.
   *
   * @param list to which the row belongs
   */
  @Mapping(target = "number", source = "row.number")
  @Mapping(target = "unit", source = "row.unit")
  @Mapping(target = "name", expression = "java(CodedName.nameOfProject(row.name()))")
  @Mapping(target = "amount", source = "row.amount")
  @Mapping(target = "score", source = "row.score")
  @Mapping(target = "scoreText", source = "row.score")
  @Mapping(target = "grade", source = "row.grade")
  @Mapping(target = "gradeText", source = "row.grade")
  @Mapping(target = "attributes", source = "row.attributes")
  @Mapping(target = "source", expression = "java(cell(row.name(), list))")
  ProjectListRow row(RawListRow row, @Context ProjectList list);

  @Mapping(target = "text", source = "value")
  @Mapping(target = "cell", expression = "java(attribute.value().address())")
  Attribute attribute(RawAttribute attribute);

  default @Nullable String text(@Nullable RawValue value) {
    return value == null ? null : value.text();
  }

  default @Nullable Integer year(@Nullable RawValue value) {
    return value == null ? null : YearText.of(value.text());
  }

  default @Nullable Organisation organisation(@Nullable RawValue value) {
    return value == null ? null : CodedName.organisation(value.text());
  }

  default @Nullable BigDecimal figure(@Nullable RawValue value) {
    return value == null ? null : Figures.decimal(value.text());
  }

  default @Nullable Grade grade(@Nullable RawValue value) {
    return value == null ? null : Grades.of(value.text());
  }

  /** An amount without a unit on the list or in the cell is kept as printed only. */
  default @Nullable Amount amount(@Nullable RawValue value, @Context ProjectList list) {
    return value == null ? null : Amounts.of(value, list.amountUnit());
  }

  default FieldCell cell(RawValue name, ProjectList list) {
    return new FieldCell("name", list.source().sheet(), name.address());
  }
}
