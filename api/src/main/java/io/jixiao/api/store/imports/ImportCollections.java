package io.jixiao.api.store.imports;

import static io.jixiao.api.store.Indexes.plain;

import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.Indexes;
import io.jixiao.api.store.jobs.JobQueue;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Import jobs, their files and sheets, and what became of each form. */
@Component
class ImportCollections implements InitializingBean {

  private final Database database;

  ImportCollections(Database database) {
    this.database = database;
  }

  MongoCollection<ImportDocument> imports() {
    return database.collection("imports", ImportDocument.class);
  }

  MongoCollection<ImportFileDocument> importFiles() {
    return database.collection("importFiles", ImportFileDocument.class);
  }

  MongoCollection<ImportSheetDocument> importSheets() {
    return database.collection("importSheets", ImportSheetDocument.class);
  }

  MongoCollection<ImportChangeDocument> importChanges() {
    return database.collection("importChanges", ImportChangeDocument.class);
  }

  @Override
  public void afterPropertiesSet() {
    Indexes.create(imports(), JobQueue.INDEXES);
    for (MongoCollection<?> part : List.of(importFiles(), importSheets(), importChanges())) {
      Indexes.create(part, List.of(plain(ImportFileDocument.IMPORT_ID)));
    }
  }
}
