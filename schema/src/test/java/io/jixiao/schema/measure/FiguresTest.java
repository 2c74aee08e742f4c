package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10|10",
        "10分|10",
        "7.50分|7.50",
        "(50分)|50",
        "（50分）|50",
        "１０．５|10.5",
        " 10 |10",
        "10 分|10",
        "1,000,000|1000000",
        "1，000，000.50|1000000.50",
        "2,024|2024",
        "77.09%|77.09",
        "-3|-3",
        "－3|-3",
        "￥1,200.00|1200.00",
        "50万元|50",
        "0|0",
        "1.2E+07|12000000",
        "1.2E-05|0.000012",
        "1E3|1000",
        "1E+30|1000000000000000000000000000000",
        "¥5|5",
        "123456789012345678|123456789012345678",
        "1234567890123456789|1234567890123456789",
        "1,234,567,890,123,456.78|1234567890123456.78",
        "12 345 678|12345678",
        "999999999999999999999999999999|999999999999999999999999999999",
        "95.%|95"
      })
  void readsTheFigureWithItsScale(String text, BigDecimal figure) {
    assertThat(Figures.decimal(text)).isEqualTo(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "—",
        "/",
        "无",
        "（3）",
        "(3)",
        "10分/20分",
        "10 20",
        "十分",
        "约10",
        "10个",
        "1:3",
        "1,2,3",
        ".5.",
        "1234,567",
        "1,234,5",
        "1E",
        "1E+",
        "1E+31",
        "1E+100",
        "5.个",
        "9999999999999999999999999999999"
      })
  void readsNothingElse(String text) {
    assertThat(Figures.decimal(text)).isNull();
  }

  @Test
  void aCellOfMoreThan64CharactersIsProse() {
    assertThat(Figures.decimal(" ".repeat(62) + "10")).isEqualTo("10");
    assertThat(Figures.decimal(" ".repeat(63) + "10")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "734, 元, 734",
    "734.00, 万元, 7340000",
    "734.005, 万元, 7340050",
    "0.00001, 万元, 0.1",
    "734, 单位：万元, 7340000",
    "734, （万元）, 7340000",
    "734, 千元, 734000",
    "1.5, 亿元, 150000000",
    "50万元, 元, 500000",
    "4402000元, 万元, 4402000",
    "734, , 734",
    "734, 人, 734"
  })
  void amountsAreYuanExactly(String text, String unit, BigDecimal yuan) {
    assertThat(Figures.amountInYuan(text, unit)).isEqualTo(yuan);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", "77.09%", "5个", "无"})
  void whatIsNoAmountIsNull(String text) {
    assertThat(Figures.amountInYuan(text, "万元")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"734.01, 734.005, 7340050", "734, 734, 7340000", "735, 734, 7350000"})
  void aNumericCellCountsExactly(String shown, BigDecimal exact, BigDecimal yuan) {
    assertThat(Figures.amountInYuan(shown, exact, "万元")).isEqualTo(yuan);
  }
}
