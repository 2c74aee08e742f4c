package io.jixiao.api.projects;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
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
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Projects for tests: say only what the test is about. */
public final class ProjectBuilder {
  private final String name;
  private @Nullable Integer fiscalYear = 2024;
  private @Nullable String regionCode = "520201";
  private @Nullable String code;
  private @Nullable Organisation department = new Organisation("六盘水市公安局", "155", "[155]六盘水市公安局");
  private @Nullable Organisation unit = new Organisation("六盘水市看守所", null, "六盘水市看守所");
  private @Nullable BigDecimal executionRate = new BigDecimal("77.09");
  private @Nullable BigDecimal score = new BigDecimal("97.71");
  private @Nullable Grade grade = Grade.EXCELLENT;
  private @Nullable String templateId = "liupanshui";
  private List<Indicator> indicators = List.of(indicator());

  private ProjectBuilder(String name) {
    this.name = name;
  }

  public static ProjectBuilder project(String name) {
    return new ProjectBuilder(name);
  }

  public ProjectBuilder fiscalYear(@Nullable Integer year) {
    this.fiscalYear = year;
    return this;
  }

  public ProjectBuilder regionCode(@Nullable String regionCode) {
    this.regionCode = regionCode;
    return this;
  }

  public ProjectBuilder code(@Nullable String code) {
    this.code = code;
    return this;
  }

  public ProjectBuilder department(@Nullable String name, @Nullable String code) {
    this.department = name == null ? null : new Organisation(name, code, name);
    return this;
  }

  public ProjectBuilder unit(@Nullable String name) {
    this.unit = name == null ? null : new Organisation(name, null, name);
    return this;
  }

  public ProjectBuilder executionRate(@Nullable String percent) {
    this.executionRate = percent == null ? null : new BigDecimal(percent);
    return this;
  }

  public ProjectBuilder score(@Nullable String score) {
    this.score = score == null ? null : new BigDecimal(score);
    return this;
  }

  public ProjectBuilder grade(@Nullable Grade grade) {
    this.grade = grade;
    return this;
  }

  public ProjectBuilder template(@Nullable String templateId) {
    this.templateId = templateId;
    return this;
  }

  public ProjectBuilder indicators(List<Indicator> rows) {
    this.indicators = rows;
    return this;
  }

  public Project build() {
    return new Project(
        fiscalYear,
        fiscalYear == null ? null : "（%d年度）".formatted(fiscalYear),
        regionCode,
        regionCode == null ? null : "钟山区",
        name,
        code == null ? name : "[%s]%s".formatted(code, name),
        code,
        department,
        unit,
        "元",
        LocalDate.of(2025, 3, 1),
        "2025年3月1日",
        "项目支出绩效自评表",
        List.of(total()),
        new Goal("保障羁押场所正常运转", "已保障"),
        List.of(
            new IndicatorGroup(List.of("产出指标"), new BigDecimal("50"), "(50分)", "A12"),
            new IndicatorGroup(List.of("产出指标", "数量指标"), null, null, "B12")),
        indicators,
        new Reported(
            new BigDecimal("100"),
            "100",
            score,
            score == null ? null : score.toPlainString(),
            grade,
            grade == null ? null : "优",
            null),
        "总体良好",
        List.of(new Attribute("联系人", "张三", "H3")),
        new Source("import-1", "a.xlsx", "Sheet1", "A1:I30"),
        List.of(new FieldCell("name", "Sheet1", "C3")),
        templateId == null
            ? null
            : new TemplateChoice(
                templateId, 1, new BigDecimal("0.95"), new Text("标题相符", "headings fit")));
  }

  private Fund total() {
    return new Fund(
        "年度资金总额：",
        FundKind.TOTAL,
        0,
        new Amount("7,340,000.00", new BigDecimal("7340000.00"), "D8"),
        new Amount("734E4", new BigDecimal("734E4"), "E8"),
        null,
        executionRate == null ? null : measure(executionRate.toPlainString(), executionRate, "%"),
        new BigDecimal("10"),
        "10",
        new BigDecimal("7.71"),
        "7.71",
        null,
        List.of());
  }

  private static Indicator indicator() {
    return new Indicator(
        "i1",
        List.of("产出指标", "数量指标"),
        "指标1：",
        "采购警服套数",
        "指标1：采购警服套数",
        measure("≥20套", new BigDecimal("20"), "套"),
        null,
        measure("21套", new BigDecimal("21"), "套"),
        new BigDecimal("10"),
        "10分",
        new BigDecimal("10.00"),
        "10.00",
        null,
        List.of(),
        new FieldCell("indicators[0]", "Sheet1", "C12"));
  }

  private static Measure measure(String text, BigDecimal value, String unit) {
    return new Measure(
        text,
        MeasureKind.QUANTITY,
        null,
        null,
        value,
        unit,
        value,
        unit,
        null,
        null,
        null,
        List.of(),
        "F12");
  }
}
