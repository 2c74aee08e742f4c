package io.jixiao.schema.revision;

import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import java.util.List;

/**
 * The content of a form. Where a value stands, how it is formatted, from which file it was read and
 * with which template are not content; nor is what follows from content, such as the region's name.
 */
final class ProjectContent {
  private ProjectContent() {}

  static ContentNode of(Project project) {
    return new ContentNode(
        project.name(),
        null,
        List.of(),
        fields(project),
        List.of(
            new ContentRows("funds", project.funds().stream().map(FundContent::of).toList()),
            new ContentRows(
                "groups", project.groups().stream().map(ProjectContent::group).toList()),
            new ContentRows(
                "indicators", project.indicators().stream().map(IndicatorContent::of).toList()),
            AttributeContent.of(project.attributes())));
  }

  private static List<ContentField> fields(Project project) {
    Goal goal = project.goal() == null ? new Goal(null, null) : project.goal();
    Reported reported = project.reported();
    return List.of(
        Fields.understood("fiscalYear", project.fiscalYear(), project.fiscalYearText()),
        Fields.text("regionCode", project.regionCode()),
        Fields.text("name", project.name()),
        Fields.text("code", project.code()),
        Fields.organisation("department", project.department()),
        Fields.organisation("implementingUnit", project.implementingUnit()),
        Fields.text("amountUnit", project.amountUnit()),
        Fields.understood("filledOn", project.filledOn(), project.filledOnText()),
        Fields.text("formTitle", project.formTitle()),
        Fields.text("goal.expected", goal.expected()),
        Fields.text("goal.actual", goal.actual()),
        Fields.figure("reported.weight", reported.weight(), reported.weightText()),
        Fields.figure("reported.score", reported.score(), reported.scoreText()),
        Fields.understood("reported.grade", reported.grade(), reported.gradeText()),
        Fields.text("reported.deviationReason", reported.deviationReason()),
        Fields.text("conclusion", project.conclusion()));
  }

  private static ContentNode group(IndicatorGroup group) {
    ContentField path = Fields.path("path", group.path());
    ContentField weight = Fields.figure("weight", group.weight(), group.weightText());
    return new ContentNode(
        String.join(" / ", group.path()),
        group.cell(),
        List.of(ContentNode.meanings(List.of(path)), ContentNode.meanings(List.of(weight))),
        List.of(path, weight),
        List.of());
  }
}
