package io.jixiao.api.comparison;

import static io.jixiao.api.projects.ProjectBuilder.project;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.store.Database;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.api.store.projects.ProjectSaver;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Stored projects that cannot be read as they were written, and comparisons that are too large. */
@ApiTest
class SpoiltProjectsTest {
  private static final String GROUPS =
      "{compareGroups(by: [DEPARTMENT]%s) {edges {node {projectCount indicatorCount"
          + " recomputed {average} reported {average}}}}}";

  @LocalServerPort int port;
  @Autowired StoreFixture store;
  @Autowired Database database;
  @Autowired ProjectSaver saver;

  private String first;
  private String second;

  @BeforeEach
  void storesTwoProjects() {
    store.clear();
    first = store.put("first", project("甲").fiscalYear(2024).score("90.00").build());
    second = store.put("second", project("乙").fiscalYear(2024).score("80.00").build());
  }

  @Test
  void figuresThatCannotBeReadAreReckonedAnew() {
    String before = ask(GROUPS.formatted(""));
    set(first, "rollup.figures", new Binary(new byte[] {0, 1, 2}));
    set(second, "rollup.figures", new Binary(new byte[0]));

    assertThat(ask(GROUPS.formatted(""))).isEqualTo(before).doesNotContain("errors");
  }

  /** Its kept figures still say what it brings where no form is read. */
  @Test
  void projectWhoseFormCannotBeReadCountsWithItsKeptFigures() {
    set(second, "project.funds", "none of its kind");

    assertThat(ask(GROUPS.formatted(""))).contains("\"projectCount\":2").doesNotContain("errors");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {compareGroups(by: [DEPARTMENT], policyId: "as-reported") {edges {node {projectCount}}}}
      {compareGroups(by: [DEPARTMENT], indicators: {weight: {lte: 100}}) {edges {node {projectCount}}}}
      {compareYears(by: [], years: [2024]) {indicators {name}}}
      {indicators(orderBy: {field: ID}) {edges {node {projectId}}}}
      {indicators(orderBy: {field: FISCAL_YEAR}) {edges {node {projectId}}}}
      {indicators(orderBy: {field: WEIGHT}) {edges {node {projectId}}}}
      """)
  void projectWhoseFormCannotBeReadIsLeftOutAndNamed(String document) {
    for (String spoilt : List.of(first, second)) {
      storesTwoProjects();
      String each = spoilt.equals(first) ? first : second;
      set(each, "project.funds", "none of its kind");

      String answer = ask(document);

      assertThat(JsonPath.<List<String>>read(answer, "$.errors[*].extensions.code"))
          .as(answer)
          .containsExactly("PROJECT_UNREADABLE");
      assertThat(JsonPath.<String>read(answer, "$.errors[0].message")).contains(each);
      assertThat(JsonPath.<List<Object>>read(answer, "$.data..projectCount"))
          .allSatisfy(count -> assertThat(count).isEqualTo(1));
      assertThat(JsonPath.<List<Object>>read(answer, "$.data..node"))
          .as(answer)
          .doesNotContain(each);
    }
  }

  @Test
  void groupsOfYearsAreBounded() {
    saver.save(
        "many",
        IntStream.range(0, 999)
            .mapToObj(i -> project("单位项目" + i).fiscalYear(2024).unit("单位" + i).build())
            .map(each -> IncomingForm.of(each, List.of()))
            .toList());
    String document = "{compareYears(by: [IMPLEMENTING_UNIT], years: [2024]) {keys {value}}}";

    assertThat(JsonPath.<List<Object>>read(ask(document), "$.data.compareYears")).hasSize(1000);

    store.put("more", project("再多一个").fiscalYear(2024).unit("再多一个单位").build());
    assertThat(ask(document))
        .contains("\"code\":\"COMPARISON_TOO_LARGE\"", "comes to more than 1000 entries");
  }

  /** Another version, so that nothing counts that was read of the document before. */
  private void set(String id, String field, Object value) {
    database
        .collection("projects", Document.class)
        .updateOne(
            new Document("_id", id),
            new Document("$set", new Document(field, value))
                .append("$inc", new Document("version", 1L)));
  }

  private String ask(String document) {
    return new RawGraphQl(port).answer(document);
  }
}
