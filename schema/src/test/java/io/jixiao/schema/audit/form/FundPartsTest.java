package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.FUND_PARTS_DO_NOT_SUM;
import static io.jixiao.schema.audit.FindingCode.FUND_PART_BLANK;
import static io.jixiao.schema.project.FundKind.CARRY_OVER;
import static io.jixiao.schema.project.FundKind.CURRENT_APPROPRIATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Fund;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundPartsTest {
  private static final Row ROW = Row.of("数量指标", "采购设备数量", "4台", "4台");

  private static Form form(String unit, String total, String one, String other) {
    return Form.of(ROW)
        .with(
            Form.total("1", total, "1", null, "10", null),
            Form.fund(CURRENT_APPROPRIATION, "1", one, "1", null, null, null),
            Form.fund(CARRY_OVER, "0", other, "0", null, null, null))
        .amountUnit(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "元, 100, 60, 40, false",
    "元, 100, 60, 39.99, true",
    "元, 100.00, 60, 40, false",
    "元, 100, 100, , false",
    "元, 100, 100, 0, false",
    "元, 100, 99, , true",
    "万元, 10, 6.9, , true",
    // three figures with two decimals may differ by 0.015
    "万元, 100.01, 60.00, 40.00, false",
    "万元, 100.02, 60.00, 40.00, true",
    // nothing is exact
    "万元, 100.005, 100.00, 0.00, false",
    "万元, 100.006, 100.00, 0.00, true",
    // whole figures are not rounded
    "万元, 100, 60, 39, true",
    ", 100, 60, 39, true"
  })
  void partsComeToTheirTotal(String unit, String total, String one, String other, boolean flagged) {
    assertThat(!Found.of(FUND_PARTS_DO_NOT_SUM, form(unit, total, one, other)).isEmpty())
        .isEqualTo(flagged);
  }

  @Test
  void allColumnsAreSaidAtTheirRow() {
    Form form =
        Form.of(ROW)
            .with(
                Form.total("10", "10", "6.9", null, "10", null),
                Form.fund(CURRENT_APPROPRIATION, "6.9", "6.9", "6.9", null, null, null))
            .amountUnit("万元");

    assertThat(Found.places(FUND_PARTS_DO_NOT_SUM, form))
        .containsExactly("funds[0].initialBudget D5");
    assertThat(Found.sentence(FUND_PARTS_DO_NOT_SUM, form))
        .isEqualTo("“年度资金总额”与其各分项之和不一致：年初预算数为 10 万元，各分项合计 6.9 万元；全年预算数为 10 万元，各分项合计 6.9 万元；请核对。");
  }

  @Test
  void partsOfPartsAreHeldAgainstTheirOwnRow() {
    Fund part = Form.fund(CURRENT_APPROPRIATION, "100", null, null, null, null, null);
    Form form =
        Form.of(ROW)
            .with(
                Form.total("100", null, null, null, "10", null),
                part,
                deeper("60"),
                deeper("30"),
                Form.fund(CARRY_OVER, "0", null, null, null, null, null));

    assertThat(Found.places(FUND_PARTS_DO_NOT_SUM, form))
        .containsExactly("funds[1].initialBudget D6");
  }

  @Test
  void partsOfAnotherPartAreNoneOfItsOwn() {
    Fund part = Form.fund(CURRENT_APPROPRIATION, "100", null, null, null, null, null);
    Form form =
        Form.of(ROW)
            .with(
                Form.total("200", null, null, null, "10", null),
                part,
                deeper("100"),
                part,
                deeper("90"));

    assertThat(Found.places(FUND_PARTS_DO_NOT_SUM, form))
        .containsExactly("funds[3].initialBudget D8");
  }

  private static Fund deeper(String amount) {
    Fund row = Form.fund(CURRENT_APPROPRIATION, amount, null, null, null, null, null);
    return new Fund(
        "其中",
        row.kind(),
        2,
        row.initialBudget(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        row.attributes());
  }

  @ParameterizedTest
  @CsvSource({
    "79, , , true",
    "79, 79, , false",
    "79, , 79, false",
    "79, 0, , false",
    "0, , , false",
    ", , , false"
  })
  void aTotalWithoutAnyPartIsRemarkedOn(String total, String one, String other, boolean flagged) {
    assertThat(!Found.of(FUND_PART_BLANK, form("元", total, one, other)).isEmpty())
        .isEqualTo(flagged);
  }

  @Test
  void blankPartsAreNotAlsoAWrongSum() {
    Form form = form("元", "79", null, null);

    assertThat(Found.of(FUND_PARTS_DO_NOT_SUM, form)).isEmpty();
    assertThat(Found.places(FUND_PART_BLANK, form)).containsExactly("funds[1].adjustedBudget E6");
    assertThat(Found.sentence(FUND_PART_BLANK, form)).isEqualTo("“年度资金总额”的全年预算数为 79 元，其各分项均未填写。");
  }

  @Test
  void aTotalAloneHasNoParts() {
    Form form = Form.of(ROW).with(Form.total("79", "79", "79", null, "10", null));

    assertThat(Found.of(FUND_PART_BLANK, form)).isEmpty();
  }
}
