package io.jixiao.api.store.audit;

import static com.mongodb.client.model.Projections.include;

import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.schema.audit.list.ListedForm;
import io.jixiao.schema.project.Organisation;
import java.math.BigDecimal;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A project's document as far as summary lists repeat it. */
public record ListedDocument(@BsonId String id, Form project, Sums rollup) {

  static final Bson FIELDS =
      include(
          ProjectFields.NAME,
          ProjectFields.REGION_CODE,
          "project.department",
          "project.implementingUnit",
          "rollup");

  ListedForm listed() {
    return new ListedForm(
        id,
        project.regionCode(),
        project.name(),
        ListedForm.name(project.department()),
        ListedForm.name(project.implementingUnit()),
        rollup.reportedScore(),
        rollup.initialBudget(),
        rollup.adjustedBudget(),
        rollup.executed());
  }

  /** Of a form. */
  public record Form(
      String name,
      @Nullable String regionCode,
      @Nullable Organisation department,
      @Nullable Organisation implementingUnit) {}

  /** Of its sums. */
  public record Sums(
      @Nullable BigDecimal initialBudget,
      @Nullable BigDecimal adjustedBudget,
      @Nullable BigDecimal executed,
      @Nullable BigDecimal reportedScore) {}
}
