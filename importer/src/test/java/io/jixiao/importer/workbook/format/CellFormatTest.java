package io.jixiao.importer.workbook.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

  @ParameterizedTest(name = "{1} of {0} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "General        | 10                        | 10",
        "General        | 7.50                      | 7.5",
        "General        | 0.30000000000000004       | 0.3",
        "General        | 0.77090000000000003       | 0.7709",
        "General        | 0.333333333333333         | 0.333333333",
        "General        | 12345.678901234           | 12345.6789",
        "General        | 130811213123456           | 130811213123456",
        "General        | 123456789012345678        | 123456789012346000",
        "General        | 1.5E+9                    | 1500000000",
        "General        | 1E-7                      | 0.0000001",
        "General        | 1E+30                     | 1E+30",
        "General        | -5                        | -5",
        "General        | 0                         | 0",
        "General\"元\"  | 12                        | 12元",
        "@              | 12.5                      | 12.5",
        "0              | 77.5                      | 78",
        "0.00           | 77.085                    | 77.09",
        "0.00           | 1.005                     | 1.01",
        "0.00           | 1.00499                   | 1.00",
        "0.00           | 1.0049999999999999        | 1.01",
        "0.00           | -0.001                    | 0.00",
        "#,##0          | 7340000                   | 7,340,000",
        "#,##0.00       | 5658770.43                | 5,658,770.43",
        "#,##0.00       | 0                         | 0.00",
        "#,##0.00       | -1234.5                   | -1,234.50",
        "#,##0.00       | 123456789012345           | 123,456,789,012,345.00",
        "#,##0.00_);(#,##0.00) | -1234.5            | (1,234.50)",
        "#,##0.00_ ;[Red]-#,##0.00\\  | -1234.5     | -1,234.50",
        "0.00%          | 0.7709                    | 77.09%",
        "0.00%          | 0.77090000000000003       | 77.09%",
        "0%             | 0.995                     | 100%",
        "0%             | 1                         | 100%",
        "0.00\"分\"     | 7.5                       | 7.50分",
        "0.00\\分       | 7.5                       | 7.50分",
        "0\"分\"        | 10                        | 10分",
        "0.0,\"万\"     | 123456                    | 123.5万",
        "[$¥-804]#,##0.00 | 1234                    | ¥1,234.00",
        "\"¥\"#,##0.00;\"¥\"-#,##0.00 | -3          | ¥-3.00",
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 1234.5 | 1,234.50",
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 0      | -",
        "0.00E+00       | 123456                    | 1.23E+05",
        "0.00E+00       | 0.00123                   | 1.23E-03",
        "0.0E+0         | 9.96                      | 1.0E+1",
        "000000         | 1234                      | 001234",
        "000-0000       | 1234567                   | 123-4567",
        "#              | 0                         | ''",
        "#.##           | 0.5                       | .5",
        "0.0?           | 1.5                       | 1.5",
        "[>=100]0\"+\";0 | 120                      | 120+",
        "[>=100]0\"+\";0 | 99                       | 99",
        "0;-0;;@        | 0                         | ''",
        "[DBNum1]0      | 12                        | 12",
        "# ?/?          | 0.5                       | 0.5",
      })
  void showsWhatASpreadsheetShows(String pattern, BigDecimal value, String shown) {
    assertThat(CellFormat.of(pattern).show(value, false).strip()).isEqualTo(shown);
  }

  @ParameterizedTest(name = "{1} of {0} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy/m/d                              | 45657      | 2024/12/31",
        "yyyy-mm-dd                            | 45657      | 2024-12-31",
        "yyyy\"年\"m\"月\"d\"日\"              | 45657      | 2024年12月31日",
        "yyyy\"年\"m\"月\"                     | 45337      | 2024年2月",
        "[$-804]yyyy\"年\"m\"月\"d\"日\";@     | 45657      | 2024年12月31日",
        "yyyy年mm月dd日                        | 45337      | 2024年02月15日",
        "m\"月\"d\"日\"                        | 45657      | 12月31日",
        "yy.m                                  | 45657      | 24.12",
        "aaaa                                  | 45657      | 星期二",
        "d-mmm-yy                              | 45657      | 31-Dec-24",
        "yyyy-mm-dd hh:mm:ss                   | 45657.75   | 2024-12-31 18:00:00",
        "h:mm AM/PM                            | 0.75       | 6:00 PM",
        "上午/下午h\"时\"mm\"分\"              | 0.25       | 上午6时00分",
        "[h]:mm                                | 1.5        | 36:00",
        "mm:ss                                 | 0.5        | 00:00",
        "yyyy/m/d                              | -1         | -1",
        "yyyy/m/d                              | 3000000    | 3000000",
      })
  void showsDaysAndTimes(String pattern, BigDecimal value, String shown) {
    assertThat(CellFormat.of(pattern).show(value, false)).isEqualTo(shown);
  }

  @Test
  void countsDaysFromTheYear1904WhereTheWorkbookDoes() {
    CellFormat format = CellFormat.of("yyyy/m/d");

    assertThat(format.show(new BigDecimal(44195), true)).isEqualTo("2024/12/31");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "yyyy/m/d, true",
    "[h]:mm, true",
    "aaaa, true",
    "General, false",
    "0.00%, false",
    "0.00E+00, false",
    "'0.00\"days\"', false",
    "'[Red]0.00', false",
  })
  void knowsDatesFromFigures(String pattern, boolean date) {
    assertThat(CellFormat.of(pattern).showsDate(BigDecimal.TEN)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0.77090000000000003, 0.7709",
    "0.30000000000000004, 0.3",
    "7340000, 7340000",
    "5658770.43, 5658770.43",
    "1E+3, 1000",
    "123456789012345678, 123456789012346000",
  })
  void keepsFifteenDigits(BigDecimal stored, String figure) {
    assertThat(CellFormat.figure(stored)).hasToString(figure);
  }

  @Test
  void takesNoPatternForTheGeneralFormat() {
    assertThat(CellFormat.of(null).show(new BigDecimal("1.50"), false)).isEqualTo("1.5");
  }
}
