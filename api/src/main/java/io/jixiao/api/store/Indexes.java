package io.jixiao.api.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Creates the indexes at start. MongoDB serves every filter and order with one of them. The
 * embedded store heeds the unique ones only, and those only for queries on exactly their fields:
 * they are there for the conditional updates, which it would scan for.
 */
@Component
class Indexes implements InitializingBean {

  /** Every order ends with the id, so that pages are stable. */
  private static final List<String> PROJECT_ORDERS =
      List.of(
          ProjectFields.FISCAL_YEAR,
          ProjectFields.NAME,
          ProjectFields.DEPARTMENT_NAME,
          ProjectFields.DEPARTMENT_CODE,
          ProjectFields.IMPLEMENTING_UNIT_NAME,
          ProjectFields.REGION_CODE,
          ProjectFields.CODE,
          ProjectFields.TEMPLATE_ID,
          ProjectFields.REPORTED_GRADE,
          ProjectFields.REPORTED_SCORE,
          ProjectFields.EXECUTION_RATE,
          ProjectFields.FINDING_CODES,
          ProjectFields.FINDING_SEVERITIES,
          ProjectFields.IMPORT_IDS,
          ProjectFields.UPDATED_AT);

  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

  private final Collections collections;

  Indexes(Collections collections) {
    this.collections = collections;
  }

  @Override
  public void afterPropertiesSet() {
    create(
        collections.projects(),
        Stream.concat(
            Stream.of(
                unique(ProjectFields.ID, ProjectFields.REVISION),
                plain(ProjectFields.IDENTITY_NAME, ProjectFields.IDENTITY_UNIT),
                plain(ProjectFields.IDENTITY_CODE)),
            PROJECT_ORDERS.stream().map(order -> plain(order, ProjectFields.ID))));
    create(
        collections.identityClaims(),
        Stream.of(unique(ClaimDocument.ID, ClaimDocument.VERSION), plain(ClaimDocument.NAME)));
    create(
        collections.imports(),
        Stream.of(
            unique(ImportDocument.ID, ImportDocument.OWNER),
            plain(ImportDocument.STATUS, ImportDocument.CREATED_AT),
            new IndexModel(descending(ImportDocument.CREATED_AT, ImportDocument.ID))));
    create(collections.importFiles(), Stream.of(plain(ImportFileDocument.IMPORT_ID)));
    create(collections.importSheets(), Stream.of(plain(ImportFileDocument.IMPORT_ID)));
    create(collections.importChanges(), Stream.of(plain(ImportFileDocument.IMPORT_ID)));
    create(
        collections.projectLists(),
        Stream.of(
            plain(ListFields.IMPORT_IDS),
            plain(ListFields.FISCAL_YEAR, ListFields.ID),
            plain(ListFields.DEPARTMENT_NAME, ListFields.ID)));
  }

  private static void create(MongoCollection<?> collection, Stream<IndexModel> indexes) {
    collection.createIndexes(new ArrayList<>(indexes.toList()));
  }

  private static IndexModel plain(String... fields) {
    return new IndexModel(ascending(fields));
  }

  private static IndexModel unique(String... fields) {
    return new IndexModel(ascending(fields), UNIQUE);
  }
}
