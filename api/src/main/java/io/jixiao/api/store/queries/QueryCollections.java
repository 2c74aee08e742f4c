package io.jixiao.api.store.queries;

import static io.jixiao.api.store.Indexes.plain;

import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.Indexes;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Saved queries. */
@Component
class QueryCollections implements InitializingBean {

  private final Database database;

  QueryCollections(Database database) {
    this.database = database;
  }

  MongoCollection<SavedQueryDocument> queries() {
    return database.collection("savedQueries", SavedQueryDocument.class);
  }

  @Override
  public void afterPropertiesSet() {
    Indexes.create(queries(), List.of(plain(SavedQueryDocument.NAME, SavedQueryDocument.VERSION)));
  }
}
