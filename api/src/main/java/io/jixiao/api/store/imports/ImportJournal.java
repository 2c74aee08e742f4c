package io.jixiao.api.store.imports;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Writes down what an import read and did. An attempt begins with an empty journal. */
@Component
public class ImportJournal {

  private final ImportCollections collections;

  ImportJournal(ImportCollections collections) {
    this.collections = collections;
  }

  /** Drops what an interrupted attempt has written. */
  public void clear(String importId) {
    collections.importFiles().deleteMany(ofImport(importId));
    collections.importSheets().deleteMany(ofImport(importId));
    collections.importChanges().deleteMany(ofImport(importId));
  }

  /**
   * Writes down some consecutive sheets.
   *
   * @param first number of the first of {@code sheets} among all sheets of the import
   */
  public void sheets(String importId, int first, List<JournalSheet> sheets) {
    List<ImportSheetDocument> documents = new ArrayList<>();
    for (JournalSheet sheet : sheets) {
      String id = ImportFileDocument.id(importId, first + documents.size());
      documents.add(new ImportSheetDocument(id, importId, sheet.firstForm(), sheet.report()));
    }
    insert(collections.importSheets(), documents);
  }

  /**
   * Writes down some consecutive files whose sheets are written down.
   *
   * @param first number of the first of {@code files} in the import
   */
  public void files(String importId, int first, List<JournalFile> files) {
    List<ImportFileDocument> documents = new ArrayList<>();
    for (JournalFile file : files) {
      String id = ImportFileDocument.id(importId, first + documents.size());
      documents.add(ImportMapper.INSTANCE.toDocument(id, importId, file));
    }
    insert(collections.importFiles(), documents);
  }

  /**
   * Writes down what became of some consecutive forms.
   *
   * @param first number of the first of {@code changes} among all forms of the import
   */
  public void changes(String importId, int first, List<ProjectChange> changes) {
    List<ImportChangeDocument> documents = new ArrayList<>();
    for (ProjectChange change : changes) {
      String id = ImportFileDocument.id(importId, first + documents.size());
      documents.add(ImportMapper.INSTANCE.toDocument(id, importId, change));
    }
    insert(collections.importChanges(), documents);
  }

  private static <T> void insert(MongoCollection<T> collection, List<T> documents) {
    if (!documents.isEmpty()) {
      collection.insertMany(documents, new InsertManyOptions().ordered(false));
    }
  }

  private static Bson ofImport(String importId) {
    return eq(ImportFileDocument.IMPORT_ID, importId);
  }
}
