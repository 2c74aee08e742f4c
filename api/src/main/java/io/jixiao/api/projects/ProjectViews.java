package io.jixiao.api.projects;

import io.jixiao.api.store.projects.StoredProject;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** From stored projects to what clients see. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ProjectViews {
  ProjectViews INSTANCE = Mappers.getMapper(ProjectViews.class);

  static ProjectView of(StoredProject stored) {
    return INSTANCE.view(stored);
  }

  @Mapping(target = ".", source = "project")
  @Mapping(target = "stored", source = "stored")
  ProjectView view(StoredProject stored);
}
