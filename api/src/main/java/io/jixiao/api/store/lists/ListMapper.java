package io.jixiao.api.store.lists;

import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.Source;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Between lists and their documents. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ListMapper {

  ListMapper INSTANCE = Mappers.getMapper(ListMapper.class);

  StoredProjectList toStored(ListDocument document);

  @Mapping(target = "source", source = "source")
  ListDocument toDocument(
      String id,
      String version,
      @Nullable String former,
      String fingerprint,
      ProjectList list,
      Source source,
      int rowCount,
      List<String> importIds,
      Instant updatedAt);
}
