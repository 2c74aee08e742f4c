package io.jixiao.importer;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares what was read from a workbook with what is expected of it, and counts. */
final class Comparison {
  private final String name;
  private final boolean reformatted;
  private final List<String> differences = new ArrayList<>();
  private int expected;
  private int right;

  Comparison(String name) {
    this.name = name;
    this.reformatted =
        name.contains(".numbers") || name.contains(".formulas") || name.contains(".blank");
  }

  String name() {
    return name;
  }

  int expected() {
    return expected;
  }

  int right() {
    return right;
  }

  List<String> differences() {
    return differences;
  }

  void forms(List<JsonNode> forms, List<Project> projects) {
    check("projects", String.valueOf(forms.size()), String.valueOf(projects.size()));
    for (int i = 0; i < Math.min(forms.size(), projects.size()); i++) {
      form("[" + i + "].", forms.get(i), projects.get(i));
    }
  }

  void rows(List<JsonNode> expectedRows, List<ProjectListRow> rows) {
    check("rows", String.valueOf(expectedRows.size()), String.valueOf(rows.size()));
    for (int i = 0; i < Math.min(expectedRows.size(), rows.size()); i++) {
      JsonNode json = expectedRows.get(i);
      ProjectListRow row = rows.get(i);
      String at = "row[" + i + "].";
      field(at, json, "seq", row.number());
      field(at, json, "unit", row.unit());
      field(at, json, "projectName", row.name());
      field(at, json, "amount", text(row.amount()));
      field(at, json, "score", row.scoreText());
      field(at, json, "grade", row.gradeText());
    }
  }

  private void form(String at, JsonNode json, Project project) {
    field(at, json, "sheet", project.source().sheet());
    field(at, json, "formTitle", project.formTitle());
    field(at, json, "fiscalYear", String.valueOf(project.fiscalYear()));
    field(at, json, "fillDate", project.filledOnText());
    field(at, json, "projectName", project.name());
    field(at, json, "projectCode", project.code());
    field(at, json, "department", name(project.department()));
    field(at, json, "departmentCode", code(project.department()));
    field(at, json, "implementingUnit", name(project.implementingUnit()));
    field(at, json, "implementingUnitCode", code(project.implementingUnit()));
    field(at, json, "amountUnit", project.amountUnit());
    check(
        at + "template",
        json.path("regionKey").asString(),
        project.template() == null ? null : project.template().id());
    funds(at, json.path("funds"), project.funds(), project.amountUnit());
    Goal goal = project.goal();
    field(at, json.path("goal"), "expected", goal == null ? null : goal.expected());
    field(at, json.path("goal"), "actual", goal == null ? null : goal.actual());
    indicators(at, json.path("indicators"), project);
    field(at, json.path("total"), "weight", project.reported().weightText());
    field(at, json.path("total"), "score", project.reported().scoreText());
    field(at, json.path("total"), "deviation", project.reported().deviationReason());
    field(at, json, "conclusion", project.conclusion());
    field(at, json, "reportedGrade", project.reported().gradeText());
    json.path("sections")
        .properties()
        .forEach(
            section ->
                check(
                    at + "sections." + section.getKey(),
                    section.getValue().asString(),
                    attribute(section.getKey(), project.attributes())));
  }

  private void funds(String at, JsonNode json, List<Fund> funds, @Nullable String unit) {
    check(at + "funds", String.valueOf(json.size()), String.valueOf(funds.size()));
    for (int i = 0; i < Math.min(json.size(), funds.size()); i++) {
      JsonNode row = json.get(i);
      Fund fund = funds.get(i);
      String path = at + "funds[" + i + "].";
      String label = row.get("label").asString();
      check(
          path + "label",
          label,
          label.endsWith("：") ? fund.label() : fund.label().replaceFirst("[:：]$", ""));
      field(path, row, "kind", fund.kind().name());
      amount(path, row, "initialBudget", fund.initialBudget(), unit);
      amount(path, row, "adjustedBudget", fund.adjustedBudget(), unit);
      amount(path, row, "executed", fund.executed(), unit);
      field(path, row, "weight", fund.weightText());
      rate(path, row, fund.executionRate());
      field(path, row, "score", fund.scoreText());
      field(path, row, "deviation", fund.deviationReason());
      field(path, row, "declaredTarget", attribute("目标申报(元)", fund.attributes()));
      field(path, row, "preparedBudget", attribute("预算编制(元)", fund.attributes()));
      field(path, row, "carriedForward", attribute("资金结(转)余(元)", fund.attributes()));
    }
  }

  /** Where a format rounds what is shown, the exact amount has to be right. */
  private void amount(
      String path, JsonNode row, String field, @Nullable Amount amount, @Nullable String unit) {
    JsonNode node = row.get(field);
    BigDecimal wanted = node == null ? null : figure(node.asString());
    if (reformatted && wanted != null && amount != null && amount.yuan() != null) {
      int places = "万元".equals(unit) ? 4 : 0;
      check(
          path + field,
          wanted.toPlainString(),
          amount.yuan().movePointLeft(places).toPlainString());
    } else {
      field(path, row, field, text(amount));
    }
  }

  private void rate(String path, JsonNode row, @Nullable Measure rate) {
    JsonNode node = row.get("executionRate");
    if (node != null
        && rate != null
        && reformatted
        && rate.value() != null
        && sameFigure(node.asString(), rate.value().toPlainString())) {
      check(path + "executionRate", "", "");
    } else {
      field(path, row, "executionRate", text(rate));
    }
  }

  private void indicators(String at, JsonNode json, Project project) {
    check(
        at + "indicators",
        String.valueOf(json.size()),
        String.valueOf(project.indicators().size()));
    for (int i = 0; i < Math.min(json.size(), project.indicators().size()); i++) {
      JsonNode row = json.get(i);
      Indicator indicator = project.indicators().get(i);
      String path = at + "indicators[" + i + "].";
      List<String> levels = indicator.path();
      field(path, row, "level1", levels.isEmpty() ? null : levels.get(0));
      field(path, row, "level2", levels.size() < 2 ? null : levels.get(1));
      field(path, row, "level1Weight", level1Weight(project, indicator));
      field(path, row, "prefix", indicator.number());
      field(path, row, "name", indicator.name());
      field(path, row, "target", text(indicator.target()));
      field(path, row, "adjustedTarget", text(indicator.adjustedTarget()));
      field(path, row, "actual", text(indicator.actual()));
      field(path, row, "weight", indicator.weightText());
      field(path, row, "score", indicator.scoreText());
      field(path, row, "deviation", indicator.deviationReason());
      field(path, row, "qualitativeNote", attribute("定性值情况说明", indicator.attributes()));
    }
  }

  private static @Nullable String level1Weight(Project project, Indicator indicator) {
    return project.groups().stream()
        .filter(group -> group.path().equals(indicator.path().subList(0, 1)))
        .map(group -> group.weight())
        .filter(Objects::nonNull)
        .map(BigDecimal::toPlainString)
        .findFirst()
        .orElse(null);
  }

  private void field(String at, JsonNode json, String field, @Nullable String actual) {
    JsonNode node = json.get(field);
    if (node == null) {
      return;
    }
    check(at + field, node.isNumber() ? node.numberValue().toString() : node.asString(), actual);
  }

  void check(String at, String wanted, @Nullable String actual) {
    expected++;
    String found = actual == null ? "" : actual;
    if (Normal.compact(wanted).equals(Normal.compact(found))
        || (reformatted && sameFigure(wanted, found))) {
      right++;
    } else {
      differences.add("%s %s: expected <%s> but was <%s>".formatted(name, at, wanted, found));
    }
  }

  private static boolean sameFigure(String wanted, String found) {
    BigDecimal one = figure(wanted);
    BigDecimal other = figure(found);
    return one != null && other != null && one.compareTo(other) == 0;
  }

  private static @Nullable BigDecimal figure(String text) {
    String plain = Normal.compact(text).replaceAll("[,%分]", "");
    return plain.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
  }

  private static @Nullable String attribute(String heading, List<Attribute> attributes) {
    return attributes.stream()
        .filter(a -> Normal.compact(a.heading()).equals(Normal.compact(heading)))
        .map(Attribute::text)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String text(@Nullable Amount amount) {
    return amount == null ? null : amount.text();
  }

  private static @Nullable String text(@Nullable Measure measure) {
    return measure == null ? null : measure.text();
  }

  private static @Nullable String name(@Nullable Organisation organisation) {
    return organisation == null ? null : organisation.name();
  }

  private static @Nullable String code(@Nullable Organisation organisation) {
    return organisation == null ? null : organisation.code();
  }
}
