package io.jixiao.importer.mapping;

import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.raw.RawGoal;
import io.jixiao.importer.form.raw.RawGroup;
import io.jixiao.importer.form.raw.RawIndicator;
import io.jixiao.importer.form.raw.RawTotal;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Raw form to project, field by field. */
@Mapper(config = MappingRules.class)
interface ProjectMapper {
  ProjectMapper INSTANCE = Mappers.getMapper(ProjectMapper.class);

  @Mapping(target = "fiscalYear", expression = "java(context.fiscalYear())")
  @Mapping(target = "fiscalYearText", source = "form.header.year")
  @Mapping(target = "regionCode", expression = "java(context.regionCode())")
  @Mapping(target = "regionName", expression = "java(context.regionName())")
  @Mapping(target = "name", expression = "java(CodedName.nameOfProject(form.header().name()))")
  @Mapping(target = "nameText", source = "form.header.name")
  @Mapping(
      target = "code",
      expression = "java(CodedName.codeOfProject(form.header().code(), form.header().name()))")
  @Mapping(
      target = "department",
      expression =
          "java(CodedName.organisation(form.header().department(), form.header().departmentCode()))")
  @Mapping(
      target = "implementingUnit",
      expression = "java(CodedName.organisation(form.header().unit(), form.header().unitCode()))")
  @Mapping(target = "amountUnit", expression = "java(context.amountUnit())")
  @Mapping(target = "filledOn", source = "form.header.filledOn")
  @Mapping(target = "filledOnText", source = "form.header.filledOn")
  @Mapping(target = "formTitle", source = "form.header.title")
  @Mapping(target = "funds", source = "form.funds")
  @Mapping(target = "goal", source = "form.goal")
  @Mapping(target = "groups", source = "form.groups")
  @Mapping(target = "indicators", source = "form.indicators")
  @Mapping(target = "reported", source = "form.total")
  @Mapping(target = "conclusion", source = "form.conclusion")
  @Mapping(target = "attributes", source = "form.attributes")
  @Mapping(target = "source", expression = "java(context.source())")
  @Mapping(target = "cells", source = "cells")
  @Mapping(target = "template", expression = "java(context.template())")
  Project project(RawForm form, List<FieldCell> cells, @Context FormContext context);

  @Mapping(target = "kind", expression = "java(context.kind(fund))")
  @Mapping(target = "executionRate", expression = "java(context.executionRate(fund))")
  @Mapping(target = "weightText", source = "weight")
  @Mapping(target = "scoreText", source = "score")
  Fund fund(RawFund fund, @Context FormContext context);

  @Mapping(target = "id", expression = "java(context.indicatorId(indicator))")
  @Mapping(target = "nameText", source = "name.cell.text")
  @Mapping(target = "target", expression = "java(context.target(indicator.target(), indicator))")
  @Mapping(
      target = "adjustedTarget",
      expression = "java(context.target(indicator.adjustedTarget(), indicator))")
  @Mapping(target = "actual", expression = "java(context.actual(indicator.actual(), indicator))")
  @Mapping(target = "weightText", source = "weight")
  @Mapping(target = "scoreText", source = "score")
  @Mapping(target = "source", expression = "java(context.cell(indicator.name()))")
  Indicator indicator(RawIndicator indicator, @Context FormContext context);

  @Mapping(target = "weight", expression = "java(points(group.points()))")
  @Mapping(target = "weightText", source = "points")
  @Mapping(target = "cell", expression = "java(group.cell().address())")
  IndicatorGroup group(RawGroup group);

  Goal goal(RawGoal goal);

  @Mapping(target = "weightText", source = "weight")
  @Mapping(target = "scoreText", source = "score")
  @Mapping(target = "gradeText", source = "grade")
  Reported reported(RawTotal total);

  @Mapping(target = "text", source = "value")
  @Mapping(target = "cell", expression = "java(attribute.value().address())")
  Attribute attribute(RawAttribute attribute);

  default @Nullable String text(@Nullable RawValue value) {
    return value == null ? null : value.text();
  }

  /** The figure as the sheet shows it; the exact one only where what is shown is no figure. */
  default @Nullable BigDecimal figure(@Nullable RawValue value) {
    if (value == null) {
      return null;
    }
    BigDecimal shown = Figures.decimal(value.text());
    return shown == null ? value.number() : shown;
  }

  /** Of a level: with or without brackets and 分, {@code （50分）} or {@code (50)}. */
  default @Nullable BigDecimal points(@Nullable String points) {
    return points == null ? null : Figures.decimal(points.replaceAll("[()（）\\s]", ""));
  }

  default @Nullable Amount amount(@Nullable RawValue value, @Context FormContext context) {
    return context.amount(value);
  }

  default @Nullable LocalDate date(@Nullable RawValue value) {
    return value == null ? null : Dates.date(value.text());
  }

  default @Nullable Grade grade(@Nullable RawValue value) {
    return value == null ? null : Grades.of(value.text());
  }

  default @Nullable Organisation organisation(@Nullable RawValue value) {
    return value == null ? null : CodedName.organisation(value.text());
  }
}
