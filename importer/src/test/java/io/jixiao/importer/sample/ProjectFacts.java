package io.jixiao.importer.sample;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a project that was read says, line by line. */
final class ProjectFacts {
  private ProjectFacts() {}

  static List<String> of(Project project) {
    Facts facts = new Facts();
    header(facts, project);
    project.funds().forEach(fund -> fund(facts, fund));
    goal(facts, project.goal());
    project.groups().forEach(group -> group(facts, group));
    project.indicators().forEach(indicator -> indicator(facts, indicator));
    facts.add("reported.weight", project.reported().weightText());
    facts.add("reported.score", project.reported().scoreText());
    facts.add("reported.deviationReason", project.reported().deviationReason());
    facts.add("reported.grade", project.reported().gradeText());
    facts.add("conclusion", project.conclusion());
    attributes(facts, "form", project.attributes());
    return facts.lines();
  }

  private static void header(Facts facts, Project project) {
    facts.add("formTitle", project.formTitle());
    facts.add("fiscalYear", Objects.toString(project.fiscalYear(), null));
    facts.add("filledOn", project.filledOnText());
    facts.add("name", project.name());
    facts.add("code", project.code());
    organisation(facts, "department", project.department());
    organisation(facts, "implementingUnit", project.implementingUnit());
    facts.add("amountUnit", project.amountUnit());
  }

  private static void organisation(Facts facts, String path, @Nullable Organisation found) {
    facts.add(path + ".name", found == null ? null : found.name());
    facts.add(path + ".code", found == null ? null : found.code());
  }

  private static void fund(Facts facts, Fund fund) {
    String path = fund.kind().name();
    facts.add(path + ".label", fund.label());
    facts.add(path + ".initialBudget", text(fund.initialBudget()));
    facts.add(path + ".adjustedBudget", text(fund.adjustedBudget()));
    facts.add(path + ".executed", text(fund.executed()));
    facts.add(path + ".weight", fund.weightText());
    facts.add(path + ".executionRate", text(fund.executionRate()));
    facts.add(path + ".score", fund.scoreText());
    facts.add(path + ".deviationReason", fund.deviationReason());
    attributes(facts, path, fund.attributes());
  }

  private static void goal(Facts facts, @Nullable Goal goal) {
    facts.add("goal.expected", goal == null ? null : goal.expected());
    facts.add("goal.actual", goal == null ? null : goal.actual());
  }

  private static void group(Facts facts, IndicatorGroup group) {
    if (group.weight() != null) {
      facts.add("points of " + String.join(" > ", group.path()), group.weight().toPlainString());
    }
  }

  private static void indicator(Facts facts, Indicator indicator) {
    String path = String.join(" > ", indicator.path()) + " > " + indicator.name();
    facts.add(path, "");
    facts.add(path + ".number", indicator.number());
    facts.add(path + ".target", text(indicator.target()));
    facts.add(path + ".adjustedTarget", text(indicator.adjustedTarget()));
    facts.add(path + ".actual", text(indicator.actual()));
    facts.add(path + ".weight", indicator.weightText());
    facts.add(path + ".score", indicator.scoreText());
    facts.add(path + ".deviationReason", indicator.deviationReason());
    attributes(facts, path, indicator.attributes());
  }

  private static void attributes(Facts facts, String path, List<Attribute> attributes) {
    attributes.forEach(each -> facts.add(path + "[" + each.heading() + "]", each.text()));
  }

  private static @Nullable String text(@Nullable Amount amount) {
    return amount == null ? null : amount.text();
  }

  private static @Nullable String text(@Nullable Measure measure) {
    return measure == null ? null : measure.text();
  }
}
