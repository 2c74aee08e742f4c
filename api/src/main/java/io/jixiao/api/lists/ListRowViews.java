package io.jixiao.api.lists;

import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.schema.project.ProjectListRow;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** From rows of summary lists to what clients see. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ListRowViews {
  ListRowViews INSTANCE = Mappers.getMapper(ListRowViews.class);

  @Mapping(target = ".", source = "row")
  @Mapping(target = "row", source = "row")
  @Mapping(target = "list", source = "list")
  @Mapping(target = "source", source = "row.source")
  ListRowView view(ProjectListRow row, StoredProjectList list);
}
