package io.jixiao.schema.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project in one fiscal year, as one filled form states it (项目支出绩效自评表).
 *
 * @param fiscalYear null where the form names none
 * @param fiscalYearText as printed: {@code （2,024年度）}
 * @param regionCode GB/T 2260 code; null where the region is unknown
 * @param name 项目名称, without a code in brackets before it
 * @param nameText the name's cell as printed
 * @param code 项目编码
 * @param department 主管部门
 * @param implementingUnit 实施单位
 * @param amountUnit 金额单位 as on the form: 元, 万元
 * @param filledOn 填报日期
 * @param funds rows of the fund block, in sheet order
 * @param groups headings of the indicator tree that carry points or children, in sheet order
 * @param indicators the leaves in sheet order
 * @param conclusion 自评结论
 * @param attributes values the model has no field for, under their headings
 * @param cells the cell of every field: path ({@code funds[0].executed}) and A1 address
 * @param template the profile that fitted best; null where none did
 */
public record Project(
    @Nullable Integer fiscalYear,
    @Nullable String fiscalYearText,
    @Nullable String regionCode,
    @Nullable String regionName,
    String name,
    String nameText,
    @Nullable String code,
    @Nullable Organisation department,
    @Nullable Organisation implementingUnit,
    @Nullable String amountUnit,
    @Nullable LocalDate filledOn,
    @Nullable String filledOnText,
    @Nullable String formTitle,
    List<Fund> funds,
    @Nullable Goal goal,
    List<IndicatorGroup> groups,
    List<Indicator> indicators,
    Reported reported,
    @Nullable String conclusion,
    List<Attribute> attributes,
    Source source,
    List<FieldCell> cells,
    @Nullable TemplateChoice template) {

  public Project {
    funds = List.copyOf(funds);
    groups = List.copyOf(groups);
    indicators = List.copyOf(indicators);
    attributes = List.copyOf(attributes);
    cells = List.copyOf(cells);
  }
}
