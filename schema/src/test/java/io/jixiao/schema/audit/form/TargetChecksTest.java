package io.jixiao.schema.audit.form;

import static io.jixiao.schema.audit.FindingCode.COST_TARGET_EXCEEDS_BUDGET;
import static io.jixiao.schema.audit.FindingCode.LEVEL2_MISSING;
import static io.jixiao.schema.audit.FindingCode.OVERACHIEVEMENT;
import static io.jixiao.schema.audit.FindingCode.TARGET_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetChecksTest {
  private static final Row ROW = Row.of("数量指标", "采购设备数量", "4台", "4台");

  @ParameterizedTest
  @CsvSource({
    ", 4台, 10, true",
    "/, 4台, 10, true",
    ", , 10, true",
    ", 4台, , true",
    ", , , false",
    ", , 0, false",
    "4台, , 10, false"
  })
  void rowsWithoutATargetAreListed(String target, String actual, String weight, boolean flagged) {
    Row row = Row.of("数量指标", "培训人数", target, actual).worth(weight, null);

    assertThat(Found.is(TARGET_MISSING, ROW, row)).isEqualTo(flagged);
  }

  @Test
  void anAdjustedTargetIsOne() {
    assertThat(Found.is(TARGET_MISSING, ROW, Row.of("数量指标", "人数", null, "4").adjustedTo("4")))
        .isFalse();
  }

  @Test
  void aFormWithoutTargetsLacksNone() {
    assertThat(Found.is(TARGET_MISSING, Row.of("数量指标", "人数", null, "4"))).isFalse();
  }

  @Test
  void rowsRightUnderAFirstLevelAreListedOnceAForm() {
    Form form = Form.of(ROW, ROW.under("效益指标"), ROW.under());

    assertThat(Found.places(LEVEL2_MISSING, form)).containsExactly("indicators C11");
    assertThat(Found.sentence(LEVEL2_MISSING, form)).contains("2 项");
    assertThat(Found.is(LEVEL2_MISSING, ROW.under("产出指标"), ROW.under("效益指标"))).isFalse();
  }

  private static Form costs(String budget, Row... rows) {
    return Form.of(rows).with(Form.total(budget, budget, budget, null, "10", "10"));
  }

  @ParameterizedTest
  @CsvSource({
    "人员经费, 50万元, 500000, false",
    "人员经费, 50.01万元, 500000, true",
    // half a unit of what is printed
    "人员经费, 50.01万元, 500050, false",
    "人员经费, 50.01万元, 500049, true",
    "人员经费, ≤50.01万元, 500000, true",
    "人员经费, 500001元, 500000, true",
    "人员经费, 60万元, 0, false",
    "人均经费, 60万元, 500000, false",
    "每台采购成本, 60万元, 500000, false",
    "设备单价, 60万元, 500000, false",
    "经费标准, 60万元, 500000, false",
    "资金到位数, 60万元, 500000, false",
    "人员经费, 60万元/人, 500000, false",
    "人员经费, 60%, 500000, false"
  })
  void aCostIsNotMoreThanTheBudget(String name, String target, String budget, boolean flagged) {
    Row row = Row.of("成本指标", name, target, target);

    assertThat(!Found.of(COST_TARGET_EXCEEDS_BUDGET, costs(budget, row)).isEmpty())
        .isEqualTo(flagged);
  }

  @Test
  void otherIndicatorsAndOthersCostsDoNotCount() {
    Row quantity = Row.of("数量指标", "采购金额", "60万元", "60万元");
    Row social = Row.of("社会成本指标", "居民负担", "60万元", "60万元");

    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, costs("500000", quantity, social))).isEmpty();
  }

  @Test
  void costsAreAddedUp() {
    Row staff = Row.of("成本指标", "人员经费", "4203.6万元", "4203.6万元");
    Row other = Row.of("成本指标", "公用经费", "847.5万元", "135.6万元");
    Form form = costs("4339.2", ROW, staff, other).amountUnit("万元");

    assertThat(Found.places(COST_TARGET_EXCEEDS_BUDGET, form))
        .containsExactly("indicators[1].target D11");
    assertThat(Found.sentence(COST_TARGET_EXCEEDS_BUDGET, form))
        .isEqualTo("成本指标的指标值合计 5051.1 万元，超过预算数 4339.2 万元：“人员经费”、“公用经费”。");
    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, costs("5051.1", staff, other).amountUnit("万元")))
        .isEmpty();
  }

  @Test
  void aCostOfNothingAddsNothing() {
    Row none = Row.of("成本指标", "公用经费", "0万元", "0万元");
    Row staff = Row.of("成本指标", "人员经费", "50.01万元", "50.01万元");

    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, costs("500050", none, staff))).isEmpty();
    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, costs("500049", none, staff))).hasSize(1);
  }

  @Test
  void theWholeIsNotAddedToItsParts() {
    Row whole = Row.of("成本指标", "项目总成本", "≤40万元", "40万元");
    Row equal = Row.of("成本指标", "执行成本", "≤50万元", "50万元");
    Row part = Row.of("成本指标", "设备成本", "≤30万元", "30万元");

    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, costs("500000", whole, part))).isEmpty();
    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, costs("500000", equal, part))).isEmpty();
    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, costs("390000", whole, part))).hasSize(1);
  }

  @Test
  void theHigherBudgetCounts() {
    Row cost = Row.of("成本指标", "设备成本", "≤50万元", "30万元");
    Form cut = Form.of(cost).with(Form.total("500000", "300000", "300000", null, "10", "10"));
    Form raised = Form.of(cost).with(Form.total("300000", "500000", "300000", null, "10", "10"));
    Form initial = Form.of(cost).with(Form.total("490000", null, "300000", null, "10", "10"));
    Form adjusted = Form.of(cost).with(Form.total(null, "490000", "300000", null, "10", "10"));

    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, cut)).isEmpty();
    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, raised)).isEmpty();
    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, adjusted)).hasSize(1);
    assertThat(Found.of(COST_TARGET_EXCEEDS_BUDGET, initial)).hasSize(1);
    assertThat(Found.is(COST_TARGET_EXCEEDS_BUDGET, cost)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "数量指标, ≥100件, 130件, true",
    "数量指标, ≥100件, 129件, false",
    "数量指标, 100件, 130件, true",
    "数量指标, >0件, 5件, false",
    "数量指标, ≤100件, 200件, false",
    "数量指标, ≤100件, 50件, false",
    "成本指标, ≥2000元, 3000元, false",
    "成本指标, 2000元, 3000元, false",
    "时效指标, 10天, 20天, false",
    "数量指标, ≥100件, 完成, false"
  })
  void farMoreThanAskedForIsRemarkedOn(
      String level2, String target, String actual, boolean flagged) {
    assertThat(Found.is(OVERACHIEVEMENT, Row.of(level2, "购置", target, actual))).isEqualTo(flagged);
  }

  @Test
  void aReasonMakesItLessSevere() {
    Row row = Row.of("数量指标", "打击违法犯罪", "≥3000 起", "4083 起");

    Finding without = Found.only(OVERACHIEVEMENT, Form.of(row));
    Finding with = Found.only(OVERACHIEVEMENT, Form.of(row.because("专项行动")));

    assertThat(without.severity()).isEqualTo(Severity.WARNING);
    assertThat(without.message().zh()).contains("136.1%", "没有说明原因");
    assertThat(without.cell()).isEqualTo("E10");
    assertThat(with.severity()).isEqualTo(Severity.NOTICE);
    assertThat(with.message().en()).contains("136.1 %", "with a reason");
  }
}
