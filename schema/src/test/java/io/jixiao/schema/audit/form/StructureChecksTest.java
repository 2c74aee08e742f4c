package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.DUPLICATE_INDICATOR;
import static io.jixiao.schema.audit.FindingCode.INDICATOR_NUMBER_GAP;
import static io.jixiao.schema.audit.FindingCode.INDICATOR_NUMBER_REPEATED;
import static io.jixiao.schema.audit.FindingCode.INDICATOR_REPEATS_FUND_BLOCK;
import static io.jixiao.schema.audit.FindingCode.WEIGHT_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureChecksTest {
  private static final Row ROW = Row.of("数量指标", "采购设备数量", "4台", "4台");

  private static Row named(String name) {
    return Row.of("数量指标", name, "4", "4");
  }

  @ParameterizedTest
  @CsvSource({
    "打击违法犯罪, 打击违法犯罪, true",
    "打击 违法犯罪, 打击违法犯罪, true",
    "提高办案效率, 办案效率提高率, true",
    "提高办案效率, 提高办案质量, false",
    "1号楼改造, 11号楼改造, false",
    "服务对象满意度, 民警满意度, false"
  })
  void oneIndicatorIsThereOnce(String one, String other, boolean flagged) {
    assertThat(Found.is(DUPLICATE_INDICATOR, named(one), named(other).under("效益指标", "社会效益")))
        .isEqualTo(flagged);
  }

  @Test
  void allNamesakesAreSaidAtTheSecond() {
    Form form = Form.of(ROW, ROW.under("效益指标", "社会效益"), ROW);

    assertThat(Found.places(DUPLICATE_INDICATOR, form)).containsExactly("indicators[1].name C11");
    assertThat(Found.sentence(DUPLICATE_INDICATOR, form))
        .isEqualTo("同一指标重复设置：采购设备数量（一级指标/数量指标）、采购设备数量（效益指标/社会效益）、采购设备数量（一级指标/数量指标）。");
  }

  @ParameterizedTest
  @CsvSource({"10, false", "11, true"})
  void ofManyNamesakesTenAreSaid(int rows, boolean more) {
    Row[] namesakes = Collections.nCopies(rows, ROW.under()).toArray(Row[]::new);

    assertThat(Found.sentence(DUPLICATE_INDICATOR, Form.of(namesakes)))
        .contains(String.join("、", Collections.nCopies(10, "采购设备数量")) + (more ? "…" : "。"));
  }

  @Test
  void rowsWithoutANameAreNoNamesakes() {
    assertThat(Found.is(DUPLICATE_INDICATOR, named(""), named(" "))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"30, false", "31, true"})
  void ofManyRowsThirtyAreNamedAndAllAreCounted(int rows, boolean more) {
    Row[] without = Collections.nCopies(rows + 1, ROW.worth(null, "5")).toArray(Row[]::new);
    without[0] = ROW;

    assertThat(Found.sentence(WEIGHT_MISSING, Form.of(without)))
        .contains(rows + " 项")
        .endsWith(String.join("、", Collections.nCopies(30, "“采购设备数量”")) + (more ? "…。" : "。"))
        .doesNotContain("“采购设备数量”、".repeat(30));
  }

  @Test
  void deeperHeadingsTellNamesakesApart() {
    Row road = ROW.under("产出指标", "数量指标", "道路");
    Row bridge = ROW.under("产出指标", "数量指标", "桥梁");

    assertThat(Found.is(DUPLICATE_INDICATOR, road, bridge)).isFalse();
    assertThat(Found.is(DUPLICATE_INDICATOR, road, road)).isTrue();
  }

  @Test
  void goalsOfSeveralRowsTellNamesakesApart() {
    Row lasting = ROW.beside("长期绩效指标", "A10");
    Row ofTheYear = ROW.beside("年度绩效指标", "A12");
    Row other = named("其他");
    Row[] apart = {
      lasting,
      ofTheYear,
      other.beside("长期绩效指标", "A10"),
      other.beside("年度绩效指标", "A12").under("效益指标", "社会效益")
    };

    assertThat(Found.is(DUPLICATE_INDICATOR, apart)).isFalse();
    assertThat(Found.is(DUPLICATE_INDICATOR, lasting, lasting)).isTrue();
    assertThat(Found.is(DUPLICATE_INDICATOR, ROW.beside("备注", "A10"), ROW.beside("说明", "A11")))
        .as("what each row says of itself tells nothing apart")
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "预算执行率, true",
    "预算资金执行率（%）, true",
    "按预算资金完成率, true",
    "项目资金执行进度, true",
    "项目经费执行情况, true",
    "资金支付及时率, false",
    "合同执行率, false",
    "执行预算成本, false",
    "预算编制及时率, false"
  })
  void theExecutionRateIsNoIndicator(String name, boolean flagged) {
    Form form = Form.of(named(name)).with(Form.total("100", "100", "100", null, "10", "10"));

    assertThat(!Found.of(INDICATOR_REPEATS_FUND_BLOCK, form).isEmpty()).isEqualTo(flagged);
  }

  @Test
  void itIsOneWhereTheFundBlockHasNoPoints() {
    assertThat(Found.is(INDICATOR_REPEATS_FUND_BLOCK, named("预算执行率"))).isFalse();
    Form form = Form.of(named("预算执行率")).with(Form.total("100", "100", "100", null, "0", "0"));
    assertThat(Found.of(INDICATOR_REPEATS_FUND_BLOCK, form)).isEmpty();
    Form unscored = Form.of(named("预算执行率")).with(Form.total("100", "100", "100", null, "10", null));
    assertThat(Found.of(INDICATOR_REPEATS_FUND_BLOCK, unscored)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "指标1:, 指标2:, '', ''",
    "指标 1：, 指标 3：, gap, ''",
    "指标１, 指标２, '', ''",
    "指标4, 指标4, '', repeated",
    // a form may number on through its headings
    "指标7, 指标8, '', ''",
    ", 指标3, '', ''",
    "指标, 指标, '', ''",
    "指标3, 指标1, '', ''"
  })
  void numbersGoOnByOne(String one, String other, String gap, String repeated) {
    Row[] rows = {named("甲").numbered(one), named("乙").numbered(other)};

    assertThat(Found.is(INDICATOR_NUMBER_GAP, rows)).isEqualTo(!gap.isEmpty());
    assertThat(Found.is(INDICATOR_NUMBER_REPEATED, rows)).isEqualTo(!repeated.isEmpty());
  }

  @Test
  void eachHeadingHasNumbersOfItsOwn() {
    Row first = named("甲").numbered("指标1");
    Row other = named("乙").numbered("指标1").under("一级指标", "质量指标");

    assertThat(Found.is(INDICATOR_NUMBER_REPEATED, first, other)).isFalse();
    assertThat(Found.is(INDICATOR_NUMBER_GAP, first, other.numbered("指标3"))).isFalse();
  }

  @Test
  void theSentenceNamesHeadingAndNumbers() {
    Form form = Form.of(named("甲").numbered("指标1"), named("乙").numbered("指标3"));

    assertThat(Found.sentence(INDICATOR_NUMBER_GAP, form)).isEqualTo("“一级指标/数量指标”下的指标序号从 1 跳到 3。");
    assertThat(Found.places(INDICATOR_NUMBER_GAP, form))
        .containsExactly("indicators[1].number C11");
  }

  @Test
  void ofANumberInPartsTheLastIsTheRows() {
    Row first = named("甲").numbered("1.1");

    assertThat(Found.is(INDICATOR_NUMBER_REPEATED, first, named("乙").numbered("1.2"))).isFalse();
    assertThat(Found.is(INDICATOR_NUMBER_REPEATED, first, named("乙").numbered("1.1"))).isTrue();
    assertThat(Found.is(INDICATOR_NUMBER_GAP, first, named("乙").numbered("1.3"))).isTrue();
    assertThat(Found.is(INDICATOR_NUMBER_GAP, first, named("乙").numbered("2.3"))).isFalse();
    assertThat(Found.sentence(INDICATOR_NUMBER_REPEATED, Form.of(first, first))).contains("1.1");
    assertThat(
            Found.sentence(
                INDICATOR_NUMBER_REPEATED,
                Form.of(named("甲").numbered("指标4"), named("乙").numbered("指标4"))))
        .doesNotContain("指标4");
  }
}
