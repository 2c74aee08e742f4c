package io.jixiao.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.store.CommandCounter;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** The repository's sample workbooks, from upload to query. */
@ApiTest
class ImportGraphQlTest {
  @LocalServerPort int port;
  @Autowired StoreFixture store;
  @Autowired CommandCounter commands;

  @BeforeEach
  void empties() {
    store.clear();
  }

  @Test
  void cellsAroundAFindingAreThoseOfTheWorkbook() {
    String id = upload();
    DocumentContext changes =
        ask(
            "{import(id: \"%s\") {changes {source {fileName} findings {sheet cell}}}}"
                .formatted(id));
    Map<String, String> finding = changes.read("$.data.import.changes[0].findings[0]");
    String file = changes.read("$.data.import.changes[0].source.fileName");

    assertThat(around(id, file, finding.get("sheet"), finding.get("cell")))
        .containsEntry("cell", finding.get("cell"))
        .hasEntrySatisfying("text", text -> assertThat(text.toString()).isNotBlank());
    assertThat(around(id, "other.xlsx", finding.get("sheet"), finding.get("cell"))).isEmpty();
  }

  /** The cell itself, out of the excerpt. */
  private Map<String, Object> around(String id, String file, String sheet, String cell) {
    List<Map<String, Object>> cells =
        ask("""
            {import(id: "%s") {
              cellsAround(file: "%s", sheet: "%s", cell: "%s") {firstRow lastRow cells {cell text}}
            }}
            """
                .formatted(id, file, sheet, cell))
            .read("$..cells[?(@.cell == '" + cell + "')]");
    return cells.isEmpty() ? Map.of() : cells.get(0);
  }

  @Test
  void importIsSeenWithItsFilesProjectsAndLists() {
    String id = upload();

    DocumentContext seen =
        ask(
            """
            {import(id: "%s") {
              status mode accept progress createdAt finishedAt fileCount changeCount
              counts {found created updated unchanged rejected findings}
              files {name sha256 bytes problem {code} sheets {name nonEmpty mapped labels unmapped}}
              changes {projectId name outcome fields {path old new cell}}
              projects(first: 500) {
                totalCount
                edges {node {importIds source {importId} findings {code severity status projectId} history {revision importId}}}
              }
              lists {title rowCount rows {name project {name}}}
            }}
            """
                .formatted(id));

    assertThat(seen.<String>read("$.data.import.status")).isEqualTo("SUCCEEDED");
    int created = seen.read("$.data.import.counts.created");
    assertThat(created).isPositive();
    assertThat(seen.<Integer>read("$.data.import.counts.found")).isEqualTo(created);
    assertThat(seen.<Integer>read("$.data.import.fileCount"))
        .isEqualTo(seen.<List<Object>>read("$.data.import.files").size());
    assertThat(seen.<List<Object>>read("$.data.import.files[*].problem")).containsOnlyNulls();
    assertThat(seen.<List<Object>>read("$.data.import.changes")).hasSize(created);
    assertThat(seen.<Integer>read("$.data.import.changeCount")).isEqualTo(created);
    assertThat(seen.<List<String>>read("$.data.import.changes[*].outcome")).containsOnly("CREATED");
    assertThat(seen.<Integer>read("$.data.import.projects.totalCount")).isEqualTo(created);
    assertThat(seen.<List<String>>read("$..source.importId")).containsOnly(id);
    assertThat(seen.<List<Integer>>read("$..history[*].revision")).hasSize(created).containsOnly(1);
    assertThat(seen.<List<Integer>>read("$.data.import.lists[*].rowCount")).isNotEmpty();
    assertThat(seen.<List<String>>read("$..rows[*].project.name")).isNotEmpty();
  }

  @Test
  void everySheetListsItsFormsWithTheirFindingsAndCells() {
    DocumentContext seen =
        ask(
            """
            {import(id: "%s") {
              files {sheets {name forms firstForm changes {
                projectId name source {importId sheet range} cells {path sheet cell}}}}
            }}
            """
                .formatted(upload()));

    List<String> listed = new ArrayList<>();
    int firstForm = 0;
    for (Map<String, Object> sheet :
        seen.<List<Map<String, Object>>>read("$.data.import.files[*].sheets[*]")) {
      DocumentContext one = JsonPath.parse(sheet);
      assertThat(one.<Integer>read("$.firstForm")).isEqualTo(firstForm);
      List<String> names = one.read("$.changes[*].name");
      assertThat(names).hasSize(one.read("$.forms"));
      assertThat(one.<List<String>>read("$.changes[*].source.sheet"))
          .allMatch(one.<String>read("$.name")::equals);
      assertThat(one.<List<List<Object>>>read("$.changes[*].cells"))
          .allSatisfy(cells -> assertThat(cells).hasSizeGreaterThan(20));
      listed.addAll(names);
      firstForm += names.size();
    }
    assertThat(listed)
        .isEqualTo(ask("{imports {edges {node {changes {name}}}}}").read("$..changes[*].name"));
  }

  @Test
  void sameUploadAgainChangesNothing() {
    String former = upload();
    String again = upload();

    DocumentContext seen =
        ask(
            """
            {import(id: "%s") {counts {found unchanged} changes(limit: 1) {outcome fields {path}}}
             imports(first: 1) {totalCount edges {cursor node {id}} pageInfo {hasNextPage}}}
            """
                .formatted(again));
    DocumentContext next =
        ask(
            "{imports(after: \"%s\") {edges {node {id}} pageInfo {hasNextPage hasPreviousPage}}}"
                .formatted(seen.<String>read("$.data.imports.edges[0].cursor")));

    assertThat(seen.<Integer>read("$.data.import.counts.unchanged"))
        .isPositive()
        .isEqualTo(seen.<Integer>read("$.data.import.counts.found"));
    assertThat(seen.<List<Object>>read("$.data.import.changes")).hasSize(1);
    assertThat(seen.<Integer>read("$.data.imports.totalCount")).isEqualTo(2);
    assertThat(seen.<List<String>>read("$.data.imports.edges[*].node.id")).containsExactly(again);
    assertThat(seen.<Boolean>read("$.data.imports.pageInfo.hasNextPage")).isTrue();
    assertThat(next.<List<String>>read("$.data.imports.edges[*].node.id")).containsExactly(former);
    assertThat(next.<Boolean>read("$.data.imports.pageInfo.hasNextPage")).isFalse();
    assertThat(next.<Boolean>read("$.data.imports.pageInfo.hasPreviousPage")).isTrue();
  }

  @Test
  void sameListsAgainAreThoseOfBothImports() {
    String lists = "{import(id: \"%s\") {lists {id title rowCount source {importId fileName}}}}";
    String former = upload();
    String before = new RawGraphQl(port).answer(lists.formatted(former));

    String again = upload();

    assertThat(JsonPath.<List<Object>>read(before, "$.data.import.lists")).isNotEmpty();
    assertThat(new RawGraphQl(port).answer(lists.formatted(former))).isEqualTo(before);
    assertThat(new RawGraphQl(port).answer(lists.formatted(again))).isEqualTo(before);
  }

  @Test
  void progressOfAFinishedImportIsItsEnd() {
    String id = upload();

    assertThat(follow(id))
        .containsOnlyOnce("event:next")
        .contains("\"progress\":1.0")
        .contains("\"status\":\"SUCCEEDED\"")
        .contains("event:complete");
  }

  @Test
  void progressOfAnUnknownImportIsAnError() {
    assertThat(follow("none")).contains("\"code\":\"IMPORT_NOT_FOUND\"");
  }

  @Test
  void unknownImportIsNull() {
    assertThat(ask("{import(id: \"none\") {id}}").<Object>read("$.data.import")).isNull();
  }

  @Test
  void partsOfListsAreBounded() {
    String id = upload();

    assertThat(code("{import(id: \"%s\") {changes(offset: -1) {name}}}".formatted(id)))
        .isEqualTo("INVALID_SLICE");
    assertThat(code("{import(id: \"%s\") {files(limit: 1001) {name}}}".formatted(id)))
        .isEqualTo("PAGE_TOO_LARGE");
  }

  @Test
  void filesAndChangesOfAllImportsAreThreeRoundTrips() {
    upload();
    upload();

    assertThat(
            commands.during(
                () ->
                    ask(
                        """
                        {imports {edges {node {
                          files {name sheets {name}} changes {name} one: changes(limit: 1) {name}
                        }}}}
                        """)))
        .containsExactlyInAnyOrder("find importFiles", "find importSheets", "find importChanges");
  }

  @Test
  void partsOfFilesAndChangesAreThoseAskedFor() {
    upload();
    DocumentContext seen =
        ask(
            """
            {imports {edges {node {
              files {name sheets {name}} some: files(offset: 1, limit: 2) {name sheets {name}}
              changes {name} rest: changes(offset: 3) {name} none: changes(offset: 999) {name}
            }}}}
            """);

    List<Object> files = seen.read("$..node.files[*]");
    List<Object> changes = seen.read("$..node.changes[*]");
    assertThat(seen.<List<Object>>read("$..node.some[*]")).isEqualTo(files.subList(1, 3));
    assertThat(seen.<List<Object>>read("$..node.rest[*]"))
        .isEqualTo(changes.subList(3, changes.size()));
    assertThat(seen.<List<Object>>read("$..node.none[*]")).isEmpty();
  }

  @Test
  void templatesAreListed() {
    assertThat(
            ask("{templates {id version name {zh en} regionCode headings}}")
                .<List<String>>read("$.data.templates[*].name.zh"))
        .isNotEmpty();
  }

  private String upload() {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    for (SampleWorkbook workbook : SampleWorkbooks.all()) {
      parts.add(
          "file",
          new ByteArrayResource(workbook.bytes()) {
            @Override
            public String getFilename() {
              return workbook.name();
            }
          });
    }
    String job =
        RestClient.create("http://127.0.0.1:" + port)
            .post()
            .uri("/imports?wait=PT5M")
            .body(parts)
            .retrieve()
            .body(String.class);
    return JsonPath.read(job, "$.id");
  }

  private String follow(String id) {
    String body =
        "{\"query\": \"subscription {importProgress(id: \\\"%s\\\") {status progress}}\"}"
            .formatted(id);
    return new RawGraphQl(port).post(body, "text/event-stream");
  }

  private DocumentContext ask(String document) {
    String answer = new RawGraphQl(port).answer(document);
    assertThat(answer).doesNotContain("\"errors\"");
    return JsonPath.parse(answer);
  }

  private String code(String document) {
    return JsonPath.read(new RawGraphQl(port).answer(document), "$.errors[0].extensions.code");
  }
}
