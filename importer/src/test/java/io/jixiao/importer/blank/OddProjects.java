package io.jixiao.importer.blank;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureReader;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import io.jixiao.schema.project.Source;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Projects with all that people write into forms, and with as little as forms may say. */
final class OddProjects {
  private static final List<String> LEVELS =
      List.of("产出指标", "效益指标", "数量指标", "社会效益", "A类", "成本2", "管理(内部)", "满意度");
  private static final List<String> FUND_LABELS =
      List.of("其中：当年财政拨款", "上年结转资金", "其他资金", "------本级安排：", "上级补助", "单位自筹", "非税收入");
  private static final List<String> INDICATOR_HEADINGS =
      List.of("指标解释", "备注", "计量单位", "指标方向", "数据来源(100字以内)", "2023年完成值", "Remark", "评分标准");
  private static final List<String> FORM_HEADINGS =
      List.of(
          "项目负责人",
          "项目概况",
          "资金用途",
          "备注",
          "注",
          "五、存在的主要问题",
          "六、下一步措施",
          "产出指标小计得分",
          "自评说明A",
          "地市局",
          "联系电话");
  private static final List<String> WORDS =
      List.of(
          "巡检",
          "≥98%",
          "=80只",
          "+5",
          "-3",
          "@户",
          "'引号",
          "12.31日",
          "0012",
          "1,200.50",
          "7.50分",
          "100%",
          "123456789012345678",
          "无",
          "/",
          "—",
          "第一行\n第二行。",
          "a\nb",
          "<标签>{name}",
          "1.完成",
          "“引文”",
          "=1+1",
          "\t制表",
          "全角　空格",
          "完成：较好",
          "优",
          "2024年",
          "1e5",
          ".5",
          "-0",
          "00");

  private OddProjects() {}

  static Arbitrary<Project> all() {
    return Combinators.combine(
            texts().injectNull(0.3),
            funds(),
            texts().injectNull(0.2).tuple2(),
            indicators(),
            texts().injectNull(0.3).tuple3(),
            attributes(FORM_HEADINGS, 6))
        .as(
            (code, funds, goal, indicators, ends, attributes) ->
                project(
                    code,
                    funds,
                    new Goal(goal.get1(), goal.get2()),
                    indicators,
                    List.of(String.valueOf(ends.get1()), String.valueOf(ends.get2())),
                    ends.get3(),
                    attributes));
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(3).map(words -> String.join("", words));
    Arbitrary<String> any =
        Arbitraries.strings()
            .withCharRange('!', '~')
            .withCharRange('一', '丟')
            .withChars("\u0001_x000D_😀")
            .ofMinLength(1)
            .ofMaxLength(12);
    Arbitrary<String> runs = Arbitraries.of("甲乙丙。", "说明 ", "x").map(text -> text.repeat(700));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, Arbitraries.of(WORDS)),
            net.jqwik.api.Tuple.of(12, odd),
            net.jqwik.api.Tuple.of(3, any),
            net.jqwik.api.Tuple.of(1, runs))
        .filter(text -> !text.isBlank());
  }

  private static Arbitrary<List<Fund>> funds() {
    Arbitrary<String> figure =
        Arbitraries.of("260", "1,200.50", "0", "47.3万元", "-", "3258400.00", "0012", "无");
    return Combinators.combine(
            Arbitraries.of(FUND_LABELS),
            figure.injectNull(0.3).tuple3(),
            Arbitraries.of("96.77%", "90.51", "1", "—").injectNull(0.4),
            Arbitraries.of("10", "10分", "9.68").injectNull(0.5).tuple2(),
            texts().injectNull(0.7),
            attributes(List.of("目标申报(元)", "资金结(转)余(元)", "资金性质", "备注"), 2))
        .as(
            (label, amounts, rate, points, reason, attributes) ->
                new Fund(
                    label,
                    FundKind.OTHER,
                    1,
                    amount(amounts.get1() == null ? "0" : amounts.get1()),
                    amount(amounts.get2()),
                    amount(amounts.get3()),
                    measure(rate),
                    null,
                    points.get1(),
                    null,
                    points.get2(),
                    reason,
                    attributes))
        .list()
        .ofMaxSize(5);
  }

  private static Arbitrary<List<Indicator>> indicators() {
    return Combinators.combine(
            Arbitraries.of(LEVELS).list().ofMaxSize(4).uniqueElements(),
            texts().map(text -> "甲" + text),
            texts().injectNull(0.2).tuple2(),
            texts().injectNull(0.8),
            Arbitraries.of("10", "7.50分", "5%", "0012").injectNull(0.3).tuple2(),
            texts().injectNull(0.5),
            attributes(INDICATOR_HEADINGS, 3))
        .as(
            (path, name, values, adjusted, points, reason, attributes) ->
                new Indicator(
                    "",
                    path,
                    null,
                    name,
                    name,
                    measure(values.get1()),
                    measure(adjusted),
                    measure(values.get2()),
                    null,
                    points.get1(),
                    null,
                    points.get2(),
                    reason,
                    attributes,
                    new FieldCell("name", "", "")))
        .list()
        .ofMaxSize(60);
  }

  private static Arbitrary<List<Attribute>> attributes(List<String> headings, int most) {
    return Combinators.combine(Arbitraries.of(headings), texts())
        .as((heading, text) -> new Attribute(heading, text, ""))
        .list()
        .ofMaxSize(most);
  }

  private static @Nullable Amount amount(@Nullable String text) {
    return text == null ? null : new Amount(text, null, null);
  }

  private static @Nullable Measure measure(@Nullable String text) {
    return text == null ? null : MeasureReader.read(text, MeasureContext.NONE);
  }

  private static Project project(
      @Nullable String code,
      List<Fund> funds,
      Goal goal,
      List<Indicator> indicators,
      List<String> texts,
      @Nullable String conclusion,
      List<Attribute> attributes) {
    List<IndicatorGroup> groups = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (!indicator.path().isEmpty() && groups.size() < 3) {
        String points = List.of("(50分)", "30分", "15").get(groups.size());
        groups.add(new IndicatorGroup(indicator.path().subList(0, 1), null, points, null));
      }
    }
    return new Project(
        2024,
        "2024年度",
        null,
        null,
        "林区防火" + texts.get(0),
        "林区防火" + texts.get(0),
        code,
        new Organisation(null, null, "[155]固原市林草中心"),
        new Organisation(null, null, "管护站" + texts.get(1)),
        "万元",
        null,
        code == null ? null : "2025-02-13",
        "部门项目支出绩效自评表",
        funds,
        goal,
        groups,
        indicators,
        new Reported(null, "100", null, "96.5分", null, conclusion == null ? "良" : null, null),
        conclusion,
        attributes,
        new Source(null, "", "", ""),
        List.of(),
        null);
  }
}
