package io.jixiao.api.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import io.jixiao.schema.report.SheetReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Reads imports. Every method is one round trip unless it says otherwise. */
@Component
public class ImportStore {

  private static final ImportMapper MAPPER = ImportMapper.INSTANCE;

  private final Collections collections;

  ImportStore(Collections collections) {
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

  /** The files as uploaded; empty for an unknown import. */
  public List<UploadedOriginal> uploads(String importId) {
    return document(importId).map(ImportDocument::uploads).orElse(List.of());
  }

  /**
   * A page of the workbooks of an import with all their sheets, in the order read. Two round trips.
   */
  public List<ImportFile> files(String importId, int offset, int limit) {
    List<ImportFileDocument> files =
        dense(collections.importFiles(), importId, offset, limit, ImportFileDocument::id);
    if (files.isEmpty()) {
      return List.of();
    }
    ImportFileDocument first = files.get(0);
    ImportFileDocument last = files.get(files.size() - 1);
    int sheets = last.firstSheet() + last.sheetCount() - first.firstSheet();
    List<SheetReport> reports =
        dense(
                collections.importSheets(),
                importId,
                first.firstSheet(),
                sheets,
                ImportSheetDocument::id)
            .stream()
            .map(ImportSheetDocument::report)
            .toList();
    return files.stream()
        .map(
            file ->
                MAPPER.toFile(
                    file,
                    reports.subList(
                        file.firstSheet() - first.firstSheet(),
                        file.firstSheet() - first.firstSheet() + file.sheetCount())))
        .toList();
  }

  /** A page of what became of each form, in the order read. */
  public List<ProjectChange> changes(String importId, int offset, int limit) {
    return dense(collections.importChanges(), importId, offset, limit, ImportChangeDocument::id)
        .stream()
        .map(MAPPER::toChange)
        .toList();
  }

  private Optional<ImportDocument> document(String id) {
    return Optional.ofNullable(collections.imports().find(eq(ImportDocument.ID, id)).first());
  }

  /**
   * Documents numbered without gaps are found by their ids, which both stores do without a scan.
   */
  private static <T> List<T> dense(
      MongoCollection<T> documents,
      String importId,
      int offset,
      int limit,
      Function<T, String> idOf) {
    List<String> ids =
        IntStream.range(offset, offset + limit)
            .mapToObj(number -> ImportFileDocument.id(importId, number))
            .toList();
    Map<String, T> found = new HashMap<>();
    documents.find(in(ImportDocument.ID, ids)).forEach(each -> found.put(idOf.apply(each), each));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }
}
