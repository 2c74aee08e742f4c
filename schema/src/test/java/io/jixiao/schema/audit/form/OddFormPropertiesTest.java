package io.jixiao.schema.audit.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureReader;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a form says, it is scored and audited, and every sentence can be read. */
class OddFormPropertiesTest {
  private static final Pattern UNREADABLE =
      Pattern.compile("null|\\{\\d|\\d[eE][+-]?\\d|“”|  |Optional|@[0-9a-f]{4}");

  private static final List<String> VALUES =
      List.of(
          "",
          "/",
          "—",
          "无",
          "≥90%",
          "90",
          "0.77",
          "1",
          "-5",
          "=0",
          "≤0次",
          "＞-3℃",
          "5个",
          "不足5个",
          "超过5个",
          "近5个",
          "下降5%",
          "增长-5%",
          "3-5次",
          "50户、200人",
          "6.31日",
          "12.31日",
          "13月底",
          "2023年1-12月",
          "2025年",
          "完成",
          "未完成",
          "长期",
          "1:3",
          "#DIV/0!",
          "零发生",
          "50万元",
          "99999999999999999999999999999999999999",
          "0.000000000000000000000000000001",
          "≥0.0%");

  private static final List<String> NAMES =
      List.of(
          "",
          " ",
          "数量",
          "设备数量（台）",
          "满意度",
          "预算执行率",
          "成本",
          "总成本",
          "培训人次",
          "资金到位率",
          "完成率%",
          "流失率控制在6%以内",
          "a\nb",
          "(未完",
          "……");

  @Property(tries = 1000)
  void areAuditedUnderAnyPolicy(
      @ForAll("projects") Project project, @ForAll("policies") ScoringPolicy policy) {
    List<Finding> findings = FormAudit.of(project, policy);

    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.message().zh()).endsWith("。");
              assertThat(UNREADABLE.matcher(finding.message().zh() + finding.message().en()).find())
                  .as(finding.toString())
                  .isFalse();
            });
  }

  @Property(tries = 1000)
  void areScoredUnderAnyPolicy(
      @ForAll("projects") Project project, @ForAll("policies") ScoringPolicy policy) {
    Scorecard card = Scorer.score(project, policy);

    assertThat(card.items())
        .allSatisfy(item -> assertThat(item.explanation().text().zh()).endsWith("。"));
  }

  @Provide
  Arbitrary<ScoringPolicy> policies() {
    return Arbitraries.of(ShippedPolicies.all());
  }

  @Provide
  Arbitrary<Project> projects() {
    Arbitrary<Integer> years =
        Arbitraries.of(2024, 0, -1, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE).injectNull(0.1);
    Arbitrary<String> texts =
        Arbitraries.of("", "项目", "2023年项目", "XX项目", "(", "2,024年", "13月40日", "满意度95%。")
            .injectNull(0.2);
    Arbitrary<List<String>> words = texts.list().ofSize(5);
    Arbitrary<Reported> totals =
        Combinators.combine(
                figures(), figures(), Arbitraries.of(Grade.class).injectNull(0.3), texts)
            .as((weight, score, grade, why) -> new Reported(weight, "", score, "", grade, "", why));
    return Combinators.combine(
            years,
            words,
            Arbitraries.of("", "元", "万元", "亿元", "美元", "套", "单位：角").injectNull(0.2),
            funds().list().ofMaxSize(4),
            groups().list().ofMaxSize(3),
            indicators().list().ofMaxSize(6),
            totals)
        .as(OddFormPropertiesTest::project);
  }

  private static Project project(
      Integer year,
      List<String> words,
      String amountUnit,
      List<Fund> funds,
      List<IndicatorGroup> groups,
      List<Indicator> indicators,
      Reported reported) {
    String name = words.get(0) == null ? "" : words.get(0);
    return new Project(
        year,
        words.get(1),
        null,
        null,
        name,
        name,
        null,
        null,
        null,
        amountUnit,
        null,
        words.get(2),
        null,
        funds,
        new Goal(words.get(3), words.get(4)),
        groups,
        indicators,
        reported,
        words.get(1),
        List.of(),
        new Source(null, "", "", ""),
        List.of(new FieldCell("name", "", "A1")),
        null);
  }

  private static Arbitrary<Fund> funds() {
    return Combinators.combine(
            Arbitraries.of(FundKind.class),
            Arbitraries.integers().between(0, 3),
            amounts().list().ofSize(3),
            measures(),
            figures().list().ofSize(2),
            Arbitraries.of("", "/", "无偏差", "未下达").injectNull(0.4))
        .as(
            (kind, depth, money, rate, points, reason) ->
                new Fund(
                    kind.name(),
                    kind,
                    depth,
                    money.get(0),
                    money.get(1),
                    money.get(2),
                    rate,
                    points.get(0),
                    "",
                    points.get(1),
                    "",
                    reason,
                    List.of()));
  }

  private static Arbitrary<Amount> amounts() {
    return figures()
        .map(figure -> figure == null ? null : new Amount(figure.toPlainString(), figure, null));
  }

  private static Arbitrary<IndicatorGroup> groups() {
    return Combinators.combine(paths(), figures())
        .as((path, weight) -> new IndicatorGroup(path, weight, "", null));
  }

  private static Arbitrary<Indicator> indicators() {
    return Builders.withBuilder(() -> new Object[7])
        .use(paths())
        .in((all, path) -> with(all, 0, path))
        .use(Arbitraries.of(NAMES))
        .in((all, name) -> with(all, 1, name))
        .use(measures())
        .in((all, target) -> with(all, 2, target))
        .use(measures())
        .in((all, actual) -> with(all, 3, actual))
        .use(figures())
        .in((all, weight) -> with(all, 4, weight))
        .use(figures())
        .in((all, score) -> with(all, 5, score))
        .use(Arbitraries.of("", "1", "指标 2:", "99999", "（", "1.1").injectNull(0.3))
        .in((all, number) -> with(all, 6, number))
        .build(OddFormPropertiesTest::indicator);
  }

  private static Object[] with(Object[] all, int place, Object value) {
    Object[] copy = all.clone();
    copy[place] = value;
    return copy;
  }

  @SuppressWarnings("unchecked")
  private static Indicator indicator(Object... all) {
    String name = (String) all[1];
    return new Indicator(
        "id",
        (List<String>) all[0],
        (String) all[6],
        name,
        name,
        (Measure) all[2],
        null,
        (Measure) all[3],
        (BigDecimal) all[4],
        "",
        (BigDecimal) all[5],
        "",
        name,
        List.of(),
        new FieldCell("", "", ""));
  }

  private static Arbitrary<List<String>> paths() {
    return Arbitraries.of("", "产出指标", "数量指标", "质量指标", "时效指标", "成本指标", "满意度指标", "效益指标")
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<Measure> measures() {
    return Arbitraries.of(VALUES)
        .map(text -> MeasureReader.read(text, MeasureContext.target(2024, "工期")))
        .injectNull(0.15);
  }

  private static Arbitrary<BigDecimal> figures() {
    return Arbitraries.of(
            "0", "0.00", "-5", "-95", "-100", "1", "10", "40", "69.99", "85", "100", "110", "0.001",
            "1E+30", "1E-30")
        .map(BigDecimal::new)
        .injectNull(0.2);
  }
}
