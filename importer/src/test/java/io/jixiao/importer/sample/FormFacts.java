package io.jixiao.importer.sample;

import io.jixiao.importer.layout.FundBand;
import io.jixiao.importer.layout.FundRow;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.importer.layout.Runs;
import io.jixiao.schema.project.FundKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reader must find in a sample form: the form's own texts, as its layout prints them. */
final class FormFacts {
  private FormFacts() {}

  static List<String> of(SampleForm form) {
    Facts facts = new Facts();
    header(facts, form);
    funds(facts, form);
    facts.add("goal.expected", form.goalExpected());
    facts.add("goal.actual", form.goalActual());
    form.levelWeights().forEach((level, points) -> facts.add("points of " + bare(level), points));
    indicators(facts, form);
    total(facts, form);
    facts.addFilled("conclusion", form.conclusion());
    sections(facts, form);
    return facts.lines();
  }

  private static void header(Facts facts, SampleForm form) {
    facts.add("formTitle", form.title());
    facts.add("fiscalYear", String.valueOf(form.fiscalYear()));
    facts.addFilled("filledOn", form.filledOn());
    facts.add("name", form.name());
    facts.add("code", form.code());
    facts.add("department.name", form.department().name());
    facts.add("department.code", form.department().code());
    facts.add("implementingUnit.name", form.implementingUnit().name());
    facts.add("implementingUnit.code", form.implementingUnit().code());
    facts.add("amountUnit", form.amountUnit());
  }

  private static void funds(Facts facts, SampleForm form) {
    if (isReport(form)) {
      form.funds().forEach(fund -> reportFund(facts, fund));
      return;
    }
    FundBand band = fundBand(form);
    for (FundRow row : band.rows()) {
      SampleFund fund = form.fund(row.kind());
      String path = row.kind().name();
      String part = row.kind() == FundKind.TOTAL ? "" : band.mark();
      facts.add(path + ".label", row.label().strip());
      facts.addFilled(path + ".initialBudget", fund.initialBudget());
      facts.addFilled(path + ".adjustedBudget", fund.adjustedBudget());
      facts.addFilled(path + ".executed", fund.executed());
      facts.addFilled(path + ".weight", or(fund.weight(), part));
      facts.addFilled(path + ".executionRate", or(fund.executionRate(), part));
      facts.addFilled(path + ".score", or(fund.score(), part));
    }
  }

  private static FundBand fundBand(SampleForm form) {
    return Layouts.byId(form.layout()).orElseThrow().bands().stream()
        .filter(FundBand.class::isInstance)
        .map(FundBand.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void reportFund(Facts facts, SampleFund fund) {
    String path = fund.kind().name();
    String label =
        switch (fund.kind()) {
          case TOTAL -> "合计";
          case SUPERIOR_SUBSIDY -> "上级补助资金";
          default -> "市县区财政资金";
        };
    facts.add(path + ".label", label);
    facts.add(path + ".adjustedBudget", fund.adjustedBudget());
    facts.add(path + ".executed", fund.executed());
    facts.addFilled(path + ".executionRate", fund.executionRate());
    facts.addFilled(path + ".score", fund.score());
    facts.addFilled(path + ".deviationReason", fund.deviationReason());
    facts.add(path + "[目标申报(元)]", fund.initialBudget());
    facts.add(path + "[预算编制(元)]", fund.initialBudget());
    facts.add(path + "[资金结(转)余(元)]", Money.difference(fund.adjustedBudget(), fund.executed()));
  }

  private static void indicators(Facts facts, SampleForm form) {
    List<SampleIndicator> rows = form.indicators();
    List<Integer> numbers = Runs.ordinals(rows, row -> row.level1() + row.level2());
    for (int i = 0; i < rows.size(); i++) {
      SampleIndicator row = rows.get(i);
      if (row.isPlaceholder()) {
        continue;
      }
      String path = bare(row.level1()) + " > " + bare(row.level2()) + " > " + row.name();
      facts.add(path, "");
      if (form.layout().equals("numbered")) {
        facts.add(path + ".number", "指标 " + numbers.get(i) + ":");
      }
      facts.add(path + ".target", row.target());
      facts.addFilled(path + ".adjustedTarget", row.adjustedTarget());
      facts.add(path + ".actual", row.actual());
      facts.add(path + ".weight", row.weight());
      facts.add(path + ".score", row.score());
      facts.addFilled(path + ".deviationReason", row.deviationReason());
      if (!row.note().isEmpty()) {
        facts.add(path + "[定性值情况说明]", row.note());
      }
    }
  }

  private static void total(Facts facts, SampleForm form) {
    facts.addFilled("reported.weight", form.total().weight());
    facts.addFilled("reported.score", form.total().score());
    facts.addFilled("reported.deviationReason", form.total().deviationReason());
    facts.addFilled("reported.grade", form.total().grade());
  }

  private static void sections(Facts facts, SampleForm form) {
    if (!isReport(form)) {
      return;
    }
    Map<String, String> printed = new LinkedHashMap<>();
    section(printed, form, "", "项目概况");
    section(printed, form, "", "立项依据");
    section(printed, form, "", "项目设立的必要性");
    section(printed, form, "", "保证项目实施的措施与制度");
    section(printed, form, "（1）", "项目实施期绩效目标");
    printed.put("（2）项目年度目标", form.goalExpected());
    section(printed, form, "（三）", "项目实施计划");
    printed.put("1.项目自评得分和结论", form.conclusion());
    printed.put("2.全年目标实际完成情况", form.goalActual());
    section(printed, form, "3.", "项目实施和预算执行情况分析");
    section(printed, form, "4. ", "产出情况及分析");
    section(printed, form, "5. ", "效益情况及分析");
    section(printed, form, "6. ", "满意度情况及分析");
    section(printed, form, "四、", "项目主要经验做法");
    section(printed, form, "五、", "项目管理中存在的主要问题及原因分析");
    section(printed, form, "六、", "下一步改进措施及管理建议");
    printed.forEach((heading, text) -> facts.add("form[" + heading + "]", text));
  }

  private static void section(
      Map<String, String> printed, SampleForm form, String number, String heading) {
    printed.put(number + heading, form.sections().getOrDefault(heading, "无"));
  }

  private static boolean isReport(SampleForm form) {
    return form.layout().equals("report");
  }

  /** Line breaks inside Chinese words are the printer's, not the writer's. */
  private static String bare(String level) {
    return level.replace("\n", "");
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
