package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Project;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units of money with blanks in them: read wrong, every amount is. */
class UnseenMoneyUnitsTest {
  @ParameterizedTest
  @CsvSource({
    "项目资金\\n（万 元）, 万元, 2200000",
    "项目资金（单位：万　元）, 万元, 2200000",
    "项目资金（百 万 元）, 百万元, 220000000",
    "项目资金（ 元 ）, 元, 220",
    "项目资金（千万 位）, ,"
  })
  void a_label_may_have_the_unit_in_brackets(
      String label, @Nullable String unit, @Nullable BigDecimal yuan) {
    Project project = form("", label);

    assertThat(project.amountUnit()).isEqualTo(unit);
    assertThat(project.funds().get(0).adjustedBudget().yuan()).isEqualTo(yuan);
  }

  @ParameterizedTest
  @CsvSource({"单位：万  元, 万元, 2200000", "金额单位：万 元, 万元, 2200000", "金额单位：元, 元, 220", "单位：万 元 村, ,"})
  void a_line_over_the_form_may_name_the_unit(
      String line, @Nullable String unit, @Nullable BigDecimal yuan) {
    Project project = form(line + " | < | < | < | < | < | <\n", "项目资金");

    assertThat(project.amountUnit()).isEqualTo(unit);
    assertThat(project.funds().get(0).adjustedBudget().yuan()).isEqualTo(yuan);
  }

  private static Project form(String line, String label) {
    return read("项目支出绩效自评表 | < | < | < | < | < | <\n"
            + line
            + "项目名称 | 河道清淤 | < | < | < | < | <\n"
            + label
            + """
               | | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
              ^ | 资金总额 | 220 | 198 | 90% | 10 | 9
              一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
              产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 90 | 90
              """)
        .project();
  }
}
