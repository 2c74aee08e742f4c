package io.jixiao.api.projects;

import static io.jixiao.api.projects.ProjectBuilder.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.store.CommandCounter;
import io.jixiao.api.store.StoreFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** How often a request goes to the store, whatever the number of projects. */
@ApiTest
@TestInstance(Lifecycle.PER_CLASS)
class RoundTripsTest {
  @Autowired HttpGraphQlTester client;
  @Autowired StoreFixture store;
  @Autowired CommandCounter commands;

  @BeforeAll
  void storesSixtyProjectsOfTwoYears() {
    store.clear();
    for (int i = 0; i < 120; i++) {
      store.put("p" + i, project("项目" + i % 60).fiscalYear(2023 + i / 60).build());
    }
  }

  @Test
  void pageOf100ProjectsWithAllIndicatorsIsOne() {
    String fields =
        """
        id name department {name} funds {label kind initialBudget {yuan}}
        indicators {name target {text value} actual {text value} weight score}
        indicatorTree {label children {label children {label indicator {name}}}}
        """;

    assertThat(commands.during(() -> page(100, fields, 100))).containsExactly("find projects");
  }

  @Test
  void largestPageIsOne() {
    assertThat(commands.during(() -> page(500, "id indicators {name}", 120)))
        .containsExactly("find projects");
  }

  @Test
  void totalIsCountedOnlyWhenAskedFor() {
    assertThat(commands.during(() -> run("{projects(first: 1) {edges {node {id}} totalCount}}")))
        .containsExactly("find projects", "aggregate projects");
  }

  @Test
  void cellsOfAllProjectsAreOneMore() {
    assertThat(commands.during(() -> page(100, "cells {path cell}", 100)))
        .containsExactly("find projects", "find projects");
  }

  @Test
  void otherYearsOfAllProjectsAreOneMore() {
    assertThat(commands.during(() -> page(100, "otherYears {fiscalYear}", 100)))
        .containsExactly("find projects", "find projects");
  }

  @Test
  void historiesOfAllProjectsAreOneMoreWhileNothingChanged() {
    assertThat(commands.during(() -> page(100, "history {revision}", 100)))
        .containsExactly("find projects", "find projects");
  }

  private void page(int size, String fields, int expected) {
    client
        .document(
            "{projects(first: %d) {edges {node {%s}} pageInfo {hasNextPage}}}"
                .formatted(size, fields))
        .execute()
        .path("projects.edges[*].node")
        .entityList(Object.class)
        .hasSize(expected);
  }

  private void run(String document) {
    client.document(document).executeAndVerify();
  }
}
