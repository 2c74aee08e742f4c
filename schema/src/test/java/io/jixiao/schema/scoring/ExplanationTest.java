package io.jixiao.schema.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.scoring.policy.PolicyReader;
import io.jixiao.schema.scoring.policy.PolicyWriter;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import io.jixiao.schema.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

  @Test
  void aSentenceCanStandInALetter() {
    assertThat(of(Row.of("时效指标", "业务报销及时率", "≥85%", "80%").worth("5", "3")))
        .isEqualTo(
            new Text(
                "目标值“≥85%”，实际完成值“80%”，未达到目标，按实际与目标之比计分：80 ÷ 85 × 5 分 = 4.71 分。",
                "Target “≥85%”, actual “80%”: not met, scored as actual over target: 80 ÷ 85 × 5 ="
                    + " 4.71 points."));
    assertThat(of(Row.of("社会效益", "稳定", "长期", "长期").worth("20", "18.5")).zh())
        .isEqualTo("实际完成值“长期”与目标值表述一致，按“达成年度指标”档计分，该档为分值 20 分的 80%～100%，自评得分在该档内，保留 18.5 分。");
    assertThat(of(Row.of("数量指标", "采购", "服装122套；帽子50顶", "服装122套；帽子40顶")).en())
        .isEqualTo(
            "There are 2 values, each scored on 10 points, and the mean counts: Target “服装122套”,"
                + " actual “服装122套”: the target is met, full marks of 10. Target “帽子50顶”, actual"
                + " “帽子40顶”: not met, scored as actual over target: 40 ÷ 50 × 10 = 8 points. The mean"
                + " is 9 points.");
    assertThat(of(Row.of("时效指标", "完工时间", "12月31日", "2025年1月1日").worth("5", "4")).zh())
        .isEqualTo(
            "目标时间“12月31日”（2024-12-31），实际“2025年1月1日”（2025-01-01），已经逾期，是否扣分由评审人员确定，暂保留自评得分，计 4"
                + " 分（分值 5 分）。");
  }

  @Test
  void whatIsTakenOffAReportedScoreIsSaid() {
    Row words = Row.of("满意度指标", "满意度", "≥90%", "良好");

    assertThat(of(words.worth("10", "10")).zh()).endsWith("暂保留自评得分，计 10 分（分值 10 分）。");
    assertThat(of(words.worth("10", "10.01")).zh())
        .isEqualTo("实际完成值“良好”为文字，不能判断是否达到目标“≥90%”，自评 10.01 分高于分值，暂按分值计 10 分。");
    assertThat(of(Row.of("其他", "满意度", "≥90%", "95%").worth(null, "5")))
        .isEqualTo(
            new Text(
                "表中没有填写分值，也无法由其余分值推算，自评 5 分无法计入，计 0 分。",
                "The form gives no points for it, and the others do not tell them; so the reported 5"
                    + " points cannot be counted: 0 points."));
  }

  /** 2 / 3 is 66.67 %, 5 / 3 is 166.67 %; 100 − 66.67 are 33.33 percentage points. */
  @Test
  void sharesInSentencesAreRoundedHalfUp() {
    Fund fund = Form.total("3", "3", "2", null, "10", "5");
    Form rich = Form.of(Row.of("数量指标", "次数", "≥3次", "5次").worth("90", "90")).with(fund);
    Scorecard card =
        Scorer.score(rich.project(), ShippedPolicies.byId("execution-caps").orElseThrow());

    assertThat(card.items())
        .extracting(item -> item.explanation().text().zh())
        .containsExactly(
            "预算 3 元，执行 2 元，执行率 66.67%：10 分 × 2 ÷ 3 = 6.67 分。",
            "目标值“≥3次”，实际完成值“5次”，为目标的 166.67%，得满分 90 分，请说明目标值是否偏低。");
    assertThat(card.cap().explanation().text().zh())
        .isEqualTo("预算执行率为 66.67%，低于 70%，总分由 96.67 分限制为 79 分。");
    assertThat(
            Scorer.score(
                    Form.of(Row.of("数量指标", "次数", "≥3次", "1次").worth("50", "1")).project(),
                    ShippedPolicies.byId("below-target-points").orElseThrow())
                .items()
                .get(0)
                .explanation()
                .text()
                .zh())
        .isEqualTo("目标值“≥3次”，实际完成值“1次”，低 66.67 个百分点，每个百分点扣 0.5 分（分值 50 分，扣完为止），得 16.67 分。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everySentenceIsSaidSomewhereAndNoneIsMissing(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "io.jixiao.schema.scoring.explanations", Locale.forLanguageTag(language));
    Set<String> said = new TreeSet<>();
    everything().forEach(explanation -> collect(explanation, said));

    assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
    assertThat(said).containsExactlyElementsOf(new TreeSet<>(bundle.keySet()));
  }

  @Test
  void everySentenceIsFilledInAndInItsLanguage() {
    assertThat(everything())
        .allSatisfy(
            explanation -> {
              Text text = explanation.text();
              assertThat(text.zh()).doesNotContain("{", "}", "'").endsWith("。");
              assertThat(text.zh()).doesNotContain(" 分（分值  分）", "“”");
              assertThat(text.en()).doesNotContain("{", "}", "'", "“”").endsWith(".");
              assertThat(text.en().replaceAll("“[^”]*”", "")).doesNotContainPattern("\\p{IsHan}");
            });
  }

  private static void collect(Explanation explanation, Set<String> keys) {
    keys.add(explanation.key());
    for (Object argument : explanation.arguments()) {
      List<?> list = argument instanceof List<?> several ? several : List.of(argument);
      for (Object each : list) {
        if (each instanceof Explanation clause) {
          collect(clause, keys);
        }
      }
    }
  }

  /** What is said of all worked examples, fund blocks, missing points and caps. */
  private static List<Explanation> everything() {
    List<Explanation> all = new ArrayList<>();
    WorkedExample.all().forEach(example -> all.add(example.scored().explanation()));
    Row row = Row.of("数量指标", "次数", "≥5次", "9次").worth("90", "90").because("新增任务");
    List<Fund> funds =
        List.of(
            Form.total("100", "100", "40", null, "10", "5"),
            Form.total("100", "100", "100", null, "10", "5"),
            Form.total("100", "0", "0", null, "10", "5"),
            Form.total(null, null, null, "77%", "10", "5"),
            Form.total(null, null, null, null, "10", "5"));
    for (ScoringPolicy policy : ShippedPolicies.all()) {
      for (Fund fund : funds) {
        Scorecard card = Scorer.score(Form.of(row).with(fund).project(), policy);
        card.items().forEach(item -> all.add(item.explanation()));
        if (card.cap() != null) {
          all.add(card.cap().explanation());
        }
      }
    }
    Row weightless = row.worth(null, "5");
    Form blank = Form.of(row, weightless, weightless);
    Scorer.score(blank.project(), ShippedPolicies.baseline())
        .items()
        .forEach(item -> all.add(item.explanation()));
    Row dear = Row.of("成本指标", "合同金额", "50万元", "60万元");
    Scorer.score(Form.of(dear).project(), reviewersCost())
        .items()
        .forEach(item -> all.add(item.explanation()));
    return all;
  }

  /** No shipped policy leaves a cost above its target to the reviewer. */
  private static ScoringPolicy reviewersCost() {
    Map<String, Object> written = new HashMap<>(PolicyWriter.write(ShippedPolicies.baseline()));
    written.put("rules", Map.of("exact", Map.of("costAbove", "REVIEWER")));
    return PolicyReader.read(written).policy();
  }

  private static Text of(Row row) {
    return Scorer.score(Form.of(row).project(), ShippedPolicies.baseline())
        .items()
        .get(0)
        .explanation()
        .text();
  }
}
