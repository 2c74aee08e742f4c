package io.jixiao.api.store;

import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.audit.form.FormAudit;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds forms; what a test does not name has a sensible value. */
public final class Forms {

  private String name = "办案业务费";
  private @Nullable Integer year = 2024;
  private @Nullable String region = "520200";
  private @Nullable String code;
  private @Nullable String unit = "六盘水市公安局";
  private String department = "六盘水市公安局";
  private String goal = "保障办案";
  private String actual = "100%";
  private String score = "97.71";
  private String sheet = "Sheet1";
  private String fileName = "form.xlsx";
  private List<Finding> findings = List.of();

  public static Forms form() {
    return new Forms();
  }

  public Forms named(String name) {
    this.name = name;
    return this;
  }

  public Forms year(@Nullable Integer year) {
    this.year = year;
    return this;
  }

  public Forms region(@Nullable String region) {
    this.region = region;
    return this;
  }

  public Forms code(@Nullable String code) {
    this.code = code;
    return this;
  }

  public Forms unit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  public Forms department(String department) {
    this.department = department;
    return this;
  }

  public Forms goal(String expected) {
    this.goal = expected;
    return this;
  }

  public Forms actual(String actual) {
    this.actual = actual;
    return this;
  }

  public Forms scored(int score) {
    this.score = String.valueOf(score);
    return this;
  }

  public Forms at(String fileName, String sheet) {
    this.fileName = fileName;
    this.sheet = sheet;
    return this;
  }

  public Forms finding(String code, @Nullable String path) {
    this.findings =
        List.of(new Finding(code, Severity.NOTICE, new Text("见", "look"), path, sheet, "A1"));
    return this;
  }

  /** With what the rules find, before what a test says. */
  public IncomingForm audited() {
    Project project = project();
    List<Finding> all = new ArrayList<>(FormAudit.of(project, ShippedPolicies.baseline()));
    all.addAll(findings);
    return IncomingForm.of(project, all);
  }

  public IncomingForm incoming() {
    return IncomingForm.of(project(), findings);
  }

  public Project project() {
    return new Project(
        year,
        year == null ? null : "（" + year + "年度）",
        region,
        region == null ? null : "贵州省六盘水市",
        name,
        name,
        code,
        new Organisation(department, "155", "[155]" + department),
        unit == null ? null : new Organisation(unit, null, unit),
        "元",
        LocalDate.of(2025, 3, 1),
        "2025-03-01",
        "项目支出绩效自评表",
        List.of(total()),
        new Goal(goal, "完成"),
        List.of(new IndicatorGroup(List.of("产出指标"), new BigDecimal("50"), "(50分)", "A12")),
        List.of(indicator()),
        new Reported(
            new BigDecimal("90"), "90", new BigDecimal(score), score, Grade.EXCELLENT, "优", null),
        "自评得分97.71分",
        List.of(new Attribute("备注.一", "无", "B40")),
        new Source(null, fileName, sheet, "A1:I30"),
        List.of(
            new FieldCell("name", sheet, "B3"),
            new FieldCell("funds[0].executed", sheet, "D7"),
            new FieldCell("indicators[0].actual", "附表", "E12")),
        new TemplateChoice("general", 1, new BigDecimal("0.95"), new Text("像", "alike")));
  }

  private static Fund total() {
    return new Fund(
        "年度资金总额",
        FundKind.TOTAL,
        0,
        new Amount("7,340,000.00", new BigDecimal("7340000.00"), "B7"),
        new Amount("7,340,000.00", new BigDecimal("7340000.00"), "C7"),
        new Amount("5,658,406", new BigDecimal("5658406"), "D7"),
        measure("77.09%", "77.09", "%"),
        new BigDecimal("10"),
        "10分",
        new BigDecimal("7.71"),
        "7.71",
        null,
        List.of());
  }

  private Indicator indicator() {
    return new Indicator(
        "i1",
        List.of("产出指标", "质量指标"),
        "指标 1:",
        "案件办结率",
        "指标 1:案件办结率",
        measure("≥90%", "90", "%"),
        null,
        measure(actual, actual.replace("%", ""), "%"),
        new BigDecimal("20"),
        "20",
        new BigDecimal("20.00"),
        "20.00",
        null,
        List.of(),
        new FieldCell("indicators[0]", sheet, "B12"));
  }

  private static Measure measure(String text, String value, String unit) {
    return new Measure(
        text,
        MeasureKind.QUANTITY,
        text.startsWith("≥") ? Operator.AT_LEAST : null,
        null,
        new BigDecimal(value),
        unit,
        new BigDecimal(value),
        unit,
        null,
        null,
        null,
        List.of(),
        "E12");
  }
}
