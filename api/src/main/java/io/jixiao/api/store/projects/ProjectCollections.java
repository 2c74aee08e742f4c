package io.jixiao.api.store.projects;

import static io.jixiao.api.store.Indexes.plain;
import static io.jixiao.api.store.Indexes.unique;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.EachAlone;
import io.jixiao.api.store.Indexes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Projects, their former revisions, the claims of their identities and their findings. */
@Component
class ProjectCollections implements InitializingBean {

  static final String PROJECTS = "projects";

  /** Every order ends with the id, so that pages are stable. */
  private static final List<String> ORDERS =
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
          ProjectFields.EXECUTED,
          ProjectFields.ADJUSTED_BUDGET,
          ProjectFields.FINDING_CODES,
          ProjectFields.FINDING_SEVERITIES,
          ProjectFields.IMPORT_IDS,
          ProjectFields.UPDATED_AT);

  private static final List<String> FINDING_SEARCHES =
      List.of(
          FindingFields.LIST_ID,
          FindingFields.FISCAL_YEAR,
          FindingFields.REGION_CODE,
          FindingFields.DEPARTMENT,
          FindingFields.DEPARTMENT_CODE,
          FindingFields.IMPLEMENTING_UNIT,
          FindingFields.NAME,
          FindingFields.item(FindingFields.CODE),
          FindingFields.item(FindingFields.SEVERITY),
          FindingFields.item(FindingFields.STATUS),
          FindingFields.item(FindingFields.DECIDED_BY),
          FindingFields.item(FindingFields.GROUP));

  private final Database database;

  ProjectCollections(Database database) {
    this.database = database;
  }

  MongoCollection<ProjectDocument> projects() {
    return database.collection(PROJECTS, ProjectDocument.class);
  }

  EachAlone<FormPlaces> places() {
    return database.eachAlone(PROJECTS, FormPlaces.class);
  }

  MongoCollection<RevisionDocument> projectRevisions() {
    return database.collection("projectRevisions", RevisionDocument.class);
  }

  MongoCollection<ClaimDocument> identityClaims() {
    return database.collection("identityClaims", ClaimDocument.class);
  }

  MongoCollection<DeletionDocument> deletions() {
    return database.collection("projectDeletions", DeletionDocument.class);
  }

  MongoCollection<ProjectFindingsDocument> findings() {
    return database.collection("findings", ProjectFindingsDocument.class);
  }

  @Override
  public void afterPropertiesSet() {
    Stream<IndexModel> identity =
        Stream.of(
            unique(ProjectFields.ID, ProjectFields.VERSION),
            plain(ProjectFields.IDENTITY_NAME, ProjectFields.IDENTITY_UNIT),
            plain(ProjectFields.IDENTITY_CODE));
    Stream<IndexModel> orders = ORDERS.stream().map(order -> plain(order, ProjectFields.ID));
    Indexes.create(projects(), Stream.concat(identity, orders).toList());
    Indexes.create(projectRevisions(), List.of(unique(ProjectFields.ID, Versioned.VERSION)));
    Stream<IndexModel> searches =
        FINDING_SEARCHES.stream().map(field -> plain(field, FindingFields.OWNER));
    Indexes.create(
        findings(),
        Stream.concat(Stream.of(unique(FindingFields.OWNER, FindingFields.STAMP)), searches)
            .toList());
    Indexes.create(
        identityClaims(),
        List.of(unique(ClaimDocument.ID, ClaimDocument.VERSION), plain(ClaimDocument.NAME)));
  }
}
