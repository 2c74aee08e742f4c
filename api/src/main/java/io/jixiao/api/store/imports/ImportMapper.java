package io.jixiao.api.store.imports;

import io.jixiao.api.store.projects.PackedCells;
import io.jixiao.importer.ReadingHints;
import io.jixiao.schema.project.FieldCell;
import java.time.Instant;
import java.util.List;
import org.bson.types.Binary;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Between imports and their documents. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ImportMapper {

  ImportMapper INSTANCE = Mappers.getMapper(ImportMapper.class);

  ImportJob toJob(ImportDocument document);

  NewImport toRequest(ImportDocument document, ReadingHints hints);

  ReadingHints toHints(ImportDocument document);

  ImportFile toFile(ImportFileDocument document, List<ImportSheet> sheets);

  @Mapping(target = ".", source = "report")
  ImportSheet toSheet(ImportSheetDocument document);

  @Mapping(target = "name", source = "file.file.name")
  @Mapping(target = "sha256", source = "file.file.sha256")
  @Mapping(target = "bytes", source = "file.file.bytes")
  ImportFileDocument toDocument(String id, String importId, JournalFile file);

  @Mapping(target = "source", source = "change.source")
  ImportChangeDocument toDocument(String id, String importId, ProjectChange change);

  default Binary packed(List<FieldCell> cells) {
    return PackedCells.pack(cells);
  }

  default List<FieldCell> unpacked(Binary cells) {
    return PackedCells.unpack(cells);
  }

  ProjectChange toChange(ImportChangeDocument document);

  @Mapping(target = "id", source = "id")
  @Mapping(target = "createdAt", source = "now")
  @Mapping(target = "notBefore", source = "now")
  @Mapping(target = "status", constant = "QUEUED")
  @Mapping(target = "regionCode", source = "request.hints.regionCode")
  @Mapping(target = "fiscalYear", source = "request.hints.fiscalYear")
  @Mapping(target = "templateId", source = "request.hints.templateId")
  @Mapping(target = "progress", constant = "0")
  @Mapping(target = "counts", expression = "java(ImportCounts.NONE)")
  @Mapping(target = "files", constant = "0")
  @Mapping(target = "changes", constant = "0")
  @Mapping(target = "attempt", constant = "0")
  @Mapping(target = "lease", ignore = true)
  @Mapping(target = "finishedAt", ignore = true)
  ImportDocument toDocument(String id, NewImport request, Instant now);
}
