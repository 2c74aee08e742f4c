package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurePrinterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "大于等于 90 % | ≥90%",
        "超过3次 | >3次",
        "3小时内 | ≤3小时",
        "小于等于10万 | ≤10万",
        "不足5个 | <5个",
        "＝ 4402000元 | =4402000元",
        "1,000.50 | 1000.50",
        "较上年下降 5% | 下降5%",
        "增长率≥10% | 增长≥10%",
        "6月前 | ≤2024-05-31",
        "12月底 | 2024-12-31",
        "6.31日 | 6.31日",
        "2024年1-12月 | 2024-01-01至2024-12-31",
        "=2024年1-12月 | =2024-01-01至2024-12-31",
        "3-5次 | 3次至5次",
        "下降5%-10% | 下降5%至10%",
        "≥3次，≤5个 | ≥3次；≤5个",
        "≥3次，<5次 | ≥3次；<5次",
        "零流失、零流弊 | 0；0",
        "1年6个月 | 18个月",
        "达成年度指标 | 达成年度指标",
        "7×24小时 | 7×24小时",
        "— | —"
      })
  void writesAMeasureAsPeopleDo(String text, String printed) {
    Measure measure = MeasureReader.read(text, MeasureContext.target(2024, null));

    assertThat(MeasurePrinter.print(measure)).isEqualTo(printed);
  }
}
