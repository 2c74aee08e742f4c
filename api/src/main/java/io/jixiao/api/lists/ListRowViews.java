package io.jixiao.api.lists;

import io.jixiao.schema.identity.ProjectIdentity;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.text.Normal;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** From rows of summary lists to what clients see. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ListRowViews {
  ListRowViews INSTANCE = Mappers.getMapper(ListRowViews.class);

  /**
   * The view of a row.
   *
   * @param fiscalYear of the list
   */
  static ListRowView of(ProjectListRow row, @Nullable Integer fiscalYear) {
    return INSTANCE.view(row, identity(row, fiscalYear));
  }

  @Mapping(target = "name", source = "row.name")
  @Mapping(target = "unit", source = "row.unit")
  @Mapping(target = "identity", source = "identity")
  ListRowView view(ProjectListRow row, ProjectIdentity identity);

  private static ProjectIdentity identity(ProjectListRow row, @Nullable Integer fiscalYear) {
    String unit = row.unit();
    return new ProjectIdentity(
        fiscalYear,
        null,
        null,
        Normal.compact(row.name()),
        unit == null ? null : Normal.compact(unit));
  }
}
