package io.jixiao.importer.sample;

import io.jixiao.importer.sample.GeneratedForms.Handed;
import io.jixiao.schema.project.FundKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How a project went in a year: most do what was planned, some do less and few far more. */
final class GeneratedResult {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);
  private static final List<String> REASONS =
      List.of("招标流标，重新组织采购。", "汛期停工，次年一季度补足。", "资金下达较晚。", "实际需求少于预期。");

  private final Random lot;
  private final GeneratedDepartment.Work work;
  private final int year;
  private final BigDecimal budget;
  private final BigDecimal executed;
  private final BigDecimal rate;
  private final int planned;
  private final int done;
  private final List<SampleIndicator> indicators = new ArrayList<>();
  private BigDecimal total;

  GeneratedResult(Handed handed, int number, GeneratedDepartment.Work work) {
    long seed = handed.place();
    for (int part : new int[] {handed.kind(), handed.year(), number}) {
      seed = seed * 1_000_003 + part;
    }
    this.lot = new Random(seed * 0x9E3779B97F4A7C15L);
    this.work = work;
    this.year = handed.year();
    this.budget = decimal(Math.exp(3 + 1.2 * lot.nextGaussian()) + 5, 2);
    this.executed =
        lot.nextInt(4) == 0
            ? budget
            : decimal(budget.doubleValue() * (0.55 + 0.45 * lot.nextDouble()), 2);
    this.rate = executed.multiply(HUNDRED).divide(budget, 2, RoundingMode.HALF_UP);
    this.planned = Math.max(1, (int) (work.usual() * (0.5 + lot.nextDouble())));
    this.done = reached(planned);
    this.total = points(BigDecimal.TEN, rate.doubleValue() / 100);
    add();
  }

  private void add() {
    atLeast("产出指标", "数量指标", work.thing() + "数量", planned, done, work.unit(), "15");
    share("产出指标", "质量指标", "验收合格率", lot.nextBoolean() ? 95 : 100, "15");
    date();
    cost();
    atLeast("效益指标", "社会效益指标", "受益人次", planned * 40, reached(planned * 40), "人次", "15");
    words();
    share("满意度指标", "服务对象满意度指标", "服务对象满意度", 85 + 5 * lot.nextInt(3), "10");
  }

  int planned() {
    return planned;
  }

  int done() {
    return done;
  }

  String amountUnit(String layout) {
    return inYuan(layout) ? "元" : "万元";
  }

  private static boolean inYuan(String layout) {
    return layout.equals("printout");
  }

  List<SampleFund> funds(String layout) {
    String of = amount(budget, layout);
    String spent = amount(executed, layout);
    return List.of(
        new SampleFund(
            FundKind.TOTAL,
            of,
            of,
            spent,
            "10",
            inYuan(layout) ? rate.toPlainString() : rate.toPlainString() + "%",
            points(BigDecimal.TEN, rate.doubleValue() / 100).toPlainString(),
            ""),
        part(FundKind.CURRENT_APPROPRIATION, of, spent),
        part(FundKind.LOCAL, of, spent),
        part(FundKind.SUPERIOR_SUBSIDY, "0", "0"),
        part(FundKind.CARRY_OVER, "0", "0"),
        part(FundKind.OTHER, "0", "0"));
  }

  private static SampleFund part(FundKind kind, String of, String spent) {
    return new SampleFund(kind, of, of, spent, "", "", "", "");
  }

  private static String amount(BigDecimal tenThousands, String layout) {
    return (inYuan(layout) ? tenThousands.multiply(YUAN).setScale(2) : tenThousands)
        .toPlainString();
  }

  List<SampleIndicator> indicators() {
    return indicators;
  }

  SampleTotal total() {
    return new SampleTotal("100", total.toPlainString(), "", grade());
  }

  String conclusion() {
    return "项目按计划实施。\n预算绩效自评得分：" + total.toPlainString() + "分，预算绩效自评等次：" + grade() + "。";
  }

  private String grade() {
    double points = total.doubleValue();
    return points >= 90 ? "优" : points >= 80 ? "良" : points >= 60 ? "中" : "差";
  }

  private int reached(int target) {
    int kind = lot.nextInt(20);
    double share =
        kind < 12
            ? 1 + 0.1 * lot.nextDouble()
            : kind < 18 ? 0.75 + 0.25 * lot.nextDouble() : 1.3 + lot.nextDouble();
    return (int) Math.round(target * share);
  }

  private void atLeast(
      String level1, String level2, String name, int target, int actual, String unit, String mark) {
    indicator(
        level1, level2, name, "≥" + target + unit, actual + unit, mark, (double) actual / target);
  }

  private void share(String level1, String level2, String name, int target, String mark) {
    BigDecimal actual = decimal(Math.min(100, target - 4 + 7 * lot.nextDouble()), 1);
    indicator(
        level1,
        level2,
        name,
        (target == 100 ? "=" : "≥") + target + "%",
        actual.toPlainString() + "%",
        mark,
        actual.doubleValue() / target);
  }

  private void date() {
    int month = 6 + lot.nextInt(6);
    boolean late = lot.nextInt(8) == 0;
    indicator(
        "产出指标",
        "时效指标",
        "完成时间",
        "%d年%d月底前".formatted(year, month),
        "%d年%d月%d日".formatted(year, late ? month + 1 : month, 1 + lot.nextInt(28)),
        "10",
        late ? 0.8 : 1);
  }

  private void cost() {
    indicator(
        "产出指标",
        "成本指标",
        "项目总成本",
        "≤" + budget.toPlainString() + "万元",
        executed.toPlainString() + "万元",
        "10",
        1);
  }

  private void words() {
    int kind = lot.nextInt(10);
    indicator(
        "效益指标",
        "可持续影响指标",
        work.effect(),
        kind % 2 == 0 ? "有效提升" : "长期",
        kind < 7 ? "达成年度指标" : kind < 9 ? "部分达成年度指标并具有一定效果" : "有所提升",
        "15",
        kind < 7 ? 1 : 0.8);
  }

  private void indicator(
      String level1,
      String level2,
      String name,
      String target,
      String actual,
      String mark,
      double share) {
    // Some departments are kind to themselves.
    boolean kind = share < 1 && lot.nextInt(6) == 0;
    BigDecimal score = points(new BigDecimal(mark), kind ? 1 : share);
    total = total.add(score);
    indicators.add(
        new SampleIndicator(
            level1,
            level2,
            name,
            target,
            actual,
            mark,
            score.toPlainString(),
            share < 1 && lot.nextInt(3) > 0 ? REASONS.get(lot.nextInt(REASONS.size())) : "",
            "",
            ""));
  }

  private static BigDecimal points(BigDecimal mark, double share) {
    return share >= 1 ? mark : decimal(mark.doubleValue() * share, 2);
  }

  private static BigDecimal decimal(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
  }
}
