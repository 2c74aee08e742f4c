package io.jixiao.importer.drawing;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a project that was read says, all of it but where it stands and with which profile. */
public final class ProjectSays {
  private ProjectSays() {}

  public static List<String> of(Project project) {
    Says says = new Says();
    says.add("fiscalYear", project.fiscalYear());
    says.add("fiscalYearText", project.fiscalYearText());
    says.add("regionCode", project.regionCode());
    says.add("name", project.name());
    says.add("nameText", project.nameText());
    says.add("code", project.code());
    organisation(says, "department", project.department());
    organisation(says, "unit", project.implementingUnit());
    says.add("amountUnit", project.amountUnit());
    says.add("filledOn", project.filledOn());
    says.add("filledOnText", project.filledOnText());
    says.add("formTitle", project.formTitle());
    for (int i = 0; i < project.funds().size(); i++) {
      fund(says, "funds[" + i + "]", project.funds().get(i));
    }
    if (project.goal() != null) {
      says.add("goal.expected", project.goal().expected());
      says.add("goal.actual", project.goal().actual());
    }
    project.groups().forEach(group -> group(says, group));
    for (int i = 0; i < project.indicators().size(); i++) {
      indicator(says, "indicators[" + i + "]", project.indicators().get(i));
    }
    says.add("reported.weight", project.reported().weight());
    says.add("reported.weightText", project.reported().weightText());
    says.add("reported.score", project.reported().score());
    says.add("reported.scoreText", project.reported().scoreText());
    says.add("reported.grade", project.reported().grade());
    says.add("reported.gradeText", project.reported().gradeText());
    says.add("reported.deviationReason", project.reported().deviationReason());
    says.add("conclusion", project.conclusion());
    attributes(says, "attributes", project.attributes());
    return says.lines();
  }

  private static void organisation(Says says, String path, @Nullable Organisation organisation) {
    if (organisation != null) {
      says.add(path + ".name", organisation.name());
      says.add(path + ".code", organisation.code());
      says.add(path + ".text", organisation.text());
    }
  }

  private static void fund(Says says, String path, Fund fund) {
    says.add(path + ".label", fund.label());
    says.add(path + ".kind", fund.kind());
    says.add(path + ".depth", fund.depth());
    amount(says, path + ".initialBudget", fund.initialBudget());
    amount(says, path + ".adjustedBudget", fund.adjustedBudget());
    amount(says, path + ".executed", fund.executed());
    measure(says, path + ".executionRate", fund.executionRate());
    says.add(path + ".weight", fund.weight());
    says.add(path + ".weightText", fund.weightText());
    says.add(path + ".score", fund.score());
    says.add(path + ".scoreText", fund.scoreText());
    says.add(path + ".deviationReason", fund.deviationReason());
    attributes(says, path, fund.attributes());
  }

  private static void group(Says says, IndicatorGroup group) {
    String path = "groups" + group.path();
    says.add(path, "");
    says.add(path + ".weight", group.weight());
    says.add(path + ".weightText", group.weightText());
  }

  private static void indicator(Says says, String path, Indicator indicator) {
    says.add(path + ".path", indicator.path());
    says.add(path + ".number", indicator.number());
    says.add(path + ".name", indicator.name());
    says.add(path + ".nameText", indicator.nameText());
    measure(says, path + ".target", indicator.target());
    measure(says, path + ".adjustedTarget", indicator.adjustedTarget());
    measure(says, path + ".actual", indicator.actual());
    says.add(path + ".weight", indicator.weight());
    says.add(path + ".weightText", indicator.weightText());
    says.add(path + ".score", indicator.score());
    says.add(path + ".scoreText", indicator.scoreText());
    says.add(path + ".deviationReason", indicator.deviationReason());
    attributes(says, path, indicator.attributes());
  }

  private static void amount(Says says, String path, @Nullable Amount amount) {
    if (amount != null) {
      says.add(path, amount.text());
      says.add(path + ".yuan", amount.yuan());
    }
  }

  private static void measure(Says says, String path, @Nullable Measure measure) {
    if (measure != null) {
      says.add(path, measure.text());
      says.add(path + ".operator", measure.operator());
      says.add(path + ".value", measure.value());
    }
  }

  private static void attributes(Says says, String path, List<Attribute> attributes) {
    attributes.forEach(each -> says.attribute(path, each.heading(), each.text()));
  }
}
