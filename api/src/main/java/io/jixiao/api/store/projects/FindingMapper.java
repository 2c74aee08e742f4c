package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.Finding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Between findings and their documents. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface FindingMapper {

  FindingMapper INSTANCE = Mappers.getMapper(FindingMapper.class);

  StoredFinding toStored(
      @Nullable String projectId, @Nullable String listId, FindingDocument document);

  @Mapping(target = "id", source = "id")
  @Mapping(target = "status", constant = "OPEN")
  @Mapping(target = "comment", ignore = true)
  @Mapping(target = "decidedBy", ignore = true)
  @Mapping(target = "decidedAt", ignore = true)
  FindingDocument toDocument(
      String id, @Nullable String group, @Nullable Instant foundAt, Finding finding);
}
