package io.jixiao.schema.revision;

import io.jixiao.schema.measure.Direction;
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
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form that has a value in every field, and two rows in every list. */
final class FullProject {
  private FullProject() {}

  static Project form() {
    return new Project(
        2024,
        "（2,024年度）",
        "520200",
        "六盘水市",
        "拘押场所经费",
        "[P1]拘押场所经费",
        "P1",
        new Organisation("六盘水市公安局", "155", "[155]六盘水市公安局"),
        new Organisation("六盘水市看守所", "155003", "[155003]六盘水市看守所"),
        "元",
        LocalDate.of(2025, 3, 14),
        "2025-03-14",
        "项目支出绩效自评表",
        List.of(fund("年度资金总额：", FundKind.TOTAL, 0), fund("------本级安排：", FundKind.LOCAL, 1)),
        new Goal("保障在押人员生活", "已保障在押人员生活"),
        List.of(group("产出指标", "C10"), group("效益指标", "C14")),
        List.of(
            indicator("i1", "产出指标", "数量指标", "在押人员数", "H10"),
            indicator("i2", "效益指标", "社会效益指标", "安全事故数", "H14")),
        new Reported(
            new BigDecimal("100"),
            "100",
            new BigDecimal("97.71"),
            "97.71分",
            Grade.EXCELLENT,
            "优",
            "见各项"),
        "自评得分97.71分，等次：优",
        List.of(new Attribute("联系电话", "0858", "B4"), new Attribute("备注", "另附报告", "B30")),
        new Source("import-1", "form.xlsx", "Sheet1", "A1:H30"),
        List.of(
            new FieldCell("name", "Sheet1", "C3"),
            new FieldCell("indicators[1].score", "Sheet1", "J14")),
        new TemplateChoice(
            "general", 1, new BigDecimal("0.98"), new Text("标题吻合", "The headings fit.")));
  }

  static Measure quantity(
      String text, @Nullable Operator operator, String value, @Nullable String unit) {
    return new Measure(
        text,
        MeasureKind.QUANTITY,
        operator,
        Direction.DOWN,
        new BigDecimal(value),
        unit,
        new BigDecimal(value),
        unit,
        null,
        null,
        null,
        List.of(),
        "E9");
  }

  private static Fund fund(String label, FundKind kind, int depth) {
    return new Fund(
        label,
        kind,
        depth,
        new Amount("7,340,000.00", new BigDecimal("7340000.00"), "D7"),
        new Amount("8000000", new BigDecimal("8000000"), "E7"),
        new Amount("6167200", new BigDecimal("6167200"), "F7"),
        quantity("77.09", null, "77.09", "%"),
        new BigDecimal("10"),
        "10分",
        new BigDecimal("7.71"),
        "7.71分",
        "支付较晚",
        List.of(new Attribute("预算编制", "无调整", "K7"), new Attribute("结转", "0", "L7")));
  }

  private static IndicatorGroup group(String level1, String cell) {
    return new IndicatorGroup(List.of(level1), new BigDecimal("50"), "(50分)", cell);
  }

  private static Indicator indicator(
      String id, String level1, String level2, String name, String cell) {
    return new Indicator(
        id,
        List.of(level1, level2),
        "指标 1:",
        name,
        "指标 1:" + name,
        quantity("≥90%", Operator.AT_LEAST, "90", "%"),
        quantity("≥80%", Operator.AT_LEAST, "80", "%"),
        quantity("95%", null, "95", "%"),
        new BigDecimal("10"),
        "10分",
        new BigDecimal("9.5"),
        "9.50分",
        "人数减少",
        List.of(new Attribute("定性值情况说明", "较好", "N9"), new Attribute("等级", "一", "O9")),
        new FieldCell("indicators", "Sheet1", cell));
  }
}
