package io.jixiao.api.store.imports;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.originals.UploadedOriginal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Reads imports. Every method is one round trip unless it says otherwise. */
@Component
public class ImportStore {

  private static final ImportMapper MAPPER = ImportMapper.INSTANCE;

  private static final int IDS_AT_A_TIME = 250;

  private final ImportCollections collections;

  ImportStore(ImportCollections collections) {
    this.collections = collections;
  }

  public Optional<ImportJob> find(String id) {
    return document(id).map(MAPPER::toJob);
  }

  /** Those of {@code ids} that exist, in no order. */
  public List<ImportJob> find(Collection<String> ids) {
    return collections
        .imports()
        .find(in(ImportDocument.ID, ids))
        .map(MAPPER::toJob)
        .into(new ArrayList<>());
  }

  /**
   * The imports that {@code filter} finds.
   *
   * @param filter over {@link ImportFields}
   */
  public List<ImportJob> find(Bson filter, Bson sort, int limit) {
    return collections
        .imports()
        .find(filter)
        .sort(sort)
        .limit(limit)
        .map(MAPPER::toJob)
        .into(new ArrayList<>());
  }

  public long count() {
    return count(new BsonDocument());
  }

  public long count(Bson filter) {
    return collections.imports().countDocuments(filter);
  }

  /** What the upload asked for. */
  public Optional<NewImport> request(String importId) {
    return document(importId).map(job -> MAPPER.toRequest(job, MAPPER.toHints(job)));
  }

  /** The files as uploaded; empty for an unknown import. */
  public List<UploadedOriginal> uploads(String importId) {
    return document(importId).map(ImportDocument::uploads).orElse(List.of());
  }

  /**
   * A page of the workbooks of an import with all their sheets, in the order read. One round trip
   * for the workbooks and one for some hundred sheets.
   */
  public List<ImportFile> files(String importId, int offset, int limit) {
    ImportPart part = new ImportPart(importId, offset, limit);
    return files(List.of(part)).getOrDefault(part, List.of());
  }

  /** Pages of the workbooks of several imports, in as few round trips as for one. */
  public Map<ImportPart, List<ImportFile>> files(Collection<ImportPart> parts) {
    Map<ImportPart, List<ImportFileDocument>> files =
        dense(collections.importFiles(), parts, ImportFileDocument::id);
    Map<ImportPart, ImportPart> sheets = new HashMap<>();
    files.forEach((part, found) -> sheets.put(part, sheets(part.importId(), found)));
    Map<ImportPart, List<ImportSheetDocument>> reports =
        dense(collections.importSheets(), sheets.values(), ImportSheetDocument::id);
    Map<ImportPart, List<ImportFile>> pages = new HashMap<>();
    files.forEach(
        (part, found) ->
            pages.put(part, files(found, reports.getOrDefault(sheets.get(part), List.of()))));
    return pages;
  }

  private static ImportPart sheets(String importId, List<ImportFileDocument> files) {
    if (files.isEmpty()) {
      return new ImportPart(importId, 0, 0);
    }
    int first = files.get(0).firstSheet();
    ImportFileDocument last = files.get(files.size() - 1);
    return new ImportPart(importId, first, last.firstSheet() + last.sheetCount() - first);
  }

  private static List<ImportFile> files(
      List<ImportFileDocument> files, List<ImportSheetDocument> sheets) {
    List<ImportSheet> reports = sheets.stream().map(MAPPER::toSheet).toList();
    return files.stream()
        .map(
            file -> {
              int first = file.firstSheet() - files.get(0).firstSheet();
              return MAPPER.toFile(file, reports.subList(first, first + file.sheetCount()));
            })
        .toList();
  }

  /** A page of what became of each form, in the order read; a round trip for some hundred. */
  public List<ProjectChange> changes(String importId, int offset, int limit) {
    ImportPart part = new ImportPart(importId, offset, limit);
    return changes(List.of(part)).getOrDefault(part, List.of());
  }

  /** Pages of what became of the forms of several imports, in as few round trips as for one. */
  public Map<ImportPart, List<ProjectChange>> changes(Collection<ImportPart> parts) {
    Map<ImportPart, List<ProjectChange>> pages = new HashMap<>();
    dense(collections.importChanges(), parts, ImportChangeDocument::id)
        .forEach((part, found) -> pages.put(part, found.stream().map(MAPPER::toChange).toList()));
    return pages;
  }

  private Optional<ImportDocument> document(String id) {
    return Optional.ofNullable(collections.imports().find(eq(ImportDocument.ID, id)).first());
  }

  /**
   * Documents numbered without gaps are found by their ids, which both stores do without a scan.
   * Some at a time: the embedded store compares each that it finds with all that were asked for.
   */
  private static <T> Map<ImportPart, List<T>> dense(
      MongoCollection<T> documents, Collection<ImportPart> parts, Function<T, String> idOf) {
    List<String> ids = parts.stream().flatMap(ImportPart::ids).distinct().toList();
    Map<String, T> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += IDS_AT_A_TIME) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_A_TIME));
      documents
          .find(in(ImportDocument.ID, some))
          .batchSize(IDS_AT_A_TIME + 1)
          .forEach(each -> found.put(idOf.apply(each), each));
    }
    Map<ImportPart, List<T>> pages = new HashMap<>();
    for (ImportPart part : parts) {
      pages.put(part, part.ids().filter(found::containsKey).map(found::get).toList());
    }
    return pages;
  }
}
