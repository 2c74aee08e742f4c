package io.jixiao.api.store.projects;

import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Source;
import java.util.List;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Between projects, their documents and what is read from the store. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ProjectMapper {

  ProjectMapper INSTANCE = Mappers.getMapper(ProjectMapper.class);

  @Mapping(target = "project", expression = "java(withCells(document))")
  StoredProject toStored(ProjectDocument document);

  @Mapping(target = "importId", source = "madeBy")
  StoredRevision toStored(RevisionDocument document);

  @Mapping(target = "importId", source = "madeBy")
  @Mapping(target = "at", source = "updatedAt")
  StoredRevision toRevision(ProjectDocument document);

  @Mapping(target = "cells", source = "cells")
  Project withCells(Project project, List<FieldCell> cells);

  @Mapping(target = "fiscalYear", source = "fiscalYear")
  @Mapping(target = "regionCode", source = "regionCode")
  @Mapping(target = "regionName", source = "regionName")
  @Mapping(target = "source", source = "source")
  Project completed(
      Project project,
      @Nullable Integer fiscalYear,
      @Nullable String regionCode,
      @Nullable String regionName,
      Source source);

  default Project withCells(ProjectDocument document) {
    return unpacked(document.project(), document.cells());
  }

  default Project unpacked(Project project, @Nullable Binary cells) {
    return cells == null ? project : withCells(project, PackedCells.unpack(cells));
  }
}
