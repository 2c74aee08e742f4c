package io.jixiao.api.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The collections by name and document type. Documents are records, read and written by the
 * driver's own record codec: no type names in the data, nothing between a record and its bytes.
 */
@Component
class Collections {

  private final MongoDatabaseFactory databases;

  Collections(MongoDatabaseFactory databases) {
    this.databases = databases;
  }

  MongoCollection<ProjectDocument> projects() {
    return database().getCollection("projects", ProjectDocument.class);
  }

  MongoCollection<RevisionDocument> projectRevisions() {
    return database().getCollection("projectRevisions", RevisionDocument.class);
  }

  MongoCollection<ImportDocument> imports() {
    return database().getCollection("imports", ImportDocument.class);
  }

  MongoCollection<ImportFileDocument> importFiles() {
    return database().getCollection("importFiles", ImportFileDocument.class);
  }

  MongoCollection<ImportSheetDocument> importSheets() {
    return database().getCollection("importSheets", ImportSheetDocument.class);
  }

  MongoCollection<ImportChangeDocument> importChanges() {
    return database().getCollection("importChanges", ImportChangeDocument.class);
  }

  MongoDatabase database() {
    return databases.getMongoDatabase();
  }
}
