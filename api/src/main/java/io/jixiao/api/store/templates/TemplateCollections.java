package io.jixiao.api.store.templates;

import static io.jixiao.api.store.Indexes.plain;

import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.Indexes;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Saved templates and confirmed headings. */
@Component
class TemplateCollections implements InitializingBean {

  private final Database database;

  TemplateCollections(Database database) {
    this.database = database;
  }

  MongoCollection<TemplateDocument> templates() {
    return database.collection("templates", TemplateDocument.class);
  }

  MongoCollection<HeadingDocument> headings() {
    return database.collection("headings", HeadingDocument.class);
  }

  @Override
  public void afterPropertiesSet() {
    Indexes.create(
        templates(), List.of(plain(TemplateDocument.TEMPLATE_ID, TemplateDocument.VERSION)));
    Indexes.create(headings(), List.of(plain(HeadingDocument.REGION_CODE)));
  }
}
