package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingStatus;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Between findings and their documents. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface FindingMapper {

  FindingMapper INSTANCE = Mappers.getMapper(FindingMapper.class);

  StoredFinding toStored(@Nullable String projectId, FindingDocument document);

  @Mapping(target = "id", source = "id")
  @Mapping(target = "status", source = "status")
  @Mapping(target = "comment", source = "comment")
  FindingDocument toDocument(
      String id, Finding finding, FindingStatus status, @Nullable String comment);
}
