package io.jixiao.schema.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import io.jixiao.schema.scoring.summary.ScoreChange;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScoringPropertiesTest {
  private static final List<String> LEVELS =
      List.of("数量指标", "质量指标", "时效指标", "成本指标", "社会效益", "满意度指标", "过程");
  private static final List<String> TARGETS =
      List.of(
          "≥%s%%",
          ">%s次",
          "≤%s天",
          "<%s万元",
          "=%s套",
          "%s万元",
          "%s天",
          "下降%s%%",
          "提高%s",
          "3-%s次",
          "%s",
          "服装%s套；帽子5顶",
          "长期",
          "6月底",
          "2024年1-12月",
          "-",
          "零事故",
          "7×24小时");
  private static final List<String> ACTUALS =
      List.of(
          "%s",
          "%s%%",
          "%s次",
          "%s天",
          "%s万元",
          "%s元",
          "%s套",
          "下降%s%%",
          "提高%s",
          "-%s",
          "服装%s套；帽子4顶",
          "长期",
          "达成年度指标",
          "部分达成并具有一定效果",
          "未完成",
          "5月30日",
          "7月1日",
          "/",
          "良好",
          "");

  @Property(tries = 3000)
  void noItemEarnsLessThanNothingOrMoreThanItsWeight(
      @ForAll("forms") Form form, @ForAll("computing") ScoringPolicy policy) {
    Scorecard card = Scorer.score(form.project(), policy);

    assertThat(card.items())
        .allSatisfy(
            item -> {
              assertThat(item.earned()).isBetween(BigDecimal.ZERO, item.weight());
              assertThat(item.earned().scale()).isEqualTo(2);
            });
  }

  @Property
  void totalIsTheSumOfTheItemsUnlessACapLimitsIt(
      @ForAll("forms") Form form, @ForAll("policies") ScoringPolicy policy) {
    Scorecard card = Scorer.score(form.project(), policy);
    BigDecimal sum =
        card.items().stream().map(ScoreItem::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal undecided =
        card.items().stream()
            .filter(ScoreItem::undecided)
            .map(ScoreItem::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(card.cap() == null ? card.total() : card.cap().sum()).isEqualByComparingTo(sum);
    assertThat(card.total()).isLessThanOrEqualTo(sum);
    assertThat(card.undecidedWeight()).isEqualByComparingTo(undecided);
  }

  @Property
  void nothingElseThanTheScoredPartsCounts(
      @ForAll("forms") Form form, @ForAll("policies") ScoringPolicy policy) {
    Project parts = ScoredParts.of(form.project());

    Scorecard card = Scorer.score(parts, policy);

    assertThat(card).isEqualTo(Scorer.score(form.project(), policy));
    assertThat(ScoreChange.ofReported("p", parts, card, policy.grades()))
        .isEqualTo(ScoreChange.ofReported("p", form.project(), card, policy.grades()));
  }

  @Property
  void theSameFormScoresTheSame(
      @ForAll("forms") Form form, @ForAll("policies") ScoringPolicy policy) {
    Project project = form.project();
    Scorecard card = Scorer.score(project, policy);

    assertThat(Scorer.score(form.project(), policy)).isEqualTo(card);
    card.items().forEach(item -> assertThat(item.explanation().text().zh()).endsWith("。"));
  }

  @Property
  void aBetterActualNeverEarnsLess(
      @ForAll("plain") ScoringPolicy policy,
      @ForAll @IntRange(min = 1, max = 300) int target,
      @ForAll @IntRange(min = -20, max = 600) int one,
      @ForAll @IntRange(min = -20, max = 600) int other,
      @ForAll @IntRange(min = 0, max = 1) int kind) {
    String better = String.valueOf(kind == 0 ? Math.max(one, other) : Math.min(one, other));
    String worse = String.valueOf(kind == 0 ? Math.min(one, other) : Math.max(one, other));
    String asked = (kind == 0 ? "≥" : "≤") + target + "次";

    assertThat(earned(policy, asked, better)).isGreaterThanOrEqualTo(earned(policy, asked, worse));
  }

  @Property
  void aStricterPolicyNeverGivesMore(@ForAll("forms") Form form) {
    BigDecimal usual = total(form, "mof-2020");

    assertThat(
            List.of(
                "below-target-zero",
                "below-target-steps",
                "limit-linear",
                "late-date-zero",
                "over-achievement-strict",
                "over-achievement-nothing",
                "undecided-zero",
                "execution-caps"))
        .allSatisfy(strict -> assertThat(total(form, strict)).isLessThanOrEqualTo(usual));
    assertThat(total(form, "cost-below-full")).isGreaterThanOrEqualTo(usual);
  }

  @Property
  void aHigherScoreReportedNeverLowersTheTotal(
      @ForAll("forms") Form form, @ForAll("policies") ScoringPolicy policy) {
    Form higher = form.each(row -> row.worth(row.weight(), "" + (score(row.reported()) + 1)));

    assertThat(Scorer.score(higher.project(), policy).total())
        .isGreaterThanOrEqualTo(Scorer.score(form.project(), policy).total());
  }

  private static int score(String reported) {
    return reported == null ? 0 : Integer.parseInt(reported);
  }

  private static BigDecimal earned(ScoringPolicy policy, String target, String actual) {
    Row row = Row.of("数量指标", "次数", target, actual + "次");
    return Scorer.score(Form.of(row).project(), policy).items().get(0).earned();
  }

  private static BigDecimal total(Form form, String policy) {
    return Scorer.score(form.project(), ShippedPolicies.byId(policy).orElseThrow()).total();
  }

  @Provide
  Arbitrary<ScoringPolicy> policies() {
    return Arbitraries.of(ShippedPolicies.all());
  }

  /** As reported keeps even what is above the weight. */
  @Provide
  Arbitrary<ScoringPolicy> computing() {
    return policies().filter(policy -> !policy.id().equals("as-reported"));
  }

  /**
   * Where far more than the target may cost points, or the reviewer decides, better can be less.
   */
  @Provide
  Arbitrary<ScoringPolicy> plain() {
    return computing()
        .filter(
            policy ->
                !policy.id().startsWith("over-achievement")
                    && !policy.id().equals("limit-reviewer"));
  }

  @Provide
  Arbitrary<Form> forms() {
    Arbitrary<List<Row>> rows = rows().list().ofMinSize(1).ofMaxSize(6);
    return Combinators.combine(rows, funds())
        .as((all, fund) -> Form.of(all.toArray(Row[]::new)).with(fund.toArray(Fund[]::new)));
  }

  private static Arbitrary<Row> rows() {
    Arbitrary<String> figures = Arbitraries.of("0", "1", "3", "5", "7.5", "29.99", "90", "100");
    Arbitrary<String> target =
        Combinators.combine(Arbitraries.of(TARGETS), figures).as(String::formatted);
    Arbitrary<String> actual =
        Combinators.combine(Arbitraries.of(ACTUALS), figures).as(String::formatted);
    return Combinators.combine(
            Arbitraries.of(LEVELS),
            Arbitraries.of("次数", "资金到位", "同比下降率", "工期"),
            target,
            actual,
            Arbitraries.of("10", "5", "2.5", "3.335", "0").injectNull(0.05),
            Arbitraries.of("-1", "0", "3", "5", "10", "12").injectNull(0.1))
        .as((level, name, asked, done, w, s) -> Row.of(level, name, asked, done).worth(w, s));
  }

  private static Arbitrary<List<Fund>> funds() {
    Arbitrary<String> yuan = Arbitraries.of("0", "40", "79.99", "100", "120").injectNull(0.1);
    return Combinators.combine(yuan, yuan, yuan, Arbitraries.of("10", "20").injectNull(0.2))
        .as((a, b, c, w) -> List.of(Form.total(a, b, c, null, w, w == null ? null : "5")))
        .injectNull(0.1)
        .map(funds -> funds == null ? List.<Fund>of() : funds);
  }
}
