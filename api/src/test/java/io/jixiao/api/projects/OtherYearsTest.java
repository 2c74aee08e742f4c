package io.jixiao.api.projects;

import static io.jixiao.api.projects.ProjectBuilder.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.store.StoreFixture;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ApiTest
class OtherYearsTest {
  @Autowired HttpGraphQlTester client;
  @Autowired StoreFixture store;

  @BeforeEach
  void empties() {
    store.clear();
  }

  @Test
  void sameNameAndUnitOfAnotherYearIsTheSameProject() {
    put("2024", project("办案费"));
    put("2023", project("办 案 费").fiscalYear(2023));
    put("2022", project("办案费").fiscalYear(2022));
    put("other unit", project("办案费").fiscalYear(2021).unit("高平市看守所"));
    put("other name", project("办案经费").fiscalYear(2021));
    put("other region", project("办案费").fiscalYear(2020).regionCode("140581"));
    put("no year", project("无年度费").fiscalYear(null));

    assertThat(otherYears())
        .containsEntry("2024 办案费 520201", List.of(2023, 2022))
        .containsEntry("2023 办 案 费 520201", List.of(2024, 2022))
        .containsEntry("2022 办案费 520201", List.of(2024, 2023))
        .containsEntry("2021 办案费 520201", List.of())
        .containsEntry("2021 办案经费 520201", List.of())
        .containsEntry("2020 办案费 140581", List.of())
        .containsEntry("null 无年度费 520201", List.of());
  }

  @Test
  void twoCodesDecideWhateverTheNamesAre() {
    put("a", project("办案费").code("X-1"));
    put("b", project("办案业务费").code("X-1").fiscalYear(2023));
    put("c", project("办案费").code("X-2").fiscalYear(2022));

    assertThat(otherYears())
        .containsEntry("2024 办案费 520201", List.of(2023))
        .containsEntry("2023 办案业务费 520201", List.of(2024))
        .containsEntry("2022 办案费 520201", List.of());
  }

  private void put(String tag, ProjectBuilder project) {
    store.put(tag, project.build());
  }

  private Map<String, List<Integer>> otherYears() {
    return client
        .document("{projects {edges {node {name fiscalYear regionCode otherYears {fiscalYear}}}}}")
        .execute()
        .path("projects.edges[*].node")
        .entityList(Node.class)
        .get()
        .stream()
        .collect(
            Collectors.toMap(
                node -> node.fiscalYear() + " " + node.name() + " " + node.regionCode(),
                node -> node.otherYears().stream().map(Year::fiscalYear).toList(),
                (one, other) -> one,
                TreeMap::new));
  }

  record Node(String name, Integer fiscalYear, String regionCode, List<Year> otherYears) {}

  record Year(Integer fiscalYear) {}
}
