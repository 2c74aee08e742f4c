package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportFile;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ProjectChange;
import io.jixiao.api.store.lists.StoredProjectList;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** From what the store keeps of an import to what HTTP shows. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ImportViewMapper {

  ImportViewMapper INSTANCE = Mappers.getMapper(ImportViewMapper.class);

  /**
   * The view.
   *
   * @param withCells whether changes show the cells of their fields
   */
  @Mapping(target = "fileCount", source = "job.files")
  @Mapping(target = "changeCount", source = "job.changes")
  @Mapping(target = "files", source = "files")
  @Mapping(target = "changes", source = "changes")
  @Mapping(target = "lists", source = "lists")
  ImportView toView(
      ImportJob job,
      List<ImportFile> files,
      List<ProjectChange> changes,
      List<StoredProjectList> lists,
      @Context boolean withCells);

  @Mapping(target = "cells", expression = "java(withCells ? change.cells() : null)")
  ImportView.Change toChange(ProjectChange change, @Context boolean withCells);

  ProgressView toProgress(ImportJob job);
}
