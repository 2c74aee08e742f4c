package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.DATE_FORMAT_AMBIGUOUS;
import static io.jixiao.schema.audit.FindingCode.DATE_INVALID;
import static io.jixiao.schema.audit.FindingCode.FISCAL_YEAR_FORMAT;
import static io.jixiao.schema.audit.FindingCode.FISCAL_YEAR_MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearChecksTest {
  private static final Row ROW = Row.of("数量指标", "采购设备数量", "4台", "4台");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拘押场所经费（2025）",
        "2023年家具采购项目",
        "2023 年家具采购项目（高财行[2023]215号原2023年项目）",
        "家具采购项目（2023年度）",
        "2023家具采购项目",
        "“十四五”信息化（2019-2023年）",
        "（2021—2023年）校舍改造"
      })
  void another_year_in_the_name_is_flagged(String name) {
    assertThat(Found.places(FISCAL_YEAR_MISMATCH, Form.of(ROW).named(name)))
        .containsExactly("name B2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拘押场所经费（2024）",
        "2024年家具采购项目",
        "家具采购项目（高财行[2023]215号）",
        "家具采购项目（晋财教〔2023〕10号、〔2022〕第3号）",
        "“十四五”信息化（2021-2025年）",
        "“十四五”信息化（2021年至2025年）",
        "信息化（2024-2026年）",
        "信息化（2022年至2024）",
        "2023-2024学年助学金",
        "2023年结转公用经费",
        "2023年校舍维修尾款",
        "2023年、2024年家具采购",
        "2024年补发2023年工资",
        "提前下达2025年补助资金",
        "2000年以前建成老旧小区改造",
        "2000年前老旧小区改造",
        "[JC2021045]智慧图书馆运维",
        "21072123P000004411863-义务教育",
        "G2025高速公路养护",
        "20230吨粮食储备",
        "家具采购项目"
      })
  void a_name_may_hold_the_forms_year_a_range_or_what_goes_on(String name) {
    assertThat(Found.of(FISCAL_YEAR_MISMATCH, Form.of(ROW).named(name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025年1-12月 | 100% | target
          2025年1月1日至12月31日 | 完成 | target
          2023年12月底前 | 2023年12月 | target
          2024年12月底前 | 2023年12月5日 | actual
          2024年12月底前 | 2025年7月1日 | actual
          2025年7月底前 | 2024年12月 | target
          2024年12月底前 | 2024年12月5日 |
          2024年12月底前 | 2025年6月30日 |
          2025年1月 | 2024年12月 |
          2026年底前 | |
          2023年12月底前 | | target
          2023年7月至2024年6月 | 2024年6月 |
          2024年7月至2025年6月 | 2024年12月 |
          年底 | 12月 |
          次年3月 | 次年3月 |
          较2023年增长5% | 6% |
          2023年6月开工，2024年6月完工 | 完成 |
          2022年6月开工，2023年6月完工 | 完成 | target
          2024年13月底前 | 12月 |
          2023年12月底前，100% | 完成 | target
          """)
  void a_target_or_actual_in_another_year_is_flagged(String target, String actual, String field) {
    Form form = Form.of(Row.of("时效指标", "完成时间", target, actual));

    assertThat(Found.of(FISCAL_YEAR_MISMATCH, form))
        .extracting(found -> found.path())
        .isEqualTo(field == null ? List.of() : List.of("indicators[0]." + field));
  }

  @Test
  void reasons_and_forms_without_a_year_are_left_alone() {
    assertThat(Found.is(FISCAL_YEAR_MISMATCH, ROW.because("2023年项目延期"))).isFalse();
    assertThat(Found.of(FISCAL_YEAR_MISMATCH, Form.of(ROW).named("2023年采购").year(null))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1899, false", "1900, true", "2999, true", "3000, false"})
  void a_year_that_no_form_is_of_is_held_against_nothing(int year, boolean flagged) {
    Form form = Form.of(ROW).named("2023年采购").year(year);

    assertThat(!Found.of(FISCAL_YEAR_MISMATCH, form).isEmpty()).isEqualTo(flagged);
  }

  @Test
  void both_years_are_named() {
    assertThat(Found.sentence(FISCAL_YEAR_MISMATCH, Form.of(ROW).named("采购（2025）")))
        .contains("“采购（2025）”", "2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （2,024年度） | true
          2，024 | true
          2024年度 | false
          （2024年1,2季度） | false
          """)
  void a_year_with_a_thousands_separator_is_flagged(String text, boolean flagged) {
    assertThat(Found.places(FISCAL_YEAR_FORMAT, Form.of(ROW).yearText(text)))
        .hasSize(flagged ? 1 : 0)
        .allMatch("fiscalYear A1"::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6.31日 | true
          6.30日 | false
          2月30日 | true
          2月29日 | false
          2023年2月29日前 | true
          2024年2月29日前 | false
          2024-11-31 | true
          2024年13月底前 | true
          2024年12月底前 | false
          3月1日至3月31日 | false
          2月1日至30日 | true
          6月31日至9月1日 | true
          9月1日至11月31日 | true
          发放13月工资 | false
          6月31日开工，9月1日完工 | true
          每月31日前 | false
          10日前 | false
          12.5% | false
          """)
  void a_day_that_the_calendar_lacks_is_flagged(String text, boolean flagged) {
    Form form = Form.of(Row.of("时效指标", "完成时间", "12月31日", text));

    assertThat(Found.places(DATE_INVALID, form))
        .hasSize(flagged ? 1 : 0)
        .allMatch("indicators[0].actual E10"::equals);
  }

  @Test
  void a_target_that_the_calendar_lacks_is_flagged_too() {
    Form form = Form.of(Row.of("时效指标", "完成时间", "6月31日前", "6月30日"));

    assertThat(Found.places(DATE_INVALID, form)).containsExactly("indicators[0].target D10");
  }

  @Test
  void a_filling_day_that_the_calendar_lacks_is_flagged() {
    assertThat(Found.places(DATE_INVALID, Form.of(ROW).filledOn("2025年2月30日")))
        .containsExactly("filledOn F1");
    assertThat(Found.of(DATE_INVALID, Form.of(ROW).filledOn("2024 年 12 月"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0月5日, true",
    "1月5日, false",
    "12月5日, false",
    "13月5日, true",
    // of a year that is not told, which may have that day
    "2月29日, false",
    "2月30日, true"
  })
  void a_filling_day_may_lack_its_year(String text, boolean flagged) {
    assertThat(!Found.of(DATE_INVALID, Form.of(ROW).filledOn(text)).isEmpty()).isEqualTo(flagged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          =12.31日 | 6.30日 | target
          12月31日 | 6.30日 | actual
          12月31日 | 12.31 | actual
          12月31日 | 6.31日 |
          12月31日 | 2024.6.30 |
          12月31日 | 6月30日 |
          12.5小时 | 12.5小时 |
          """)
  void a_day_written_as_a_decimal_is_flagged_once_a_row(
      String target, String actual, String field) {
    Form form = Form.of(Row.of("时效指标", "完成时间", target, actual));

    assertThat(Found.of(DATE_FORMAT_AMBIGUOUS, form))
        .extracting(found -> found.path())
        .isEqualTo(field == null ? List.of() : List.of("indicators[0]." + field));
  }

  @Test
  void an_ambiguous_day_says_how_it_was_taken() {
    Form form = Form.of(Row.of("时效指标", "完成时间", "=12.31日", "12月"));

    assertThat(Found.sentence(DATE_FORMAT_AMBIGUOUS, form)).contains("“=12.31日”", "2024-12-31");
  }
}
