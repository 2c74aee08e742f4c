package io.jixiao.api.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.imports.Uploads;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the samples, and rows that are made up, as tools get them. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "jixiao.samples=false",
      "jixiao.token=" + ExportHttpTest.TOKEN,
      FakeRows.SCHEMA,
      FakeRows.ON
    })
class ExportHttpTest {
  static final String TOKEN = "geheim";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern NEXT = Pattern.compile("<(.+)>; rel=\"next\"");
  private static final String GOLDEN =
      """
      \uFEFF年度,项目,资金,预算,执行,得分
      2023,企业职工线上培训平台,TOTAL,368000,368000,10
      2023,企业职工线上培训平台,CURRENT_APPROPRIATION,368000,368000,
      2023,企业职工线上培训平台,CARRY_OVER,,,
      2023,企业职工线上培训平台,OTHER,,,
      2023,实训设备购置专项,TOTAL,1500000,1476000,9.84
      2023,实训设备购置专项,CURRENT_APPROPRIATION,1500000,1476000,
      2023,实训设备购置专项,CARRY_OVER,,,
      2023,实训设备购置专项,OTHER,,,
      2023,技能竞赛组织专项,TOTAL,600000,540000,9
      2023,技能竞赛组织专项,CURRENT_APPROPRIATION,500000,460000,
      2023,技能竞赛组织专项,CARRY_OVER,100000,80000,
      2023,技能竞赛组织专项,OTHER,,,
      """
          .replace("\n", "\r\n");

  private static boolean uploaded;

  @TempDir static Path data;

  @LocalServerPort int port;

  private RestClient client;

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry registry) {
    registry.add("jixiao.data", () -> data.toString());
  }

  @BeforeEach
  void connect() {
    client =
        RestClient.builder()
            .baseUrl("http://127.0.0.1:" + port)
            .defaultHeader("Authorization", "Bearer " + TOKEN)
            .defaultStatusHandler(status -> true, (request, response) -> {})
            .build();
    if (!uploaded) {
      MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
      SampleWorkbooks.all().forEach(each -> form.add("file", part(each)));
      assertThat(Uploads.imported(client, form).at("/counts/created").asInt()).isEqualTo(16);
      uploaded = true;
    }
  }

  private static ByteArrayResource part(SampleWorkbook sample) {
    return new ByteArrayResource(sample.bytes()) {
      @Override
      public String getFilename() {
        return sample.name();
      }
    };
  }

  @Test
  void csvOfTheFundsOfAYearIsAsItShouldBe() {
    save(
        "golden",
        "projects.funds",
        """
        query($first: Int = 1, $after: String) {
          projects(filter: {regionCode: {eq: "130900"}}, orderBy: [{field: NAME}], first: $first, after: $after) {
            edges {node {fiscalYear name department {name} funds {kind adjustedBudget {yuan} executed {yuan} score}}}
            pageInfo {hasNextPage endCursor}
          }
        }
        """,
        "年度",
        "^.fiscalYear",
        "项目",
        "^.name",
        "资金",
        "kind",
        "预算",
        "adjustedBudget.yuan",
        "执行",
        "executed.yuan",
        "得分",
        "score");

    assertThat(text("/queries/golden.csv").getBody()).isEqualTo(GOLDEN);
  }

  @Test
  void jsonOfTheSameRowsHasNumbersAndNulls() {
    JsonNode rows = JSON.readTree(text("/queries/funds.json?regionCode=1309").getBody());

    assertThat(rows)
        .filteredOn(row -> row.get("projectName").asString().equals("企业职工线上培训平台"))
        .first()
        .asString()
        .matches(
            "\\{\"projectId\":\"\\w+\",\"fiscalYear\":2023,\"regionCode\":\"130900\".*"
                + "\"projectCode\":null,\"projectName\":\"企业职工线上培训平台\",\"kind\":\"TOTAL\".*"
                + "\"executed\":368000,\"executionRate\":100,\"weight\":10,\"score\":10,"
                + "\"deviationReason\":null}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"projects", "indicators", "funds", "findings", "departments", "regions"})
  void shippedQueriesGiveTheSameRowsInEveryFormatAndPageSize(String name) {
    String whole = text("/queries/" + name + ".json").getBody();
    assertThat(whole).startsWith("[{");
    int rows = JSON.readTree(whole).size();
    List<JsonNode> paged = new ArrayList<>();
    String next = "?first=3";
    while (next != null) {
      ResponseEntity<String> page = text("/queries/" + name + ".json" + next);
      JSON.readTree(page.getBody()).forEach(paged::add);
      String link = page.getHeaders().getFirst("Link");
      Matcher matcher = NEXT.matcher(String.valueOf(link));
      next = matcher.matches() ? matcher.group(1) : null;
    }

    assertThat(rows).isGreaterThanOrEqualTo(6);
    assertThat(paged).containsExactlyElementsOf(JSON.readTree(whole));
    assertThat(text("/queries/" + name + ".csv").getBody()).contains("\r\n");
  }

  @Test
  void departmentsAreComparedByYear() {
    assertThat(
            text("/queries/departments.csv?regionCode=1309")
                .getBody()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow())
        .startsWith("沧州市职业技能培训指导中心,2023,3,")
        .contains(",2468000,2468000,2384000,96.60,3,98.3800,97.8400,");
    assertThat(
            text("/queries/regions.csv?regionCode=1309")
                .getBody()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow())
        .startsWith("130900,河北省沧州市,2023,3,");
  }

  @Test
  void workbookHasNumbersAsNumbersAndCodesAsTexts() throws IOException {
    ResponseEntity<byte[]> answer = bytes("/queries/projects.xlsx?regionCode=1309");

    assertThat(String.valueOf(answer.getHeaders().getContentType()))
        .endsWith("spreadsheetml.sheet");
    assertThat(answer.getHeaders().getFirst("Content-Disposition"))
        .isEqualTo("attachment; filename=\"projects.xlsx\"");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getBody()))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      List<String> headings = new ArrayList<>();
      sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
      XSSFRow row = sheet.getRow(1);
      assertThat(sheet.getLastRowNum()).isEqualTo(3);
      assertThat(row.getCell(headings.indexOf("fiscalYear")).getNumericCellValue()).isEqualTo(2023);
      assertThat(row.getCell(headings.indexOf("regionCode")).getCellType())
          .isEqualTo(CellType.STRING);
      assertThat(DateUtil.isCellDateFormatted(row.getCell(headings.indexOf("updatedAt")))).isTrue();
    }
  }

  @Test
  void columnsAndOrderAreThoseAskedFor() {
    String order =
        URLEncoder.encode("[{\"field\":\"REPORTED_SCORE\",\"direction\":\"DESC\"}]", UTF_8);
    String columns = URLEncoder.encode("[\"reportedScore:得分, 自评\",\"executed\"]", UTF_8);

    assertThat(text("/queries/projects.csv?regionCode=1309&columns=executed,name:项目").getBody())
        .startsWith("\uFEFFexecuted,项目\r\n")
        .contains("\r\n368000,企业职工线上培训平台\r\n");
    List<String> lines =
        text("/queries/projects.csv?columns=" + columns + "&orderBy=" + order)
            .getBody()
            .lines()
            .toList();
    assertThat(lines.get(0)).isEqualTo("\uFEFF\"得分, 自评\",executed");
    assertThat(lines.stream().skip(1).map(line -> new BigDecimal(line.split(",", -1)[0])))
        .hasSize(16)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void csvIsAFileThatNobodyKeeps() {
    ResponseEntity<String> answer = text("/queries/projects.csv?limit=1");

    assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.getHeaders().getFirst("Content-Disposition"))
        .isEqualTo("attachment; filename=\"projects.csv\"");
    assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
  }

  @Test
  void columnsStandWhereThereAreNoRows() {
    assertThat(text("/queries/funds.csv?fiscalYear=1990").getBody())
        .startsWith("\uFEFFprojectId,fiscalYear,")
        .hasLineCount(1);
    assertThat(text("/queries/funds.json?fiscalYear=1990").getBody()).isEqualTo("[]");
    assertThat(bytes("/queries/funds.xlsx?fiscalYear=1990").getBody())
        .startsWith((byte) 'P', (byte) 'K');
  }

  @Test
  void parametersAreReadByTheirTypes() {
    String filter = "{\"reportedScore\": {\"gte\": 98.0}, \"name\": {\"contains\": \"公共\"}}";

    assertThat(count("projects", "fiscalYear=2023")).isPositive();
    assertThat(count("projects", "fiscalYear=2023") + count("projects", "fiscalYear=2024"))
        .isEqualTo(16)
        .isEqualTo(count("projects", "fiscalYear=2023,2024"))
        .isEqualTo(count("projects", "fiscalYear=2023&fiscalYear=2024"))
        .isEqualTo(count("projects", "fiscalYear=%5B2023,2024%5D&regionCode="));
    assertThat(count("findings", "severity=ERROR")).isPositive();
    assertThat(count("findings", "severity=ERROR,WARNING,NOTICE")).isEqualTo(count("findings", ""));
    assertThat(count("projects", "filter=" + URLEncoder.encode(filter, UTF_8))).isEqualTo(1);
    assertThat(count("projects", "department=" + URLEncoder.encode("固原市林草管护服务中心", UTF_8)))
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody.csv                        | 404 | QUERY_UNKNOWN      |",
        "projects                          | 404 | FORMAT_UNKNOWN     |",
        "projects.xml                      | 404 | FORMAT_UNKNOWN     |",
        "projects.csv?year=2024            | 400 | INVALID_PARAMETERS | PARAMETER_UNKNOWN",
        "projects.csv?fiscalYear=x         | 400 | INVALID_PARAMETERS | PARAMETER_UNREADABLE",
        "projects.csv?fiscalYear=99999999999 | 400 | INVALID_PARAMETERS | PARAMETER_UNREADABLE",
        "projects.csv?filter=[]            | 400 | INVALID_PARAMETERS | PARAMETER_UNREADABLE",
        "projects.csv?filter={             | 400 | INVALID_PARAMETERS | PARAMETER_UNREADABLE",
        "projects.csv?filter=null          | 400 | INVALID_PARAMETERS | PARAMETER_UNREADABLE",
        "projects.csv?department=a&department=b | 400 | INVALID_PARAMETERS | PARAMETER_REPEATED",
        "findings.csv?severity=BAD         | 400 | INVALID_PARAMETERS | PARAMETER_UNREADABLE",
        "projects.csv?columns=name,none    | 400 | INVALID_PARAMETERS | COLUMN_UNKNOWN",
        "projects.csv?columns=name,name    | 400 | INVALID_PARAMETERS | HEADING_TWICE",
        "projects.csv?columns=name,code:name | 400 | INVALID_PARAMETERS | HEADING_TWICE",
        "projects.csv?columns=[1           | 400 | INVALID_PARAMETERS | PARAMETER_UNREADABLE",
        "projects.csv?limit=0              | 400 | INVALID_PARAMETERS | PARAMETER_UNREADABLE",
        "projects.csv?first=501            | 400 | PAGE_TOO_LARGE     |",
        "projects.json?after=x             | 400 | INVALID_CURSOR     |",
        "projects.xlsx?policyId=none       | 404 | POLICY_NOT_FOUND   |"
      })
  void whatCannotBeServedIsSaidInBothLanguages(
      String file, int status, String code, @Nullable String problem) {
    ResponseEntity<String> answer =
        text("/queries/" + file.replace("{", "%7B").replace("[", "%5B").replace("]", "%5D"));

    JsonNode body = JSON.readTree(answer.getBody());
    assertThat(answer.getStatusCode().value()).isEqualTo(status);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isFalse();
    assertThat(body.get("code").asString()).isEqualTo(code);
    assertThat(body.at("/message/zh").asString()).isNotEmpty();
    assertThat(body.at("/message/en").asString()).isNotEmpty();
    if (problem != null) {
      assertThat(body.at("/problems/0/code").asString()).isEqualTo(problem);
      assertThat(body.get("problems")).hasSize(1);
    }
  }

  @Test
  void missingParametersAreNamed() {
    save(
        "needy",
        "fakeRows",
        "query($total: Int!, $failAt: Int!)"
            + " {fakeRows(total: $total, failAt: $failAt, first: 1) {edges {node {code}}}}",
        "code",
        "code");

    JsonNode problems = JSON.readTree(text("/queries/needy.csv?total=3").getBody()).get("problems");

    assertThat(problems).hasSize(1);
    assertThat(problems.at("/0/code").asString()).isEqualTo("PARAMETER_MISSING");
    assertThat(problems.at("/0/message/en").asString()).contains("failAt (Int!)");
  }

  @Test
  void pathsGoUpAndThroughLists() {
    save(
        "paths",
        "fakeRows.parts",
        "{fakeRows(total: 3, first: 3)"
            + " {edges {node {code parts {name words}}} pageInfo {endCursor}}}",
        "code",
        "^.code",
        "name",
        "name",
        "words",
        "words",
        "names",
        "^.parts.name",
        "end",
        "^.^.pageInfo.endCursor",
        "second",
        "words.1",
        "last",
        "^.parts.1.words");

    assertThat(text("/queries/paths.csv").getBody())
        .isEqualTo(
            """
            \uFEFFcode,name,words,names,end,second,last
            00001,,a0; b0,,3,b0,
            00002,,a0; b0,; p1,3,b0,a1; b1
            00002,p1,a1; b1,; p1,3,b1,a1; b1
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void headAnswersAsGetWithoutRows() {
    ResponseEntity<Void> answer = head("/queries/projects.csv");

    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(head("/queries/projects.csv?x=1").getStatusCode().value()).isEqualTo(400);
  }

  @Test
  void nobodyGetsRowsWithoutTheToken() {
    ResponseEntity<String> answer =
        RestClient.builder()
            .defaultStatusHandler(status -> true, (request, response) -> {})
            .build()
            .get()
            .uri("http://127.0.0.1:" + port + "/queries/projects.csv")
            .retrieve()
            .toEntity(String.class);

    assertThat(answer.getStatusCode().value()).isEqualTo(401);
    assertThat(answer.getBody()).contains("TOKEN_REQUIRED");
  }

  @Test
  void limitEndsInTheMiddleOfAPage() {
    saveFakes();

    assertThat(text("/queries/fakes.csv?total=5000&limit=1234").getBody()).hasLineCount(1235);
  }

  @Test
  void failureBehindTheFirstBytesBreaksTheConnectionOff() throws IOException {
    saveFakes();

    for (String format : List.of("csv", "json")) {
      String answer = raw("/queries/fakes." + format + "?total=5000&failAt=4000");

      assertThat(answer).startsWith("HTTP/1.1 200").contains("第3000行");
      assertThat(answer).doesNotContain("PROJECT_NOT_FOUND").doesNotEndWith("0\r\n\r\n");
    }
    assertThat(raw("/queries/fakes.csv?total=5000")).endsWith("0\r\n\r\n");
  }

  /** A workbook is sent at its end only. */
  @Test
  void failureBehindTheFirstPageOfAWorkbookIsSaid() {
    saveFakes();

    ResponseEntity<String> answer = text("/queries/fakes.xlsx?total=5000&failAt=4000");

    assertThat(answer.getStatusCode().value()).isEqualTo(404);
    assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isFalse();
    assertThat(answer.getBody()).contains("PROJECT_NOT_FOUND");
  }

  private void saveFakes() {
    save(
        "fakes",
        "fakeRows",
        """
        query($total: Int!, $failAt: Int, $first: Int, $after: String) {
          fakeRows(total: $total, failAt: $failAt, first: $first, after: $after) {
            edges {node {number text amount}}
            pageInfo {hasNextPage endCursor}
          }
        }
        """,
        "number",
        "number",
        "text",
        "text",
        "amount",
        "amount");
  }

  /** As the server sends it: without its last chunk an answer is not whole. */
  private String raw(String path) throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.formatted(path, TOKEN).getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private int count(String name, String parameters) {
    String rows = text("/queries/" + name + ".json?" + parameters).getBody();
    assertThat(rows).startsWith("[");
    return JSON.readTree(rows).size();
  }

  private ResponseEntity<Void> head(String uri) {
    return client.method(HttpMethod.HEAD).uri(uri).retrieve().toBodilessEntity();
  }

  private void save(String name, String rowsAt, String document, String... columns) {
    List<Map<String, String>> said = new ArrayList<>();
    for (int i = 0; i < columns.length; i += 2) {
      said.add(Map.of("heading", columns[i], "path", columns[i + 1]));
    }
    Map<String, Object> query =
        Map.of("name", name, "rowsAt", rowsAt, "document", document, "columns", said);
    String answer =
        client
            .post()
            .uri("/graphql")
            .contentType(MediaType.APPLICATION_JSON)
            .body(
                Map.of(
                    "query",
                    "mutation($query: SavedQueryInput!) {saveQuery(query: $query) {version}}",
                    "variables",
                    Map.of("query", query)))
            .retrieve()
            .body(String.class);
    assertThat(answer).doesNotContain("errors");
  }

  private ResponseEntity<String> text(String uri) {
    ResponseEntity<byte[]> answer = bytes(uri);
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .body(new String(answer.getBody(), UTF_8));
  }

  private ResponseEntity<byte[]> bytes(String uri) {
    return client
        .get()
        .uri(URI.create("http://127.0.0.1:" + port + uri))
        .retrieve()
        .toEntity(byte[].class);
  }
}
