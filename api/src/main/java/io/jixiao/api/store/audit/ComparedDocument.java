package io.jixiao.api.store.audit;

import static com.mongodb.client.model.Projections.include;

import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.schema.audit.across.ComparedProject;
import io.jixiao.schema.audit.across.ComparedRow;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Goal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A project's document as far as it is held beside others. */
public record ComparedDocument(@BsonId String id, Form project) {

  static final Comparator<AuditGroup> BY_YEAR =
      Comparator.comparingInt(group -> Objects.requireNonNullElse(group.fiscalYear(), 0));

  private static final String ROWS = "project.indicators.";

  static final Bson FIELDS =
      include(
          ProjectFields.DEPARTMENT_NAME,
          ProjectFields.REGION_CODE,
          ProjectFields.NAME,
          "project.goal",
          "project.source.sheet",
          ROWS + "path",
          ROWS + "name",
          ROWS + "target",
          ROWS + "adjustedTarget",
          ROWS + "actual",
          ROWS + "source.cell");

  ComparedProject compared() {
    return new ComparedProject(
        id,
        project.regionCode(),
        project.name(),
        project.goal(),
        project.indicators().stream().map(Row::compared).toList(),
        project.source().sheet());
  }

  /** Of a form. */
  public record Form(
      @Nullable String regionCode,
      String name,
      @Nullable Goal goal,
      List<Row> indicators,
      Place source) {}

  /** Of an indicator. */
  public record Row(
      List<String> path,
      String name,
      @Nullable Measure target,
      @Nullable Measure adjustedTarget,
      @Nullable Measure actual,
      Cell source) {

    ComparedRow compared() {
      return new ComparedRow(
          path, name, adjustedTarget == null ? target : adjustedTarget, actual, source.cell());
    }
  }

  /** The sheet of a form. */
  public record Place(String sheet) {}

  /** The cell of an indicator. */
  public record Cell(String cell) {}
}
