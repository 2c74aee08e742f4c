package io.jixiao.api.store.lists;

import static io.jixiao.api.store.Indexes.plain;
import static io.jixiao.api.store.Indexes.unique;

import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.Indexes;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Summary lists, their former versions and, some rows at a time, their rows. */
@Component
class ListCollections implements InitializingBean {

  private final Database database;

  ListCollections(Database database) {
    this.database = database;
  }

  MongoCollection<ListDocument> projectLists() {
    return database.collection("projectLists", ListDocument.class);
  }

  MongoCollection<ListVersionDocument> projectListVersions() {
    return database.collection("projectListVersions", ListVersionDocument.class);
  }

  MongoCollection<ListRowsDocument> projectListRows() {
    return database.collection("projectListRows", ListRowsDocument.class);
  }

  @Override
  public void afterPropertiesSet() {
    Indexes.create(
        projectLists(),
        List.of(
            unique(ListFields.ID, ListFields.VERSION),
            plain(ListFields.IMPORT_IDS),
            plain(ListFields.FISCAL_YEAR, ListFields.ID),
            plain(ListFields.DEPARTMENT_NAME, ListFields.ID)));
    Indexes.create(projectListVersions(), List.of(plain(ListVersionDocument.VERSION)));
  }
}
