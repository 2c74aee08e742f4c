package io.jixiao.api.projects;

import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Reported;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.project.TemplateChoice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as clients see it: what the form states beside what the store knows. Two views are the
 * same if they show one revision of one project, so that loading in batches need not compare forms.
 * The cells of its fields are read apart, when wanted.
 *
 * @param stored what it is a view of
 */
public record ProjectView(
    StoredProject stored,
    String id,
    int revision,
    Instant updatedAt,
    List<String> importIds,
    @Nullable Integer fiscalYear,
    @Nullable String fiscalYearText,
    @Nullable String regionCode,
    @Nullable String regionName,
    String name,
    String nameText,
    @Nullable String code,
    @Nullable Organisation department,
    @Nullable Organisation implementingUnit,
    @Nullable String amountUnit,
    @Nullable LocalDate filledOn,
    @Nullable String filledOnText,
    @Nullable String formTitle,
    List<Fund> funds,
    @Nullable Goal goal,
    List<IndicatorGroup> groups,
    List<Indicator> indicators,
    Reported reported,
    @Nullable String conclusion,
    List<Attribute> attributes,
    Source source,
    @Nullable TemplateChoice template) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProjectView that && revision == that.revision && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + revision;
  }
}
