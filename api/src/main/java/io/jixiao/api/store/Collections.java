package io.jixiao.api.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The collections by name and document type. Documents are records, read and written by the
 * driver's own record codec: no type names in the data, nothing between a record and its bytes.
 * They are public because that codec needs it; no other package uses them.
 */
@Component
class Collections {

  private static final String ORIGINALS = "originals";

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

  MongoCollection<ProjectFindingsDocument> findings() {
    return database().getCollection("findings", ProjectFindingsDocument.class);
  }

  MongoCollection<ClaimDocument> identityClaims() {
    return database().getCollection("identityClaims", ClaimDocument.class);
  }

  MongoCollection<ListDocument> projectLists() {
    return database().getCollection("projectLists", ListDocument.class);
  }

  MongoCollection<ListRowsDocument> projectListRows() {
    return database().getCollection("projectListRows", ListRowsDocument.class);
  }

  MongoCollection<OriginalDocument> originals() {
    return database().getCollection(ORIGINALS, OriginalDocument.class);
  }

  GridFSBucket originalFiles() {
    return GridFSBuckets.create(database(), ORIGINALS);
  }

  MongoCollection<Document> originalChunks() {
    return database().getCollection(ORIGINALS + ".chunks");
  }

  MongoDatabase database() {
    return databases.getMongoDatabase();
  }
}
