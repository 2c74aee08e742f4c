package io.jixiao.api.projects;

import static io.jixiao.api.projects.ProjectBuilder.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.store.StoreFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class RestoreTest {
  private static final String PROJECT =
      "{project(id: \"%s\") {revision importIds reported {score} history {revision at importId}}}";

  @LocalServerPort int port;
  @Autowired StoreFixture store;

  private String id;

  @BeforeEach
  void storesTwoRevisions() {
    store.clear();
    store.put("first", project("办案费").score("90.00").build());
    id = store.put("second", project("办案费").score("95.00").build());
  }

  @Test
  void formerRevisionComesBackAsANewOne() {
    assertThat(restore(id, 1, 2))
        .isEqualTo(
            """
            {"data":{"restoreRevision":{"revision":3,"reported":{"score":90.00},"history":[\
            {"revision":3,"importId":null,"changes":[{"path":"reported.score","old":"95.00","new":"90.00"}]},\
            {"revision":2,"importId":"import-of-second","changes":[{"path":"reported.score","old":"90.00","new":"95.00"}]},\
            {"revision":1,"importId":"import-of-first","changes":[]}]}},"extensions":{"cost":65}}""");
  }

  @Test
  void nobodysChangeIsLostUnseen() {
    assertThat(restore(id, 1, 1)).contains("\"code\":\"REVISION_CONFLICT\"");
    assertThat(restore(id, 1, 3)).contains("\"code\":\"REVISION_CONFLICT\"");
  }

  @Test
  void currentRevisionIsNoChange() {
    String before = new RawGraphQl(port).answer(PROJECT.formatted(id));

    assertThat(restore(id, 2, 2))
        .contains("{\"revision\":2,\"reported\":{\"score\":95.00},\"history\":[{\"revision\":2,");
    assertThat(new RawGraphQl(port).answer(PROJECT.formatted(id))).isEqualTo(before);
    assertThat(restore(id, 2, 1)).contains("\"code\":\"REVISION_CONFLICT\"");
  }

  @Test
  void revisionMustBeThere() {
    assertThat(restore(id, 3, 2)).contains("\"code\":\"REVISION_NOT_FOUND\"");
    assertThat(restore(id, 0, 2)).contains("\"code\":\"REVISION_NOT_FOUND\"");
  }

  @Test
  void projectMustExist() {
    assertThat(restore("none", 1, 2)).contains("\"code\":\"PROJECT_NOT_FOUND\"");
  }

  private String restore(String projectId, int revision, int expectedRevision) {
    return new RawGraphQl(port)
        .answer(
            """
            mutation {restoreRevision(projectId: "%s", revision: %d, expectedRevision: %d) {
              revision reported {score} history {revision importId changes {path old new}}
            }}
            """
                .formatted(projectId, revision, expectedRevision));
  }
}
