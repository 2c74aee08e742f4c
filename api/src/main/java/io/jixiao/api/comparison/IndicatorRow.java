package io.jixiao.api.comparison;

import io.jixiao.schema.comparison.IndicatorFact;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.TemplateChoice;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as clients see it among those of all projects. Two rows are the same if they are one
 * place of one project, so that loading in batches need not compare forms.
 */
public record IndicatorRow(IndicatorFact fact) {

  /** Id of its project. */
  public String projectId() {
    return fact.project().id();
  }

  /** 项目名称. */
  public String projectName() {
    return form().name();
  }

  /** 项目编码. */
  public @Nullable String projectCode() {
    return form().code();
  }

  /** 年度. */
  public @Nullable Integer fiscalYear() {
    return form().fiscalYear();
  }

  /** GB/T 2260 code of the project's region. */
  public @Nullable String regionCode() {
    return form().regionCode();
  }

  /** Name of the region. */
  public @Nullable String regionName() {
    return form().regionName();
  }

  /** 主管部门. */
  public @Nullable Organisation department() {
    return form().department();
  }

  /** 实施单位. */
  public @Nullable Organisation implementingUnit() {
    return form().implementingUnit();
  }

  /** The template profile that the form was read with. */
  public @Nullable String templateId() {
    TemplateChoice template = form().template();
    return template == null ? null : template.id();
  }

  /** Id of the indicator. */
  public String indicatorId() {
    return indicator().id();
  }

  /** Its place on the sheet, from 1. */
  public int ordinal() {
    return fact.ordinal();
  }

  /** Headings above it. */
  public List<String> path() {
    return indicator().path();
  }

  /** 一级指标. */
  public @Nullable String level1() {
    return indicator().level1();
  }

  /** 二级指标. */
  public @Nullable String level2() {
    return indicator().level2();
  }

  /** Printed number. */
  public @Nullable String number() {
    return indicator().number();
  }

  /** 三级指标. */
  public String name() {
    return indicator().name();
  }

  /** 年度指标值. */
  public @Nullable Measure target() {
    return indicator().target();
  }

  /** 调整后指标值. */
  public @Nullable Measure adjustedTarget() {
    return indicator().adjustedTarget();
  }

  /** 实际完成值. */
  public @Nullable Measure actual() {
    return indicator().actual();
  }

  /** How far it got. */
  public @Nullable BigDecimal attainment() {
    return fact.attainment().ratio();
  }

  /** Whether the target is met. */
  public @Nullable Boolean met() {
    return fact.attainment().met();
  }

  /** 分值 of the form. */
  public @Nullable BigDecimal weight() {
    return indicator().weight();
  }

  /** 得分 of the form. */
  public @Nullable BigDecimal reported() {
    return indicator().score();
  }

  /** Points by the policy. */
  public @Nullable BigDecimal recomputed() {
    return fact.recomputed();
  }

  /** Recomputed less reported. */
  public @Nullable BigDecimal difference() {
    return fact.difference();
  }

  /** Code of the rule that decided. */
  public @Nullable String rule() {
    return fact.rule();
  }

  /** Whether the form decides nothing. */
  public @Nullable Boolean undecided() {
    return fact.undecided();
  }

  /** 偏差原因分析及改进措施. */
  public @Nullable String deviationReason() {
    return indicator().deviationReason();
  }

  /** Where its name stands. */
  public FieldCell source() {
    return indicator().source();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndicatorRow that
        && ordinal() == that.ordinal()
        && projectId().equals(that.projectId());
  }

  @Override
  public int hashCode() {
    return 31 * projectId().hashCode() + ordinal();
  }

  private Project form() {
    return fact.project().form();
  }

  private Indicator indicator() {
    return fact.indicator();
  }
}
