package io.jixiao.api.projects;

import static io.jixiao.api.projects.ProjectBuilder.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Each line: a filter, and the projects that it finds. */
@ApiTest
class ProjectFilterTest {
  @Autowired HttpGraphQlTester client;
  @Autowired StoreFixture store;

  private final Map<String, String> tags = new LinkedHashMap<>();

  @BeforeEach
  void storesFourProjects() {
    store.clear();
    put(
        "a",
        project("民警服装专项 (A.*)").code("X-1").executionRate("77.09").score("97.71"),
        finding("SCORE_MISSING", Severity.ERROR),
        finding("UNIT_BLANK", Severity.WARNING));
    put(
        "b",
        project("民警服装专项 ab")
            .fiscalYear(2023)
            .regionCode("140581")
            .department("高平市公安局", "054")
            .unit("高平市看守所")
            .executionRate("100")
            .score("90.00")
            .grade(Grade.GOOD)
            .template("gaoping"),
        finding("UNIT_BLANK", Severity.WARNING));
    put(
        "c",
        project("公务用车费")
            .fiscalYear(null)
            .regionCode(null)
            .department(null, null)
            .unit(null)
            .executionRate(null)
            .score(null)
            .grade(null)
            .template(null));
    put("d", project("办案费").fiscalYear(2025).score("89.99").grade(Grade.FAIR));
  }

  private void put(String tag, ProjectBuilder project, Finding... findings) {
    tags.put(store.put(tag, project.build(), findings), tag);
  }

  private static Finding finding(String code, Severity severity) {
    return new Finding(code, severity, new Text("有问题", "a problem"), null, null, null);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {}                                                          | a b c d
      {id: {eq: "<a>"}}                                             | a
      {id: {in: ["<a>", "<d>", "x"]}}                                 | a d
      {id: {in: []}}                                              | ''
      {id: {eq: "a", in: ["<d>"]}}                                  | ''
      {id: null}                                                  | a b c d
      {importId: {eq: "import-of-b"}}                             | b
      {importId: {eq: "import-of"}}                               | ''
      {importId: {in: ["import-of-b", "import-of-c"]}}            | b c
      {fiscalYear: {eq: 2024}}                                    | a
      {fiscalYear: {eq: null}}                                    | a b c d
      {fiscalYear: {in: [2023, 2025]}}                            | b d
      {fiscalYear: {gte: 2024}}                                   | a d
      {fiscalYear: {lte: 2024}}                                   | a b
      {fiscalYear: {gte: 2024, lte: 2024}}                        | a
      {fiscalYear: {exists: true}}                                | a b d
      {fiscalYear: {exists: false}}                               | c
      {regionCode: {eq: "520201"}}                                | a d
      {regionCode: {startsWith: "52"}}                            | a d
      {regionCode: {startsWith: "20"}}                            | ''
      {regionCode: {exists: false}}                               | c
      {department: {eq: "六盘水市公安局"}}                          | a d
      {department: {eq: "六盘水市公安"}}                            | ''
      {department: {contains: "公安"}}                             | a b d
      {department: {in: ["高平市公安局", "x"]}}                     | b
      {department: {exists: false}}                               | c
      {departmentCode: {eq: "054"}}                               | b
      {departmentCode: {eq: "54"}}                                | ''
      {implementingUnit: {startsWith: "高平"}}                     | b
      {name: {contains: "A.*"}}                                   | a
      {name: {contains: "a.*"}}                                   | a
      {name: {contains: "A."}}                                    | a
      {name: {contains: "("}}                                     | a
      {name: {contains: "A*"}}                                    | ''
      {name: {contains: "\\u0000"}}                                | ''
      {name: {startsWith: "民警\\u0000"}}                          | ''
      {name: {contains: "AB"}}                                    | b
      {name: {startsWith: "民警服装专项 AB"}}                       | ''
      {name: {startsWith: "民警服装专项 ab"}}                       | b
      {name: {eq: "办案费", contains: "案"}}                        | d
      {code: {eq: "X-1"}}                                         | a
      {code: {eq: "X-"}}                                          | ''
      {code: {exists: true}}                                      | a
      {templateId: {eq: "gaoping"}}                               | b
      {templateId: {in: ["gaoping", "liupanshui"]}}               | a b d
      {reportedScore: {eq: 90}}                                   | b
      {reportedScore: {eq: "90.0"}}                               | b
      {reportedScore: {gte: 90}}                                  | a b
      {reportedScore: {gte: 90.01}}                               | a
      {reportedScore: {lte: 89.99}}                               | d
      {reportedScore: {lte: 89.98}}                               | ''
      {reportedScore: {exists: false}}                            | c
      {reportedGrade: {eq: GOOD}}                                 | b
      {reportedGrade: {in: [GOOD, FAIR]}}                         | b d
      {reportedGrade: {in: []}}                                   | ''
      {executionRate: {gte: 77.09, lte: 77.09}}                   | a d
      {executionRate: {gte: 77.1}}                                | b
      {executionRate: {exists: false}}                            | c
      {findingCode: {eq: "SCORE_MISSING"}}                        | a
      {findingCode: {in: ["SCORE_MISSING", "UNIT_BLANK"]}}        | a b
      {findingCode: {startsWith: "UNIT"}}                         | a b
      {findingCode: {contains: "missing"}}                        | a
      {findingCode: {exists: true}}                               | a b
      {findingCode: {exists: false}}                              | c d
      {severity: {eq: ERROR}}                                     | a
      {severity: {in: [ERROR, WARNING]}}                          | a b
      {severity: {eq: NOTICE}}                                    | ''
      {and: []}                                                   | a b c d
      {and: [{name: {eq: "办案费"}}, {fiscalYear: {eq: 2025}}]}     | d
      {and: [{fiscalYear: {gte: 2024}}, {fiscalYear: {lte: 2024}}]} | a
      {or: []}                                                    | ''
      {or: [{id: {eq: "<a>"}}, {fiscalYear: {eq: 2025}}]}           | a d
      {or: [{id: {eq: "<a>"}}, {id: {eq: "<b>"}}], name: {contains: "ab"}} | b
      {not: {id: {eq: "<a>"}}}                                      | b c d
      {not: {fiscalYear: {eq: 2024}}}                             | b c d
      {not: {not: {fiscalYear: {eq: 2024}}}}                      | a
      {not: {}}                                                   | ''
      {not: {or: []}}                                             | a b c d
      {not: {or: [{id: {eq: "<a>"}}, {severity: {eq: WARNING}}]}}   | c d
      """)
  void filterFindsExactly(String filter, String expected) {
    List<String> found =
        client
            .document("{projects(filter: %s) {edges {node {id}}}}".formatted(withIds(filter)))
            .execute()
            .path("projects.edges[*].node.id")
            .entityList(String.class)
            .get();

    assertThat(found.stream().map(tags::get).sorted()).containsExactlyElementsOf(words(expected));
  }

  /** In the table a tag in angle brackets stands for the id of its project. */
  private String withIds(String filter) {
    String replaced = filter;
    for (Map.Entry<String, String> tag : tags.entrySet()) {
      replaced = replaced.replace("<" + tag.getValue() + ">", tag.getKey());
    }
    return replaced;
  }

  private static List<String> words(String tags) {
    return tags.isEmpty() ? List.of() : List.of(tags.split(" "));
  }
}
